using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditPartitionDetail : IExtensibleDataObject
{
    [DataMember]
    public int PartitionNumber { get; set; }

    [DataMember]
    public DateTime? StartDate { get; set; }

    [DataMember]
    public DateTime? EndDate { get; set; }

    [DataMember]
    public long Size { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
