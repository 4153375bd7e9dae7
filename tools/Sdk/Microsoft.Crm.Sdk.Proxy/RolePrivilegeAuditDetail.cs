using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RolePrivilegeAuditDetail : AuditDetail
{
    [DataMember]
    public RolePrivilege[] OldRolePrivileges { get; set; }

    [DataMember]
    public RolePrivilege[] NewRolePrivileges { get; set; }

    [DataMember]
    public DataCollection<Guid> InvalidNewPrivileges { get; } = new DataCollection<Guid>();
}
