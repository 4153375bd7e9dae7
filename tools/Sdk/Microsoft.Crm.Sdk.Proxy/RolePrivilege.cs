using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RolePrivilege : IExtensibleDataObject
{
    public RolePrivilege()
    {
    }

    public RolePrivilege(int depth, Guid privilegeId)
        : this(depth, privilegeId, Guid.Empty)
    {
    }

    public RolePrivilege(int depth, Guid privilegeId, Guid businessId)
        : this((PrivilegeDepth)depth, privilegeId, businessId)
    {
    }

    public RolePrivilege(PrivilegeDepth depth, Guid privilegeId, Guid businessId)
        : this(depth, privilegeId, businessId, null)
    {
    }

    public RolePrivilege(int depth, Guid privilegeId, Guid businessId, string privilegeName)
        : this((PrivilegeDepth)depth, privilegeId, businessId, privilegeName)
    {
    }

    public RolePrivilege(PrivilegeDepth depth, Guid privilegeId, Guid businessId, string privilegeName)
    {
        Depth = depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
        PrivilegeName = privilegeName;
    }

    [DataMember]
    public PrivilegeDepth Depth { get; set; }

    [DataMember]
    public Guid PrivilegeId { get; set; }

    [DataMember]
    public Guid BusinessUnitId { get; set; }

    [DataMember]
    public string PrivilegeName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
