using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>The rule that chose the owner of a task as a choice.</summary>
internal static class OwnerRuleChoice
{
    internal static OptionSetValue Write(OwnerRule rule) => new OptionSetValue(rule switch
    {
        OwnerRule.Deputy => (int)Generated.TaskOwnerRule.Deputy,
        OwnerRule.Team => (int)Generated.TaskOwnerRule.Team,
        OwnerRule.AccountOwner => (int)Generated.TaskOwnerRule.AccountOwner,
        OwnerRule.FallbackQueue => (int)Generated.TaskOwnerRule.FallbackQueue,
        _ => (int)Generated.TaskOwnerRule.ContactOwner,
    });

    internal static OwnerRule Read(OptionSetValue? choice) => choice?.Value switch
    {
        (int)Generated.TaskOwnerRule.Deputy => OwnerRule.Deputy,
        (int)Generated.TaskOwnerRule.Team => OwnerRule.Team,
        (int)Generated.TaskOwnerRule.AccountOwner => OwnerRule.AccountOwner,
        (int)Generated.TaskOwnerRule.FallbackQueue => OwnerRule.FallbackQueue,
        _ => OwnerRule.ContactOwner,
    };
}
