using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The profile of a contact from a row that holds the contact, directly or joined, and its account joined.</summary>
internal sealed class RowProfile : IProfile
{
    private const string AccountPrefix = "account.";

    private readonly Entity _row;
    private readonly string _contactPrefix;

    /// <param name="row">The row read.</param>
    /// <param name="contactPrefix">Empty when the row is the contact, else the alias of the join with its point.</param>
    internal RowProfile(Entity row, string contactPrefix)
    {
        _row = row;
        _contactPrefix = contactPrefix;
    }

    /// <summary>The interests of the contact, as profiles call them.</summary>
    internal IReadOnlyDictionary<string, ProfileValue>? Interests { get; set; }

    public ProfileValue Read(string attribute)
    {
        if (Interests != null && Interests.TryGetValue(attribute, out var interest)) return interest;
        var name = attribute.StartsWith(AccountPrefix, StringComparison.Ordinal) ? attribute : _contactPrefix + attribute;
        return _row.Attributes.TryGetValue(name, out var value) ? Convert(value) : ProfileValue.Empty;
    }

    private static ProfileValue Convert(object? value) => value switch
    {
        null => ProfileValue.Empty,
        AliasedValue joined => Convert(joined.Value),
        string text => ProfileValue.OfText(text),
        bool flag => ProfileValue.OfYesNo(flag),
        int number => ProfileValue.OfNumber(number),
        long number => ProfileValue.OfNumber(number),
        decimal number => ProfileValue.OfNumber(number),
        double number => ProfileValue.OfNumber((decimal)number),
        Money money => ProfileValue.OfNumber(money.Value),
        OptionSetValue option => ProfileValue.OfChoice(option.Value),
        OptionSetValueCollection options => ProfileValue.OfChoices(options.Select(option => option.Value)),
        EntityReference reference => ProfileValue.OfLookup(reference.Id, reference.Name),
        DateTime date => ProfileValue.OfDate(date),
        _ => ProfileValue.Empty,
    };
}
