using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class PrivilegeRoleAssignmentRequest
{
    public PrivilegeRoleAssignmentRequest()
    {
    }

    [DataMember]
    public IList<PrivilegeRoleMapping> PrivilegeRoleMappings { get; set; }

    [DataMember]
    public Guid RequestCorrelationId { get; set; }
}
