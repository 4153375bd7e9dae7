namespace Microsoft.Xrm.Sdk.Workflow;

public static class WorkflowStepActivityStatus
{
    public const int InProgress = 1;
    public const int SuccessfullyCompleted = 2;
    public const int Failed = 3;
    public const int Canceled = 4;
    public const int Waiting = 5;
}
