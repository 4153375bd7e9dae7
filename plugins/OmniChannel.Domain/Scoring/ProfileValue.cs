using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>The value of one profile column, free of any SDK type. Immutable.</summary>
public sealed class ProfileValue : IWorded
{
    private ProfileValue(string? text = null, decimal? number = null, bool? flag = null, IReadOnlyCollection<int>? choices = null, Guid? id = null,
        DateTime? date = null, FadingInterest? interest = null)
    {
        AsInterest = interest;
        AsText = text;
        AsNumber = number;
        AsYesNo = flag;
        AsChoices = choices;
        AsId = id;
        AsDate = date;
    }

    /// <summary>Nothing: a column without value, or of an account that the contact does not have.</summary>
    public static ProfileValue Empty { get; } = new ProfileValue();

    /// <summary>Text; blank text is no value.</summary>
    public static ProfileValue OfText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Empty : new ProfileValue(text: ComparableText.Of(text!));

    /// <summary>A number of any type, money in the currency of the row.</summary>
    public static ProfileValue OfNumber(decimal number) => new ProfileValue(number: number);

    /// <summary>Yes or no.</summary>
    public static ProfileValue OfYesNo(bool value) => new ProfileValue(flag: value);

    /// <summary>One choice by its number.</summary>
    public static ProfileValue OfChoice(int choice) => new ProfileValue(choices: new[] { choice });

    /// <summary>Several choices by their numbers; none is no value.</summary>
    public static ProfileValue OfChoices(IEnumerable<int> choices)
    {
        var list = new List<int>(choices);
        return list.Count == 0 ? Empty : new ProfileValue(choices: list);
    }

    /// <summary>A row of another table with its name, if it is known.</summary>
    public static ProfileValue OfLookup(Guid id, string? name) => new ProfileValue(id: id, text: name == null ? null : ComparableText.Of(name));

    /// <summary>A date, UTC.</summary>
    public static ProfileValue OfDate(DateTime date) => new ProfileValue(date: date);

    /// <summary>An interest.</summary>
    public static ProfileValue OfInterest(FadingInterest interest) => new ProfileValue(interest: interest);

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => AsInterest == null && AsText == null && AsNumber == null && AsYesNo == null && AsChoices == null && AsId == null && AsDate == null;

    /// <summary>The value as a reader sees it; choices by their numbers.</summary>
    public string In(Language language)
    {
        if (AsText != null) return AsText;
        if (AsYesNo is bool flag) return (flag ? ProfileMessages.Yes : ProfileMessages.No).Wording(language);
        if (AsChoices != null) return string.Join(", ", AsChoices);
        return Notation.Write((object?)AsNumber ?? (object?)AsDate ?? AsId, language);
    }

    internal string? AsText { get; }

    internal decimal? AsNumber { get; }

    internal bool? AsYesNo { get; }

    internal IReadOnlyCollection<int>? AsChoices { get; }

    internal Guid? AsId { get; }

    internal DateTime? AsDate { get; }

    internal FadingInterest? AsInterest { get; }
}

/// <summary>The profile of one contact.</summary>
public interface IProfile
{
    /// <summary>
    /// The value of an attribute as rules name it (see <see cref="IProfileColumns"/>); <see cref="ProfileValue.Empty"/> when there is none.
    /// </summary>
    ProfileValue Read(string attribute);
}

/// <summary>A profile held in memory.</summary>
public sealed class Profile : IProfile
{
    private readonly Dictionary<string, ProfileValue> _values = new Dictionary<string, ProfileValue>(StringComparer.Ordinal);

    /// <summary>A profile of the given values by attribute.</summary>
    public Profile(IEnumerable<KeyValuePair<string, ProfileValue>> values)
    {
        foreach (var value in values) _values[value.Key] = value.Value;
    }

    /// <summary>A profile without values.</summary>
    public static Profile Empty { get; } = new Profile(Array.Empty<KeyValuePair<string, ProfileValue>>());

    /// <inheritdoc/>
    public ProfileValue Read(string attribute) => _values.TryGetValue(attribute, out var value) ? value : ProfileValue.Empty;
}
