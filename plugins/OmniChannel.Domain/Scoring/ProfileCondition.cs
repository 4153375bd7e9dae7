using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>A condition of a profile rule, ready to be evaluated. It cannot fail: a value of another type than expected does not fulfil it.</summary>
internal sealed class ProfileCondition
{
    private readonly Func<ProfileValue, DateTime, bool> _test;

    internal ProfileCondition(string attribute, string @operator, string wanted, Func<ProfileValue, DateTime, bool> test)
    {
        Attribute = attribute;
        Operator = @operator;
        Wanted = wanted;
        _test = test;
    }

    internal string Attribute { get; }

    internal string Operator { get; }

    /// <summary>What the column is compared with, as it was written.</summary>
    internal string Wanted { get; }

    internal bool ChangesWithTime => ProfileOperators.IsRelative(Operator);

    /// <param name="profile">The contact.</param>
    /// <param name="asOf">UTC; its day is today.</param>
    internal bool Holds(IProfile profile, DateTime asOf) => Holds(profile.Read(Attribute), asOf);

    internal bool Holds(ProfileValue value, DateTime asOf)
    {
        if (value.IsEmpty) return Operator == ProfileOperators.IsEmpty || Operator == ProfileOperators.NotEqualTo;
        if (Operator == ProfileOperators.IsEmpty) return false;
        return Operator == ProfileOperators.IsNotEmpty || _test(value, asOf.Date);
    }
}
