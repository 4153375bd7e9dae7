namespace Microsoft.Xrm.Sdk.Workflow;

public static class WorkflowDependencyType
{
    public const int SdkAssociation = 1;
    public const int LocalParameter = 2;
    public const int PrimaryEntityImage = 3;
    public const int PrimaryEntityPreImage = 4;
    public const int PrimaryEntityPostImage = 5;
    public const int RelatedEntityImage = 6;
    public const int CustomEntityDefinition = 7;
    public const int AttributeDefinition = 8;
    public const int ArgumentEntityImage = 9;
}
