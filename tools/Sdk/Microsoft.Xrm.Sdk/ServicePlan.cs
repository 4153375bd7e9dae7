using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ServicePlan", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ServicePlan : IExtensibleDataObject
{
    [DataMember(IsRequired = true, Order = 1)]
    public string Name { get; set; }

    [DataMember(IsRequired = false, Order = 2)]
    public string DisplayName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
