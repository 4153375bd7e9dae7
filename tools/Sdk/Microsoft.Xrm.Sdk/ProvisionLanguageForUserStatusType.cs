using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ProvisionLanguageForUserStatusType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ProvisionLanguageForUserStatusType
{
    [EnumMember] Queued = 0,
    [EnumMember] Completed = 1,
    [EnumMember] Skipped = 2,
}
