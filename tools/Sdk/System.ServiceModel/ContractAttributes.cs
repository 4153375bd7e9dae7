namespace System.ServiceModel;

[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class ServiceContractAttribute : Attribute
{
    public string Name { get; set; }

    public string Namespace { get; set; }

    public string ConfigurationName { get; set; }
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationContractAttribute : Attribute
{
    public string Name { get; set; }

    public string Action { get; set; }

    public string ReplyAction { get; set; }

    public bool IsOneWay { get; set; }
}

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class FaultContractAttribute : Attribute
{
    public FaultContractAttribute(Type detailType)
    {
        DetailType = detailType;
    }

    public Type DetailType { get; }

    public string Action { get; set; }

    public string Name { get; set; }

    public string Namespace { get; set; }
}
