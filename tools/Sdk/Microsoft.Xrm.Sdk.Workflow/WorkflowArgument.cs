using System;

namespace Microsoft.Xrm.Sdk.Workflow;

[Serializable]
public sealed class WorkflowArgument
{
    public Type ArgumentType { get; set; }

    public Type ContainerType { get; set; }

    public ArgumentDirection Direction { get; set; }

    public bool Required { get; set; }

    public string Description { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }

    public bool Target { get; set; }

    public string EntityName { get; set; }
}
