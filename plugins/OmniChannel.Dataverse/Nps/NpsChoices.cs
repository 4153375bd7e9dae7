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

    internal static OptionSetValue Write(NpsCategory category) =>
        new OptionSetValue(category == NpsCategory.Promoter ? Promoter : category == NpsCategory.Passive ? Passive : Detractor);

    internal static OptionSetValue? WriteOptional(NpsCategory? category) => category is NpsCategory known ? Write(known) : null;

    internal static OptionSetValue Write(PeriodKind kind) => new OptionSetValue((int)Generated.NpsPeriodPeriodKind.Month + (int)kind);

    internal static PeriodKind ReadKind(OptionSetValue? value) => (PeriodKind)((value?.Value ?? (int)Generated.NpsPeriodPeriodKind.Month) - (int)Generated.NpsPeriodPeriodKind.Month);

    internal static OptionSetValue Write(RollUpRule rule) => new OptionSetValue((int)Generated.NpsPeriodRule.All + (int)rule);

    internal static OptionSetValue? Write(NpsTrend trend) => trend switch
    {
        NpsTrend.Rising => new OptionSetValue((int)Generated.ContactNpsTrend.Rising),
        NpsTrend.Steady => new OptionSetValue((int)Generated.ContactNpsTrend.Steady),
        NpsTrend.Falling => new OptionSetValue((int)Generated.ContactNpsTrend.Falling),
        _ => null,
    };

    internal static OptionSetValue? Write(NpsChange? change)
    {
        if (change == null) return null;
        var value = !change.IsClear ? Generated.NpsPeriodClearChange.NoClearChange : change.Difference > 0 ? Generated.NpsPeriodClearChange.ClearRise : Generated.NpsPeriodClearChange.ClearFall;
        return new OptionSetValue((int)value);
    }

    /// <summary>The column of an answer that carries the mean of a period.</summary>
    internal static string MeanColumn(PeriodKind kind) => kind == PeriodKind.Month ? NpsResponses.MeanOfMonth : kind == PeriodKind.Quarter ? NpsResponses.MeanOfQuarter : NpsResponses.MeanOfYear;
}
