using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[KnownType(typeof(AttributeAuditDetail))]
[KnownType(typeof(ShareAuditDetail))]
[KnownType(typeof(RelationshipAuditDetail))]
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public class AuditDetail : IExtensibleDataObject
{
    [DataMember]
    public Entity AuditRecord { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
