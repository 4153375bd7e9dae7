using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Choices of NPS tables and what they mean.</summary>
internal static class NpsChoices
{
    internal const int Promoter = (int)Generated.NpsResponseCategory.Promoter;
    internal const int Passive = (int)Generated.NpsResponseCategory.Passive;
    internal const int Detractor = (int)Generated.NpsResponseCategory.Detractor;

    internal const int ScopeOrganisation = (int)Generated.NpsPeriodScope.Organisation;
    internal const int ScopeAccount = (int)Generated.NpsPeriodScope.Account;

    internal const int RuleAll = (int)Generated.NpsPeriodRule.All;

    internal static OptionSetValue Write(NpsCategory category) =>
        new OptionSetValue(category == NpsCategory.Promoter ? Promoter : category == NpsCategory.Passive ? Passive : Detractor);

    internal static OptionSetValue Write(PeriodKind kind) => new OptionSetValue((int)Generated.NpsPeriodPeriodKind.Month + (int)kind);
}
