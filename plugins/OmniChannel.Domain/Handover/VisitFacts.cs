using System;
using System.Collections.Generic;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Handover;

/// <summary>One of the last touches of a contact, for the text of the task.</summary>
public sealed class TouchFacts
{
    /// <summary>When, UTC.</summary>
    public DateTime OccurredOn { get; init; }

    /// <summary>Name of the channel.</summary>
    public string Channel { get; init; } = string.Empty;

    /// <summary>Name of the interaction type; may be empty.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Title of the content; may be empty.</summary>
    public string Content { get; init; } = string.Empty;
}

/// <summary>What the plan of a visit is made from; read only for contacts that are really handed over.</summary>
public sealed class VisitFacts
{
    /// <summary>Now, UTC.</summary>
    public DateTime Now { get; init; }

    /// <summary>The model that hands over.</summary>
    public ModelDefinition Model { get; init; } = new ModelDefinition();

    /// <summary>The score.</summary>
    public ScoreResult? Score { get; init; }

    /// <summary>Full name of the contact.</summary>
    public string ContactName { get; init; } = string.Empty;

    /// <summary>Language code of the contact; empty = not known.</summary>
    public string? ContactLanguage { get; init; }

    /// <summary>Who may get the task, in the order of the chain; the fallback queue last, if there is one.</summary>
    public IReadOnlyList<OwnerCandidate> Owners { get; init; } = Array.Empty<OwnerCandidate>();

    /// <summary>The channels in use; none = permission is not asked for.</summary>
    public IReadOnlyList<ChannelFacts> Channels { get; init; } = Array.Empty<ChannelFacts>();

    /// <summary>Content that may be suggested.</summary>
    public IReadOnlyList<ContentFacts> Contents { get; init; } = Array.Empty<ContentFacts>();

    /// <summary>What the contact is interested in.</summary>
    public IReadOnlyList<InterestFacts> Interests { get; init; } = Array.Empty<InterestFacts>();

    /// <summary>The last touches, at best three.</summary>
    public IReadOnlyList<TouchFacts> Touches { get; init; } = Array.Empty<TouchFacts>();

    /// <summary>Visits and calls with the contact that are planned or have just taken place.</summary>
    public IReadOnlyList<PersonalTouch> PersonalTouches { get; init; } = Array.Empty<PersonalTouch>();

    /// <summary>Which of them keep a visit back; none where there is a task already.</summary>
    public TouchWindow Window { get; init; } = TouchWindow.None;

    /// <summary>When the contact answered the last survey as a detractor, UTC; null = it did not.</summary>
    public DateTime? DetractorOn { get; init; }

    /// <summary>What a detractor answered, 0 to 6.</summary>
    public int DetractorScore { get; init; }

    /// <summary>Due date of the open task; an update keeps it. Null = there is no task yet.</summary>
    public DateTime? DueOn { get; init; }

    /// <summary>Characters that the subject of a task holds.</summary>
    public int SubjectLength { get; init; } = 200;

    /// <summary>Characters that the text of the task holds.</summary>
    public int TextLength { get; init; } = 2000;
}
