using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Nps;

/// <summary>One answer of a contact.</summary>
public sealed class NpsResponse
{
    /// <summary>An answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 10.</exception>
    public NpsResponse(Guid id, int score, DateTime respondedOn, Guid? contactId = null)
    {
        Category = NpsAnswer.Categorise(score);
        Id = id;
        Score = score;
        RespondedOn = respondedOn;
        ContactId = contactId;
    }

    /// <summary>Id of the row; decides between answers of the same instant.</summary>
    public Guid Id { get; }

    /// <summary>The contact, where answers of several are rolled up.</summary>
    public Guid? ContactId { get; }

    /// <summary>0 to 10.</summary>
    public int Score { get; }

    /// <summary>When it was given, UTC.</summary>
    public DateTime RespondedOn { get; }

    /// <summary>Its category.</summary>
    public NpsCategory Category { get; }

    /// <summary>By date, then by the text of the id: the same on every machine.</summary>
    internal static int Compare(NpsResponse one, NpsResponse other)
    {
        var order = one.RespondedOn.Ticks.CompareTo(other.RespondedOn.Ticks);
        return order != 0 ? order : string.CompareOrdinal(one.Id.ToString("N"), other.Id.ToString("N"));
    }
}

/// <summary>Where a contact's answers are heading.</summary>
public enum NpsTrend
{
    /// <summary>There is only one answer.</summary>
    None,

    /// <summary>The last answer is higher than the one before.</summary>
    Rising,

    /// <summary>The last two answers are the same.</summary>
    Steady,

    /// <summary>The last answer is lower than the one before.</summary>
    Falling,
}

/// <summary>
/// What a contact's answers come to. Immutable; derived from all of its answers, so that late and deleted ones are no special case.
/// </summary>
public sealed class NpsHistory
{
    private NpsHistory(List<NpsResponse> answers)
    {
        var last = answers[answers.Count - 1];
        Last = last.Score;
        Category = last.Category;
        On = last.RespondedOn;
        Count = answers.Count;
        Best = NpsAnswer.Lowest;
        Worst = NpsAnswer.Highest;
        foreach (var answer in answers)
        {
            Best = Math.Max(Best, answer.Score);
            Worst = Math.Min(Worst, answer.Score);
        }
        if (answers.Count > 1) Previous = answers[answers.Count - 2].Score;
    }

    /// <summary>The latest answer.</summary>
    public int Last { get; }

    /// <summary>Its category.</summary>
    public NpsCategory Category { get; }

    /// <summary>Its date, UTC.</summary>
    public DateTime On { get; }

    /// <summary>The answer before it.</summary>
    public int? Previous { get; }

    /// <summary>Latest minus previous answer.</summary>
    public int? Change => Last - Previous;

    /// <summary>How many answers there are.</summary>
    public int Count { get; }

    /// <summary>The highest answer.</summary>
    public int Best { get; }

    /// <summary>The lowest answer.</summary>
    public int Worst { get; }

    /// <summary>Where the last two answers are heading.</summary>
    public NpsTrend Trend => Change is int change ? (change > 0 ? NpsTrend.Rising : change < 0 ? NpsTrend.Falling : NpsTrend.Steady) : NpsTrend.None;

    /// <summary>The history of one contact's answers in any order; null when there are none.</summary>
    public static NpsHistory? Of(IEnumerable<NpsResponse> responses)
    {
        var answers = new List<NpsResponse>(responses);
        if (answers.Count == 0) return null;
        answers.Sort(NpsResponse.Compare);
        return new NpsHistory(answers);
    }
}
