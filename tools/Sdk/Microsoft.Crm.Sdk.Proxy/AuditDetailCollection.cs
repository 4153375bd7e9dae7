using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditDetailCollection : IExtensibleDataObject
{
    public AuditDetailCollection()
    {
    }

    public AuditDetail this[int index]
    {
        get => AuditDetails[index];
        set => AuditDetails[index] = value;
    }

    [DataMember]
    public DataCollection<AuditDetail> AuditDetails { get; private set; } = new DataCollection<AuditDetail>();

    public int Count => AuditDetails.Count;

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public int TotalRecordCount { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public void Add(AuditDetail auditDetail) => AuditDetails.Add(auditDetail);
}
