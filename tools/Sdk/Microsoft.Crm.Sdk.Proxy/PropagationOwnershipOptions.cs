using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum PropagationOwnershipOptions
{
    [EnumMember] None = 0,
    [EnumMember] Caller = 1,
    [EnumMember] ListMemberOwner = 2,
}
