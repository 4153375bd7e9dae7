using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Choices of NPS tables and what they mean.</summary>
internal static class NpsChoices
{
    internal const int Promoter = 384210000;
    internal const int Passive = 384210001;
    internal const int Detractor = 384210002;

    internal const int ScopeOrganisation = 384210000;
    internal const int ScopeAccount = 384210001;

    internal const int RuleAll = 384210000;

    internal static OptionSetValue Write(NpsCategory category) =>
        new OptionSetValue(category == NpsCategory.Promoter ? Promoter : category == NpsCategory.Passive ? Passive : Detractor);

    internal static OptionSetValue Write(PeriodKind kind) => new OptionSetValue(384210000 + (int)kind);

    internal static PeriodKind Kind(int option) => (PeriodKind)(option - 384210000);
}
