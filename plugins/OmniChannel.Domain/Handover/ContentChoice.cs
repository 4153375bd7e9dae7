using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>A content piece, as it stands to one contact.</summary>
public sealed class ContentFacts
{
    /// <summary>Id of the content.</summary>
    public Guid Id { get; init; }

    /// <summary>Its code; decides between equals.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Its title.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Its language code, such as <c>de</c>; empty = any reader.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is approved.</summary>
    public bool IsApproved { get; init; }

    /// <summary>First instant of its validity, UTC; null = always was.</summary>
    public DateTime? ValidFrom { get; init; }

    /// <summary>Last instant of its validity, UTC; null = for ever.</summary>
    public DateTime? ValidUntil { get; init; }

    /// <summary>Whether the contact has seen it.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Whether a visit that suggested it was called not relevant for the contact.</summary>
    public bool IsRejected { get; init; }

    /// <summary>Its accepted terms.</summary>
    public IReadOnlyCollection<Guid> TermIds { get; init; } = Array.Empty<Guid>();
}

/// <summary>A term the contact is interested in.</summary>
public sealed class InterestFacts
{
    /// <summary>The term.</summary>
    public Guid TermId { get; init; }

    /// <summary>Name that readers see.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How much, more being more.</summary>
    public decimal Weight { get; init; }
}

/// <summary>Chooses content for a contact.</summary>
public static class ContentChoice
{
    /// <summary>
    /// Of what is approved, valid now, in the contact's language, not seen and not called irrelevant: the piece that shares most interest with the contact;
    /// among equals the one that became valid last, then the lower code. Null when nothing qualifies. A contact without language gets content of any.
    /// </summary>
    /// <param name="contents">The content there is.</param>
    /// <param name="interests">What the contact is interested in.</param>
    /// <param name="language">Language code of the contact.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="except">A piece to leave out, where the next best is asked for.</param>
    public static ContentFacts? Choose(
        IReadOnlyList<ContentFacts> contents, IReadOnlyList<InterestFacts> interests, string? language, DateTime now, Guid? except = null)
    {
        var weights = new Dictionary<Guid, decimal>();
        foreach (var interest in interests) weights[interest.TermId] = interest.Weight;
        ContentFacts? best = null;
        var bestShared = 0m;
        foreach (var content in contents)
        {
            if (content.IsRejected || content.Id == except || !Qualifies(content, language, now)) continue;
            var shared = Shared(content, weights);
            if (best != null && Compare(content, shared, best, bestShared) >= 0) continue;
            best = content;
            bestShared = shared;
        }
        return best;
    }

    /// <summary>Whether a piece would be suggested if nobody had called it irrelevant.</summary>
    internal static bool Qualifies(ContentFacts content, string? language, DateTime now) =>
        content.IsApproved && !content.IsSeen && !(content.ValidFrom > now) && !(content.ValidUntil < now)
        && (string.IsNullOrWhiteSpace(language) || string.IsNullOrWhiteSpace(content.Language) || Languages.Same(content.Language, language));

    private static decimal Shared(ContentFacts content, Dictionary<Guid, decimal> weights)
    {
        var shared = 0m;
        foreach (var term in new HashSet<Guid>(content.TermIds))
        {
            if (weights.TryGetValue(term, out var weight)) shared += weight;
        }
        return shared;
    }

    private static int Compare(ContentFacts one, decimal shared, ContentFacts other, decimal otherShared)
    {
        var order = otherShared.CompareTo(shared);
        if (order == 0) order = (other.ValidFrom ?? DateTime.MinValue).CompareTo(one.ValidFrom ?? DateTime.MinValue);
        return order != 0 ? order : string.CompareOrdinal(one.Code, other.Code);
    }
}
