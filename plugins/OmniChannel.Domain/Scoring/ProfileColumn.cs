using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>What a column of the contact or its account holds, as far as rules care.</summary>
public enum ProfileColumnType
{
    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A number: whole, decimal, floating or money.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the column's choices; state and status too.</summary>
    Choice,

    /// <summary>Several of the column's choices.</summary>
    Choices,

    /// <summary>A row of another table.</summary>
    Lookup,

    /// <summary>A date, with or without time.</summary>
    Date,

    /// <summary>Something rules cannot compare: an image, a file, a list of parties.</summary>
    Other,
}

/// <summary>A column that a profile rule may name.</summary>
public sealed class ProfileColumn
{
    /// <summary>Describes a column.</summary>
    /// <param name="type">What it holds.</param>
    /// <param name="choices">For choices: label → number, every label in every language; labels are compared without case.</param>
    public ProfileColumn(ProfileColumnType type, IEnumerable<KeyValuePair<string, int>>? choices = null)
    {
        Type = type;
        var byLabel = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (choices != null)
        {
            foreach (var choice in choices) byLabel[ComparableText.Of(choice.Key)] = choice.Value;
        }
        Choices = byLabel;
    }

    /// <summary>What it holds.</summary>
    public ProfileColumnType Type { get; }

    /// <summary>Label → number; empty when the column has no choices or their labels are not known.</summary>
    public IReadOnlyDictionary<string, int> Choices { get; }
}

/// <summary>The columns there are. A name is <c>column</c> of the contact or <c>account.column</c> of the contact's account, in lower case.</summary>
public interface IProfileColumns
{
    /// <summary>The column, or null when there is none of this name.</summary>
    ProfileColumn? Find(string attribute);
}
