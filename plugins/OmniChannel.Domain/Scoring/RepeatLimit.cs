using System;
using System.Globalization;

namespace OmniChannel.Domain.Scoring;

/// <summary>How often a rule counts for one contact.</summary>
public enum RepeatPolicy
{
    /// <summary>Every interaction that matches.</summary>
    EachTime,

    /// <summary>The earliest interaction that matches.</summary>
    FirstTime,

    /// <summary>The earliest interaction with each piece of content; interactions without content do not match.</summary>
    OncePerContent,

    /// <summary>The earliest interactions of each period of so many days.</summary>
    PerPeriod,

    /// <summary>Once in each period of so many days, with the interaction that makes so many.</summary>
    EnoughInPeriod,

    /// <summary>Once in each period of so many days, with the first interaction on the last of so many different days (UTC).</summary>
    EnoughDaysInPeriod,
}

/// <summary>
/// A limit of repeats: what a rule matches is filed into slots, and of each slot the earliest interactions count, so many of them, or the one that makes enough. Which these are does not depend on the order
/// in which interactions become known; that is why periods are fixed (days of UTC, weeks from Monday) and not counted from the last interaction. Immutable.
/// </summary>
internal sealed class RepeatLimit
{
    private const long SecondsOfDay = 86400;

    // A Monday, so that periods of seven days are weeks.
    private static readonly DateTime Origin = new DateTime(2000, 1, 3, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>What an inactivity rule keeps of the interactions that match: the latest, of which it is the date that matters.</summary>
    internal static readonly RepeatLimit Latest = new RepeatLimit(RepeatPolicy.FirstTime, 1, 0, "latest");

    private RepeatLimit(RepeatPolicy policy, int times, int days, string? code = null)
    {
        Policy = policy;
        Times = times;
        Days = days;
        Code = code ?? ((int)policy).ToString(CultureInfo.InvariantCulture) + "x" + times.ToString(CultureInfo.InvariantCulture) + "x" + days.ToString(CultureInfo.InvariantCulture);
    }

    internal RepeatPolicy Policy { get; }

    /// <summary>Whether the latest interactions of a slot are kept instead of the earliest; they give no points.</summary>
    internal bool KeepsLatest => ReferenceEquals(this, Latest);

    /// <summary>Whether one interaction of a slot counts: the one that makes enough.</summary>
    internal bool IsGoal => Policy == RepeatPolicy.EnoughInPeriod || Policy == RepeatPolicy.EnoughDaysInPeriod;

    /// <summary>How many interactions of a slot count, or are enough.</summary>
    internal int Times { get; }

    /// <summary>How many days a period has; zero when there are none.</summary>
    internal int Days { get; }

    /// <summary>Names the limit in memos; free of reserved characters.</summary>
    internal string Code { get; }

    /// <summary>The limit of a checked rule; null when every interaction counts.</summary>
    internal static RepeatLimit? Of(RuleDefinition rule) => rule.Repeat switch
    {
        RepeatPolicy.FirstTime => new RepeatLimit(RepeatPolicy.FirstTime, 1, 0),
        RepeatPolicy.OncePerContent => new RepeatLimit(RepeatPolicy.OncePerContent, 1, 0),
        RepeatPolicy.EachTime => null,
        _ => new RepeatLimit(rule.Repeat, rule.RepeatTimes ?? 1, rule.RepeatDays!.Value),
    };

    /// <summary>The slot of a line; null when it is not limited, because it was written before the rule asked for the content.</summary>
    internal string? SlotOf(EntryLine line, long second) => Policy switch
    {
        RepeatPolicy.OncePerContent => line.ContentId?.ToString("N"),
        RepeatPolicy.FirstTime => "1",
        _ => Periods(second, Days * SecondsOfDay).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whole seconds since a fixed Monday: what a column of date and time keeps.</summary>
    internal static long SecondOf(DateTime utc)
    {
        var ticks = utc.Ticks - Origin.Ticks;
        return ticks >= 0 ? ticks / TimeSpan.TicksPerSecond : -((-ticks + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond);
    }

    internal static DateTime DateOf(long second) => Origin.AddTicks(second * TimeSpan.TicksPerSecond);

    /// <summary>The day (UTC) of a second.</summary>
    internal static long DayOf(long second) => Periods(second, SecondsOfDay);

    private static long Periods(long second, long length) => second >= 0 ? second / length : -((-second + length - 1) / length);
}
