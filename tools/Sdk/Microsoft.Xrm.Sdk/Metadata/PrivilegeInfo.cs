using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract]
public sealed class PrivilegeInfo
{
    public PrivilegeInfo()
    {
    }

    [DataMember]
    public Guid PrivilegeId { get; set; }

    [DataMember]
    public int Depth { get; set; }
}
