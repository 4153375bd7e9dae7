using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UserAccessAuditDetail : AuditDetail
{
    [DataMember]
    public int Interval { get; set; }

    [DataMember]
    public DateTime AccessTime { get; set; }
}
