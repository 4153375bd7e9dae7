using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Which operators speak of time, and which ends their span has.</summary>
internal static class DateOperators
{
    public static bool IsDate(ConditionOperator conditionOperator) =>
        conditionOperator is (>= ConditionOperator.Yesterday and <= ConditionOperator.NextXYears)
            or ConditionOperator.NotOn
            or ConditionOperator.OlderThanXMonths
            or (>= ConditionOperator.ThisFiscalYear and <= ConditionOperator.InOrAfterFiscalPeriodAndYear)
            or (>= ConditionOperator.OlderThanXYears and <= ConditionOperator.OlderThanXMinutes);

    /// <summary>Operators that a date without time cannot answer.</summary>
    public static bool NeedsTime(ConditionOperator conditionOperator) =>
        conditionOperator is ConditionOperator.LastXHours or ConditionOperator.NextXHours
            or ConditionOperator.OlderThanXHours or ConditionOperator.OlderThanXMinutes;

    public static (bool HasStart, bool HasEnd) Bounds(ConditionOperator conditionOperator) => conditionOperator switch
    {
        ConditionOperator.OnOrBefore or ConditionOperator.OlderThanXMonths or ConditionOperator.InOrBeforeFiscalPeriodAndYear => (false, true),
        >= ConditionOperator.OlderThanXYears and <= ConditionOperator.OlderThanXMinutes => (false, true),
        ConditionOperator.OnOrAfter or ConditionOperator.InOrAfterFiscalPeriodAndYear => (true, false),
        _ => (true, true),
    };
}
