using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// Tells clicks of people from those of mail scanners, which follow every link within seconds of delivery. What looks like a scanner is held with a
/// reason and counts when somebody confirms it. Immutable.
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

    /// <summary>Why a click is held; null when it counts.</summary>
    /// <param name="clickedOn">When, UTC.</param>
    /// <param name="deliveredOn">When its message was delivered, UTC; null = not known.</param>
    /// <param name="otherClicks">When the contact clicked other links, UTC.</param>
    public Phrase? Hold(DateTime clickedOn, DateTime? deliveredOn, IEnumerable<DateTime> otherClicks)
    {
        if (deliveredOn is DateTime delivered && clickedOn >= delivered && clickedOn - delivered < _afterDelivery)
            return BotMessages.TooSoon.With((clickedOn - delivered).TotalSeconds);
        if (_clicks <= 0) return null;
        var near = 1;
        foreach (var other in otherClicks)
        {
            if ((other - clickedOn).Duration() <= _within) near++;
        }
        return near >= _clicks ? BotMessages.TooMany.With(near, _within.TotalSeconds) : null;
    }
}

/// <summary>The words of held clicks.</summary>
internal static class BotMessages
{
    internal static readonly Sentence TooSoon = new Sentence("held-too-soon",
        "Held: clicked {0} seconds after delivery, as mail scanners do.",
        "Zurückgehalten: {0} Sekunden nach der Zustellung geklickt, wie es E-Mail-Scanner tun.",
        "Trattenuto: clic {0} secondi dopo la consegna, come fanno gli scanner di posta.");

    internal static readonly Sentence TooMany = new Sentence("held-too-many",
        "Held: {0} clicks within {1} seconds, as mail scanners do.",
        "Zurückgehalten: {0} Klicks innerhalb von {1} Sekunden, wie es E-Mail-Scanner tun.",
        "Trattenuto: {0} clic in {1} secondi, come fanno gli scanner di posta.");
}
