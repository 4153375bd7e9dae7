using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum SubCode
{
    [EnumMember] Unspecified = 0,
    [EnumMember] Schedulable = 1,
    [EnumMember] Committed = 2,
    [EnumMember] Uncommitted = 3,
    [EnumMember] Break = 4,
    [EnumMember] Holiday = 5,
    [EnumMember] Vacation = 6,
    [EnumMember] Appointment = 7,
    [EnumMember] ResourceStartTime = 8,
    [EnumMember] ResourceServiceRestriction = 9,
    [EnumMember] ResourceCapacity = 10,
    [EnumMember] ServiceRestriction = 11,
    [EnumMember] ServiceCost = 12,
}
