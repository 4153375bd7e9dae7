using System;

namespace OmniChannel.Domain.Handover;

/// <summary>When clocks change by an hour, every year by the same rule. Immutable.</summary>
internal sealed class DaylightRule
{
    private static readonly TimeSpan Gain = TimeSpan.FromHours(1);

    private readonly Change _begin;
    private readonly Change _end;

    private DaylightRule(Change begin, Change end)
    {
        _begin = begin;
        _end = end;
    }

    /// <summary>The European Union, the United Kingdom and their neighbours: all of them at one in the morning UTC.</summary>
    internal static DaylightRule Europe { get; } = new DaylightRule(new Change(3, Change.Last, 1, true), new Change(10, Change.Last, 1, true));

    /// <summary>The United States and Canada.</summary>
    internal static DaylightRule NorthAmerica { get; } = new DaylightRule(new Change(3, 2, 2), new Change(11, 1, 2));

    /// <summary>The south-east of Australia.</summary>
    internal static DaylightRule Australia { get; } = new DaylightRule(new Change(10, 1, 2), new Change(4, 1, 3));

    /// <summary>New Zealand.</summary>
    internal static DaylightRule NewZealand { get; } = new DaylightRule(new Change(9, Change.Last, 2), new Change(4, 1, 3));

    /// <summary>What clocks are ahead by as of a UTC date in a zone with this standard offset.</summary>
    internal TimeSpan Ahead(DateTime utc, TimeSpan standard)
    {
        var year = (utc + standard).Year;
        var begin = _begin.On(year, standard);
        var end = _end.On(year, standard + Gain);
        var isDaylight = begin < end ? utc >= begin && utc < end : utc >= begin || utc < end;
        return isDaylight ? Gain : TimeSpan.Zero;
    }

    /// <summary>A Sunday of a month, and the hour at which clocks change then.</summary>
    private sealed class Change
    {
        internal const int Last = 5;

        private readonly int _month;
        private readonly int _sunday;
        private readonly int _hour;
        private readonly bool _isUtc;

        internal Change(int month, int sunday, int hour, bool isUtc = false)
        {
            _month = month;
            _sunday = sunday;
            _hour = hour;
            _isUtc = isUtc;
        }

        /// <summary>The UTC date of the change in a year, where local time is ahead of UTC by the offset just before it.</summary>
        internal DateTime On(int year, TimeSpan offset)
        {
            var first = new DateTime(year, _month, 1, _hour, 0, 0, DateTimeKind.Utc);
            var day = 1 + ((7 - (int)first.DayOfWeek) % 7) + (7 * (_sunday - 1));
            if (day > DateTime.DaysInMonth(year, _month)) day -= 7;
            var change = first.AddDays(day - 1);
            return _isUtc ? change : change - offset;
        }
    }
}
