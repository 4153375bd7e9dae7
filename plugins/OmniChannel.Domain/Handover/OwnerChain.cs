using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>Which rule chose the owner of a task.</summary>
public enum OwnerRule
{
    /// <summary>The contact's owner.</summary>
    ContactOwner,

    /// <summary>The deputy of an absent owner.</summary>
    Deputy,

    /// <summary>The team.</summary>
    Team,

    /// <summary>The owner of the contact's account.</summary>
    AccountOwner,

    /// <summary>The fallback queue.</summary>
    FallbackQueue,
}

/// <summary>What a task can belong to.</summary>
public enum OwnerKind
{
    /// <summary>A user.</summary>
    User,

    /// <summary>A team.</summary>
    Team,

    /// <summary>A queue; the task then belongs to the owner of the queue.</summary>
    Queue,
}

/// <summary>Somebody who may be given the task, in the order of the chain.</summary>
public sealed class OwnerCandidate
{
    /// <summary>Id of the user, team or queue.</summary>
    public Guid Id { get; init; }

    /// <summary>What the id is of.</summary>
    public OwnerKind Kind { get; init; }

    /// <summary>The rule that names it.</summary>
    public OwnerRule Rule { get; init; }

    /// <summary>Name that readers see.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether it exists and is enabled.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether it has a role to read the task with.</summary>
    public bool HasRole { get; init; } = true;

    /// <summary>Whether it is away now.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Language of the task's text.</summary>
    public Language Language { get; init; }

    /// <summary>Calendar that due dates keep to; null = every hour counts.</summary>
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>Most new tasks a day; null = as many as there are.</summary>
    public int? DailyLimit { get; init; }

    /// <summary>Tasks it was given today.</summary>
    public int GivenToday { get; init; }

    /// <summary>Whether it has as many new tasks today as it may get: then others wait, rather than go to somebody else.</summary>
    public bool IsFull => DailyLimit is int limit && GivenToday >= limit;

    /// <summary>Whether it is there to take a task.</summary>
    public bool CanTake => IsEnabled && HasRole && !IsAbsent;
}

/// <summary>Chooses who gets a task.</summary>
public static class OwnerChain
{
    /// <summary>
    /// The first candidate that is enabled, has a role and is not absent. When there is none, the first that is merely absent: its task waits for it.
    /// Null when nobody can take it.
    /// </summary>
    public static OwnerCandidate? Choose(IReadOnlyList<OwnerCandidate> chain)
    {
        OwnerCandidate? absent = null;
        foreach (var candidate in chain)
        {
            if (candidate.CanTake) return candidate;
            if (absent == null && candidate.IsEnabled && candidate.HasRole) absent = candidate;
        }
        return absent;
    }
}
