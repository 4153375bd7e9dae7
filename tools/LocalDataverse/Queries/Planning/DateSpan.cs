using System;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// The span of time that a date operator means: from its start up to, but without, its end. Days, weeks (from Sunday), months and years are those of
/// the caller's time zone; fiscal years are calendar years and fiscal periods their quarters, as in a new environment.
/// </summary>
internal readonly record struct DateSpan(DateTime Start, DateTime End)
{
    private static readonly DateTime Ever = DateTime.MinValue;
    private static readonly DateTime Never = DateTime.MaxValue;

    public static DateSpan Of(TableMetadata table, ColumnMetadata column, ConditionNode condition, DateTime utcNow, TimeZoneInfo zone)
    {
        var zoned = column.DateBehavior == DateBehavior.UserLocal;
        var now = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utcNow, DateTimeKind.Utc), zone);
        var span = condition.Operator is ConditionOperator.On or ConditionOperator.NotOn or ConditionOperator.OnOrBefore or ConditionOperator.OnOrAfter
            ? AroundDay(condition.Operator, Local(ConditionValue.Moment(table, column, Value(table, column, condition), zone), zoned, zone).Date)
            : NamedSpan(condition.Operator, now) ?? CountedSpan(
                condition.Operator, now, Count(table, column, condition, 0), () => Count(table, column, condition, 1));
        if (column.DateBehavior == DateBehavior.DateOnly) return new DateSpan(CeilingDay(span.Start), CeilingDay(span.End));
        return zoned ? new DateSpan(ToUtc(span.Start, zone), ToUtc(span.End, zone)) : span;
    }

    /// <summary>The moment at which a clock of the zone shows the time; one that it skips counts from the hour after.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        if (local == Ever || local == Never || ReferenceEquals(zone, TimeZoneInfo.Utc)) return DateTime.SpecifyKind(local, DateTimeKind.Utc);
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    private static DateTime Local(DateTime moment, bool zoned, TimeZoneInfo zone) =>
        zoned ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone) : moment;

    private static DateTime CeilingDay(DateTime moment) => moment.TimeOfDay == TimeSpan.Zero || moment == Never ? moment : moment.Date.AddDays(1);

    private static DateSpan AroundDay(ConditionOperator conditionOperator, DateTime day) => conditionOperator switch
    {
        ConditionOperator.OnOrBefore => new DateSpan(Ever, day.AddDays(1)),
        ConditionOperator.OnOrAfter => new DateSpan(day, Never),
        _ => new DateSpan(day, day.AddDays(1)),
    };

    private static DateSpan? NamedSpan(ConditionOperator conditionOperator, DateTime now)
    {
        var today = now.Date;
        var week = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateTime(today.Year, today.Month, 1);
        var quarter = new DateTime(today.Year, 1 + ((today.Month - 1) / 3 * 3), 1);
        var year = new DateTime(today.Year, 1, 1);
        return conditionOperator switch
        {
            ConditionOperator.Yesterday => new DateSpan(today.AddDays(-1), today),
            ConditionOperator.Today => new DateSpan(today, today.AddDays(1)),
            ConditionOperator.Tomorrow => new DateSpan(today.AddDays(1), today.AddDays(2)),
            ConditionOperator.Last7Days => new DateSpan(today.AddDays(-7), today.AddDays(1)),
            ConditionOperator.Next7Days => new DateSpan(today, today.AddDays(8)),
            ConditionOperator.LastWeek => new DateSpan(week.AddDays(-7), week),
            ConditionOperator.ThisWeek => new DateSpan(week, week.AddDays(7)),
            ConditionOperator.NextWeek => new DateSpan(week.AddDays(7), week.AddDays(14)),
            ConditionOperator.LastMonth => new DateSpan(month.AddMonths(-1), month),
            ConditionOperator.ThisMonth => new DateSpan(month, month.AddMonths(1)),
            ConditionOperator.NextMonth => new DateSpan(month.AddMonths(1), month.AddMonths(2)),
            ConditionOperator.LastYear or ConditionOperator.LastFiscalYear => new DateSpan(year.AddYears(-1), year),
            ConditionOperator.ThisYear or ConditionOperator.ThisFiscalYear => new DateSpan(year, year.AddYears(1)),
            ConditionOperator.NextYear or ConditionOperator.NextFiscalYear => new DateSpan(year.AddYears(1), year.AddYears(2)),
            ConditionOperator.LastFiscalPeriod => new DateSpan(quarter.AddMonths(-3), quarter),
            ConditionOperator.ThisFiscalPeriod => new DateSpan(quarter, quarter.AddMonths(3)),
            ConditionOperator.NextFiscalPeriod => new DateSpan(quarter.AddMonths(3), quarter.AddMonths(6)),
            _ => null,
        };
    }

    private static DateSpan CountedSpan(ConditionOperator conditionOperator, DateTime now, int x, Func<int> second)
    {
        var today = now.Date;
        var tomorrow = today.AddDays(1);
        return conditionOperator switch
        {
            ConditionOperator.LastXHours => new DateSpan(now.AddHours(-x), Just(now)),
            ConditionOperator.LastXDays => new DateSpan(today.AddDays(-x), Just(now)),
            ConditionOperator.LastXWeeks => new DateSpan(today.AddDays(-7 * x), Just(now)),
            ConditionOperator.LastXMonths => new DateSpan(today.AddMonths(-x), Just(now)),
            ConditionOperator.LastXYears => new DateSpan(today.AddYears(-x), Just(now)),
            ConditionOperator.NextXHours => new DateSpan(now, Just(now.AddHours(x))),
            ConditionOperator.NextXDays => new DateSpan(now, tomorrow.AddDays(x)),
            ConditionOperator.NextXWeeks => new DateSpan(now, tomorrow.AddDays(7 * x)),
            ConditionOperator.NextXMonths => new DateSpan(now, tomorrow.AddMonths(x)),
            ConditionOperator.NextXYears => new DateSpan(now, tomorrow.AddYears(x)),
            ConditionOperator.OlderThanXMinutes => new DateSpan(Ever, now.AddMinutes(-x)),
            ConditionOperator.OlderThanXHours => new DateSpan(Ever, now.AddHours(-x)),
            ConditionOperator.OlderThanXDays => new DateSpan(Ever, today.AddDays(-x)),
            ConditionOperator.OlderThanXWeeks => new DateSpan(Ever, today.AddDays(-7 * x)),
            ConditionOperator.OlderThanXMonths => new DateSpan(Ever, today.AddMonths(-x)),
            ConditionOperator.OlderThanXYears => new DateSpan(Ever, today.AddYears(-x)),
            _ => FiscalSpan(conditionOperator, today, x, second),
        };
    }

    private static DateSpan FiscalSpan(ConditionOperator conditionOperator, DateTime today, int x, Func<int> second)
    {
        var year = new DateTime(today.Year, 1, 1);
        var quarter = new DateTime(today.Year, 1 + ((today.Month - 1) / 3 * 3), 1);
        switch (conditionOperator)
        {
            case ConditionOperator.LastXFiscalYears: return new DateSpan(year.AddYears(-x), year);
            case ConditionOperator.NextXFiscalYears: return new DateSpan(year.AddYears(1), year.AddYears(1 + x));
            case ConditionOperator.LastXFiscalPeriods: return new DateSpan(quarter.AddMonths(-3 * x), quarter);
            case ConditionOperator.NextXFiscalPeriods: return new DateSpan(quarter.AddMonths(3), quarter.AddMonths(3 + (3 * x)));
            case ConditionOperator.InFiscalYear: return new DateSpan(new DateTime(x, 1, 1), new DateTime(x + 1, 1, 1));
        }

        var period = new DateTime(second(), 1 + (3 * (x - 1)), 1);
        return conditionOperator switch
        {
            ConditionOperator.InFiscalPeriodAndYear => new DateSpan(period, period.AddMonths(3)),
            ConditionOperator.InOrBeforeFiscalPeriodAndYear => new DateSpan(Ever, period.AddMonths(3)),
            ConditionOperator.InOrAfterFiscalPeriodAndYear => new DateSpan(period, Never),
            _ => throw QueryFaults.Of(QueryFaults.InvalidOperator, $"The condition operator {conditionOperator} is not supported."),
        };
    }

    // Ends are exclusive, but a row of this very moment belongs to the last x and the next x.
    private static DateTime Just(DateTime moment) => moment.AddTicks(1);

    private static object? Value(TableMetadata table, ColumnMetadata column, ConditionNode condition) =>
        condition.Values.Count == 1
            ? condition.Values[0]
            : throw QueryFaults.ValueCount(table.LogicalName, column.LogicalName, "1 value", condition.Values.Count);

    private static int Count(TableMetadata table, ColumnMetadata column, ConditionNode condition, int position)
    {
        if (condition.Values.Count <= position)
            throw QueryFaults.ValueCount(table.LogicalName, column.LogicalName, $"{position + 1} value(s)", condition.Values.Count);
        var number = ConditionValue.Integer(table, column, condition.Values[position]);
        var most = condition.Operator switch
        {
            ConditionOperator.InFiscalYear => 9998,
            >= ConditionOperator.InFiscalPeriod and <= ConditionOperator.InOrAfterFiscalPeriodAndYear => position == 0 ? 4 : 9998,
            _ => 100_000,
        };
        return number >= 1 && number <= most
            ? (int)number
            : throw QueryFaults.Of(QueryFaults.InvalidValue,
                $"Condition for attribute '{table.LogicalName}.{column.LogicalName}': {number} must be between 1 and {most}.");
    }
}
