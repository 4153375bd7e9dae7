using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class PrivilegeRoleMapping
{
    public PrivilegeRoleMapping()
    {
    }

    [DataMember]
    public IList<PrivilegeInfo> Privileges { get; set; }

    [DataMember]
    public IList<Guid> RoleIds { get; set; }

    [DataMember]
    public bool IsRole { get; set; }
}
