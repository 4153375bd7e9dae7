using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "SolutionOperationType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SolutionOperationType
{
    [EnumMember] Import = 0,
}
