using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "TriggerDefinition", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class TriggerDefinition : IExtensibleDataObject
{
    public TriggerDefinition()
    {
    }

    [DataMember(IsRequired = false, Order = 0)]
    public string DisplayName { get; set; }

    [DataMember(IsRequired = false, Order = 1)]
    public string PrimaryEntityLogicalName { get; set; }

    [DataMember(IsRequired = false, Order = 2)]
    public string PrimaryEntityDisplayName { get; set; }

    [DataMember(IsRequired = false, Order = 3)]
    public Guid SdkMessageId { get; set; }

    [DataMember(IsRequired = false, Order = 4)]
    public string SdkMessageName { get; set; }

    [DataMember(IsRequired = false, Order = 5)]
    public string CatalogUniqueName { get; set; }

    [DataMember(IsRequired = false, Order = 6)]
    public string CatalogDisplayName { get; set; }

    [DataMember(IsRequired = false, Order = 7)]
    public string SubCatalogUniqueName { get; set; }

    [DataMember(IsRequired = false, Order = 8)]
    public string SubCatalogDisplayName { get; set; }

    [DataMember(IsRequired = false, Order = 9)]
    public string EventType { get; set; }

    [DataMember(IsRequired = false, Order = 10)]
    public Guid PrimaryEntityId { get; set; }

    [DataMember(IsRequired = false, Order = 11)]
    public Guid CatalogId { get; set; }

    [DataMember(IsRequired = false, Order = 12)]
    public Guid SubCatalogId { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
