using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "AnalyticsStoreDetails", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AnalyticsStoreDetails : IExtensibleDataObject
{
    public AnalyticsStoreDetails()
    {
    }

    [DataMember(IsRequired = false, Order = 1)]
    public string Endpoint { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
