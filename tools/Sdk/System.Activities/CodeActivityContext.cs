using System.Activities.Hosting;

namespace System.Activities;

public class CodeActivityContext : ActivityContext
{
    internal CodeActivityContext(Activity activity, WorkflowInstanceExtensionManager extensions, Guid workflowInstanceId)
        : base(activity, extensions, workflowInstanceId)
    {
    }
}
