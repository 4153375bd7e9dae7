using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[CollectionDataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditPartitionDetailCollection : DataCollection<AuditPartitionDetail>, IExtensibleDataObject
{
    [DataMember]
    public bool IsLogicalCollection { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
