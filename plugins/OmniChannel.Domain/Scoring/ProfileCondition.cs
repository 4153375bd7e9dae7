using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>A condition of a profile rule, ready to be evaluated. It cannot fail: a value of another type than expected does not fulfil it.</summary>
internal class ProfileCondition
{
    private readonly Func<ProfileValue, DateTime, bool> _test;
    private readonly int _days;

    internal ProfileCondition(string attribute, string @operator, string wanted, Func<ProfileValue, DateTime, bool> test, int days = 0)
    {
        _days = days;
        Attribute = attribute;
        Operator = @operator;
        Wanted = wanted;
        _test = test;
    }

    internal string Attribute { get; }

    internal string Operator { get; }

    /// <summary>What the column is compared with, as it was written.</summary>
    internal string Wanted { get; }

    internal virtual bool ChangesWithTime => ProfileOperators.IsRelative(Operator);

    /// <param name="profile">The contact.</param>
    /// <param name="asOf">UTC; its day is today.</param>
    internal virtual bool Holds(IProfile profile, DateTime asOf) => Holds(profile.Read(Attribute), asOf);

    internal bool Holds(ProfileValue value, DateTime asOf)
    {
        if (value.IsEmpty) return Operator == ProfileOperators.IsEmpty || Operator == ProfileOperators.NotEqualTo;
        if (Operator == ProfileOperators.IsEmpty) return false;
        return Operator == ProfileOperators.IsNotEmpty || _test(value, asOf.Date);
    }

    /// <summary>The next day (UTC, midnight) from which the condition may hold, or not hold any more, although the column stays; null when time changes nothing.</summary>
    internal virtual DateTime? NextChange(IProfile profile, DateTime asOf)
    {
        if (!ChangesWithTime || !(profile.Read(Attribute).AsDate is DateTime value)) return null;
        var day = value.Date;
        switch (Operator)
        {
            case ProfileOperators.OlderThanDays: return After(asOf, Add(day, _days + 1), null);
            case ProfileOperators.WithinDays: return After(asOf, day, Add(day, _days + 1));
            default: return After(asOf, Add(day, -_days), Add(day, 1));
        }
    }

    private static DateTime? After(DateTime asOf, DateTime? first, DateTime? second)
    {
        if (first > asOf) return first;
        return second > asOf ? second : null;
    }

    private static DateTime? Add(DateTime day, int days)
    {
        if (days < 0 ? (day - DateTime.MinValue).TotalDays < -days : (DateTime.MaxValue - day).TotalDays <= days) return null;
        return DateTime.SpecifyKind(day.AddDays(days), DateTimeKind.Utc);
    }
}
