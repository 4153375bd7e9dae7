using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "SolutionOperationStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SolutionOperationStatus
{
    [EnumMember] Failed = 0,
    [EnumMember] Passed = 1,
}
