using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// Tells clicks of people from those of mail scanners, which follow every link within seconds of delivery. What looks like a scanner is held with a
/// reason and counts when somebody confirms it. What is held depends on what happened alone, not on the order in which it becomes known: with the
/// click that makes too many at once, the earlier ones of the burst are held too. Immutable.
/// </summary>
public sealed class BotScreen
{
    private readonly TimeSpan _afterDelivery;
    private readonly int _clicks;
    private readonly TimeSpan _within;

    /// <summary>A screen with its limits.</summary>
    /// <param name="afterDelivery">A click so soon after delivery is held; zero = never.</param>
    /// <param name="clicks">So many clicks at once are held; zero = never.</param>
    /// <param name="within">What counts as at once.</param>
    public BotScreen(TimeSpan afterDelivery, int clicks, TimeSpan within)
    {
        _afterDelivery = afterDelivery;
        _clicks = clicks;
        _within = within;
    }

    /// <summary>Ten seconds after delivery; five clicks within five seconds.</summary>
    public static BotScreen Usual { get; } = new BotScreen(TimeSpan.FromSeconds(10), 5, TimeSpan.FromSeconds(5));

    /// <summary>How far apart two touches can be and still say something of each other.</summary>
    public TimeSpan Reach => _afterDelivery > _within ? _afterDelivery : _within;

    /// <summary>Why a click is held; null when it counts.</summary>
    /// <param name="clickedOn">When, UTC.</param>
    /// <param name="deliveredOn">When its message was delivered, UTC; null = not known.</param>
    /// <param name="otherClicks">When the contact clicked other links, UTC.</param>
    public ClickHold? Hold(DateTime clickedOn, DateTime? deliveredOn, IEnumerable<DateTime> otherClicks)
    {
        if (deliveredOn is DateTime delivered && IsSoonAfter(delivered, clickedOn))
            return new ClickHold(HoldCause.TooSoon, BotMessages.TooSoon.With((clickedOn - delivered).TotalSeconds));
        if (_clicks <= 0) return null;
        var near = 1;
        foreach (var other in otherClicks)
        {
            if ((other - clickedOn).Duration() <= _within) near++;
        }
        return near >= _clicks ? new ClickHold(HoldCause.TooMany, BotMessages.TooMany.With(_clicks, _within.TotalSeconds)) : null;
    }

    /// <summary>
    /// The clicks of one contact that are held, by their ids. A delivery speaks for clicks on the same channel and, where both name one, with the same
    /// content; clicks on the same channel are counted together. Linear in the touches but for those within reach of each other.
    /// </summary>
    public IReadOnlyDictionary<Guid, ClickHold> Holds(IEnumerable<ScreenedTouch> touches)
    {
        var ordered = new List<ScreenedTouch>(touches);
        ordered.Sort((one, other) => one.OccurredOn != other.OccurredOn ? one.OccurredOn.CompareTo(other.OccurredOn) : one.Id.CompareTo(other.Id));
        var held = new Dictionary<Guid, ClickHold>();
        var first = 0;
        for (var i = 0; i < ordered.Count; i++)
        {
            var click = ordered[i];
            if (click.Role != BotScreenRole.Click) continue;
            while (click.OccurredOn - ordered[first].OccurredOn > Reach) first++;
            DateTime? delivered = null;
            var others = new List<DateTime>();
            for (var j = first; j < ordered.Count && ordered[j].OccurredOn - click.OccurredOn <= Reach; j++)
            {
                var other = ordered[j];
                if (j == i || other.ChannelId != click.ChannelId) continue;
                if (other.Role == BotScreenRole.Click) others.Add(other.OccurredOn);
                // The latest delivery before the click, which is the one that it is nearest to.
                else if (other.Role == BotScreenRole.Delivery && other.OccurredOn <= click.OccurredOn && SameContent(other, click)) delivered = other.OccurredOn;
            }
            if (Hold(click.OccurredOn, delivered, others) is ClickHold hold) held[click.Id] = hold;
        }
        return held;
    }

    private bool IsSoonAfter(DateTime delivered, DateTime clicked) => clicked >= delivered && clicked - delivered < _afterDelivery;

    private static bool SameContent(ScreenedTouch one, ScreenedTouch other) =>
        one.ContentId == null || other.ContentId == null || one.ContentId == other.ContentId;
}

/// <summary>The words of held clicks.</summary>
internal static class BotMessages
{
    internal static readonly Sentence TooSoon = new Sentence("held-too-soon",
        "Held: clicked {0} seconds after delivery, as mail scanners do.",
        "Zurückgehalten: {0} Sekunden nach der Zustellung geklickt, wie es E-Mail-Scanner tun.",
        "Trattenuto: clic {0} secondi dopo la consegna, come fanno gli scanner di posta.");

    internal static readonly Sentence TooMany = new Sentence("held-too-many",
        "Held: {0} or more clicks within {1} seconds, as mail scanners do.",
        "Zurückgehalten: {0} oder mehr Klicks innerhalb von {1} Sekunden, wie es E-Mail-Scanner tun.",
        "Trattenuto: {0} o più clic in {1} secondi, come fanno gli scanner di posta.");
}
