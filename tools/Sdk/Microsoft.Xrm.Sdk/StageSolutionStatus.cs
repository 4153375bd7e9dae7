using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "StageSolutionStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum StageSolutionStatus
{
    [EnumMember] Failed = 0,
    [EnumMember] Passed = 1,
}
