using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "SolutionValidationResultType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SolutionValidationResultType
{
    [EnumMember] Info = 0,
    [EnumMember] Warning = 1,
    [EnumMember] Error = 2,
}
