using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>A rule that a contact must meet to be scored by the model.</summary>
internal sealed class AudienceRule
{
    internal AudienceRule(RuleDefinition rule, ProfileCondition condition)
    {
        Code = rule.Code.Trim();
        Name = string.IsNullOrWhiteSpace(rule.Name) ? Code : rule.Name.Trim();
        Condition = condition;
    }

    internal string Code { get; }

    internal string Name { get; }

    internal ProfileCondition Condition { get; }
}

/// <summary>Whom a model scores: who meets all of its audience rules; everybody when there are none. Immutable.</summary>
internal sealed class Audience
{
    internal Audience(AudienceRule[] rules) => Rules = rules;

    internal AudienceRule[] Rules { get; }

    internal bool Includes(IProfile profile, DateTime asOf) => Array.TrueForAll(Rules, rule => rule.Condition.Holds(profile, asOf));

    /// <summary>The rules that a contact does not meet, by name.</summary>
    internal IReadOnlyList<string> Missed(IProfile profile, DateTime asOf)
    {
        var missed = new List<string>();
        foreach (var rule in Rules)
        {
            if (!rule.Condition.Holds(profile, asOf)) missed.Add(rule.Name);
        }
        return missed;
    }
}

/// <summary>The words of audiences.</summary>
public static class AudienceMessages
{
    /// <summary>Why a contact outside has no points.</summary>
    public static readonly Sentence Outside = new Sentence("outside-audience",
        "The contact is outside the audience of the model: {0}.",
        "Der Kontakt gehört nicht zur Zielgruppe des Modells: {0}.",
        "Il contatto non rientra tra i destinatari del modello: {0}.");

    internal static readonly Sentence WithPoints = new Sentence("audience-rule-with-points",
        "An audience rule gives no points: it says whom the model scores. Clear its points, maximum, group, repeats and days.",
        "Eine Zielgruppenregel vergibt keine Punkte: Sie sagt, wen das Modell bewertet. Leeren Sie Punkte, Maximum, Gruppe, Wiederholungen und Tage.",
        "Una regola sui destinatari non assegna punti: indica chi viene valutato dal modello. Cancellare punti, massimo, gruppo, ripetizioni e giorni.");
}
