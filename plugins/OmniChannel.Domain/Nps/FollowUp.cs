using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Nps;

/// <summary>What is to be done about a detractor answer.</summary>
public enum FollowUpAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Raise a task.</summary>
    Raise,

    /// <summary>Add it to the open task of an earlier answer: a contact has at most one.</summary>
    Join,
}

/// <summary>What decides about following up an answer, and what the task says.</summary>
public sealed class FollowUpFacts
{
    /// <summary>Now, UTC.</summary>
    public DateTime Now { get; init; }

    /// <summary>The answer.</summary>
    public int Score { get; init; }

    /// <summary>When it was given, UTC.</summary>
    public DateTime AnsweredOn { get; init; }

    /// <summary>Whether the contact has answered nothing later.</summary>
    public bool IsLatest { get; init; }

    /// <summary>Whether the contact is active.</summary>
    public bool IsContactActive { get; init; } = true;

    /// <summary>Whether a follow-up of the contact is open.</summary>
    public bool HasOpenTask { get; init; }

    /// <summary>Name of the contact.</summary>
    public string ContactName { get; init; } = string.Empty;

    /// <summary>The question that was asked.</summary>
    public string? Question { get; init; }

    /// <summary>What the contact added to its answer.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether the contact does not want to be called.</summary>
    public bool DeclinesPhone { get; init; }
}

/// <summary>Following up detractors: who hears of a bad answer within days becomes a promoter more often than who is left alone.</summary>
public static class FollowUp
{
    /// <summary>Hours until a follow-up is due where the setting names none.</summary>
    public const int DefaultHours = 48;

    /// <summary>
    /// Reads the setting: off, on, or the hours until the task is due. Null = off. What is not understood counts as not set, so that a slip of the pen
    /// does not silence detractors.
    /// </summary>
    public static int? Hours(string? setting)
    {
        var value = (setting ?? string.Empty).Trim();
        if (string.Equals(value, "off", StringComparison.OrdinalIgnoreCase)) return null;
        return int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var hours) && hours > 0 && hours <= 8760
            ? hours
            : DefaultHours;
    }

    /// <summary>
    /// Whether a new answer raises a follow-up by itself: a detractor's, and not one that came in after its own deadline, as those of a migration do.
    /// </summary>
    public static bool IsDue(int score, DateTime answeredOn, int hours, DateTime now) =>
        NpsAnswer.IsValid(score) && NpsAnswer.Categorise(score) == NpsCategory.Detractor && answeredOn.AddHours(hours) > now;

    /// <summary>What is to be done.</summary>
    public static FollowUpAction Decide(FollowUpFacts facts)
    {
        if (!facts.IsContactActive || !facts.IsLatest || NpsAnswer.Categorise(facts.Score) != NpsCategory.Detractor) return FollowUpAction.None;
        return facts.HasOpenTask ? FollowUpAction.Join : FollowUpAction.Raise;
    }

    /// <summary>Subject of the task.</summary>
    public static string Subject(FollowUpFacts facts, Language language, int length) =>
        FittedText.Cut((facts.DeclinesPhone ? FollowUpMessages.Write : FollowUpMessages.Call).With(facts.ContactName, facts.Score).In(language), length);

    /// <summary>Text of the task, most important first.</summary>
    public static string Text(FollowUpFacts facts, Language language, int length)
    {
        var lines = new List<string> { FollowUpMessages.Answered.With(facts.AnsweredOn, facts.Score).In(language) };
        if (!string.IsNullOrWhiteSpace(facts.Comment)) lines.Add(FollowUpMessages.Comment.With(facts.Comment!.Trim()).In(language));
        if (!string.IsNullOrWhiteSpace(facts.Question)) lines.Add(FollowUpMessages.Question.With(facts.Question!.Trim()).In(language));
        if (facts.DeclinesPhone) lines.Add(FollowUpMessages.NoPhone.With().In(language));
        return FittedText.Cut(string.Join("\n", lines), length);
    }

    /// <summary>The text of an open task with a further answer before what it said.</summary>
    public static string Joined(FollowUpFacts facts, string? text, Language language, int length) =>
        FittedText.Cut(Text(facts, language, length) + (string.IsNullOrWhiteSpace(text) ? string.Empty : "\n\n" + text), length);
}

/// <summary>The words of follow-ups.</summary>
public static class FollowUpMessages
{
    /// <summary>{0} = contact, {1} = answer.</summary>
    public static readonly Sentence Call = new Sentence("follow-up-call",
        "Call {0} back: answered {1} of 10", "{0} zurückrufen: mit {1} von 10 geantwortet", "Richiamare {0}: ha risposto {1} su 10");

    /// <summary>{0} = contact, {1} = answer.</summary>
    public static readonly Sentence Write = new Sentence("follow-up-write",
        "Write to {0}: answered {1} of 10", "{0} schreiben: mit {1} von 10 geantwortet", "Scrivere a {0}: ha risposto {1} su 10");

    /// <summary>{0} = date, {1} = answer.</summary>
    public static readonly Sentence Answered = new Sentence("follow-up-answered",
        "On {0} the contact answered {1} of 10 when asked for a recommendation.",
        "Am {0} hat der Kontakt auf die Frage nach einer Weiterempfehlung mit {1} von 10 geantwortet.",
        "Il {0} il contatto ha risposto {1} su 10 alla domanda se ci raccomanderebbe.");

    /// <summary>{0} = the comment.</summary>
    public static readonly Sentence Comment = new Sentence("follow-up-comment", "Comment: {0}", "Kommentar: {0}", "Commento: {0}");

    /// <summary>{0} = the question.</summary>
    public static readonly Sentence Question = new Sentence("follow-up-question", "Question: {0}", "Frage: {0}", "Domanda: {0}");

    /// <summary>The contact declines calls.</summary>
    public static readonly Sentence NoPhone = new Sentence("follow-up-no-phone",
        "The contact does not want to be called.", "Der Kontakt möchte nicht angerufen werden.", "Il contatto non vuole essere chiamato.");
}
