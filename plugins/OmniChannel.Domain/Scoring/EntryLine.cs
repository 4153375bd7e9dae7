using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>Undecayed points that one rule gives for one entry.</summary>
public readonly struct EntryLine
{
    /// <summary>Points of a rule.</summary>
    public EntryLine(string ruleCode, decimal points, Guid? contentId = null)
    {
        RuleCode = ruleCode;
        Points = points;
        ContentId = contentId;
    }

    /// <summary>The same with opposite points.</summary>
    // Without a sign where there is nothing: a decimal keeps that of zero, and the text of a ledger must not.
    internal EntryLine Opposite => new EntryLine(RuleCode, Points == 0 ? 0m : -Points, ContentId);

    /// <summary>Code of the rule.</summary>
    public string RuleCode { get; }

    /// <summary>Its points, undecayed and unlimited.</summary>
    public decimal Points { get; }

    /// <summary>The content, for rules that count once per content; nothing for all others.</summary>
    public Guid? ContentId { get; }
}
