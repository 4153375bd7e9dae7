using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>What an interaction means when clicks of machines are looked for.</summary>
public enum BotScreenRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A message was delivered.</summary>
    Delivery,

    /// <summary>A link was clicked.</summary>
    Click,
}

/// <summary>What makes a click look like that of a machine.</summary>
public enum HoldCause
{
    /// <summary>It came within seconds of delivery.</summary>
    TooSoon,

    /// <summary>It is one of many at once.</summary>
    TooMany,
}

/// <summary>An interaction of a contact as the bot screen sees it.</summary>
public sealed class ScreenedTouch
{
    /// <summary>Id of the interaction.</summary>
    public Guid Id { get; init; }

    /// <summary>What it means.</summary>
    public BotScreenRole Role { get; init; }

    /// <summary>Its channel.</summary>
    public Guid? ChannelId { get; init; }

    /// <summary>Its content.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTime OccurredOn { get; init; }
}

/// <summary>Why a click is held.</summary>
public sealed class ClickHold
{
    internal ClickHold(HoldCause cause, Phrase reason)
    {
        Cause = cause;
        Reason = reason;
    }

    /// <summary>What it looks like.</summary>
    public HoldCause Cause { get; }

    /// <summary>The same in a sentence with its figures.</summary>
    public Phrase Reason { get; }
}
