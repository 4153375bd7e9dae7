using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>How somebody of ours meets a contact.</summary>
public enum TouchKind
{
    /// <summary>A visit or another appointment.</summary>
    Visit,

    /// <summary>A phone call.</summary>
    Call,
}

/// <summary>A visit or call with a contact, by whomever of ours, that is planned or has taken place.</summary>
public sealed class PersonalTouch
{
    /// <summary>What it is.</summary>
    public TouchKind Kind { get; init; }

    /// <summary>Name of whoever it belongs to.</summary>
    public string By { get; init; } = string.Empty;

    /// <summary>When it begins, UTC.</summary>
    public DateTime Start { get; init; }

    /// <summary>When it ends, or ended, UTC.</summary>
    public DateTime End { get; init; }

    /// <summary>Whether it has taken place; else it is planned.</summary>
    public bool IsDone { get; init; }

    /// <summary>Whether it is planned and still to come, or going on.</summary>
    public bool IsAhead(DateTime now) => !IsDone && End >= now;
}

/// <summary>How far ahead and back personal touches keep a next best visit from being suggested. Immutable.</summary>
public sealed class TouchWindow
{
    /// <summary>Days ahead when nothing is set: who will be there within two weeks needs no further visit.</summary>
    public const int DefaultPlannedDays = 14;

    /// <summary>Days back when nothing is set.</summary>
    public const int DefaultRecentDays = 7;

    private const int MostDays = 3660;

    /// <param name="plannedDays">Days ahead within which a planned touch counts; null = the default, 0 = none does.</param>
    /// <param name="recentDays">Days for which a touch that took place counts; null = the default, 0 = none does.</param>
    public TouchWindow(int? plannedDays, int? recentDays)
    {
        PlannedDays = Math.Min(Math.Max(plannedDays ?? DefaultPlannedDays, 0), MostDays);
        RecentDays = Math.Min(Math.Max(recentDays ?? DefaultRecentDays, 0), MostDays);
    }

    /// <summary>No touch counts.</summary>
    public static TouchWindow None { get; } = new TouchWindow(0, 0);

    /// <summary>Days ahead within which a planned touch counts; 0 = none does.</summary>
    public int PlannedDays { get; }

    /// <summary>Days for which a touch that took place counts; 0 = none does.</summary>
    public int RecentDays { get; }

    /// <summary>Whether no touch counts, so that none has to be read.</summary>
    public bool IsEmpty => PlannedDays == 0 && RecentDays == 0;

    /// <summary>
    /// Why nobody is to be sent now: a visit or call is planned, or has just taken place. Null when nothing speaks against it. Of several the next one that is
    /// planned is named, else the last one that took place.
    /// </summary>
    /// <param name="touches">The touches of the contact.</param>
    /// <param name="now">Now, UTC.</param>
    public Phrase? Hold(IReadOnlyList<PersonalTouch> touches, DateTime now)
    {
        PersonalTouch? next = null;
        PersonalTouch? last = null;
        foreach (var touch in touches)
        {
            if (PlannedDays > 0 && touch.IsAhead(now) && touch.Start <= now.AddDays(PlannedDays) && (next == null || Compare(touch, next) < 0)) next = touch;
            if (touch.IsDone && touch.End.AddDays(RecentDays) > now && (last == null || Compare(touch, last) > 0)) last = touch;
        }
        if (next != null) return (next.Kind == TouchKind.Call ? NoTaskMessages.CallPlanned : NoTaskMessages.VisitPlanned).With(next.By, next.Start);
        if (last == null || RecentDays == 0) return null;
        return (last.Kind == TouchKind.Call ? NoTaskMessages.CallDone : NoTaskMessages.VisitDone).With(last.By, last.End, last.End.AddDays(RecentDays));
    }

    private static int Compare(PersonalTouch one, PersonalTouch other)
    {
        var order = one.IsDone ? one.End.CompareTo(other.End) : one.Start.CompareTo(other.Start);
        if (order == 0) order = one.Kind.CompareTo(other.Kind);
        return order != 0 ? order : string.CompareOrdinal(one.By, other.By);
    }
}
