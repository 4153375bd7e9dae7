using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.Domain.Handover;

/// <summary>How often a contact may be contacted within a rolling window of days. Immutable.</summary>
public sealed class ContactCap
{
    private ContactCap(int touches, int days)
    {
        Touches = touches;
        Days = days;
    }

    /// <summary>Most touches within the window.</summary>
    public int Touches { get; }

    /// <summary>Length of the window in days.</summary>
    public int Days { get; }

    /// <summary>Reads <c>3/7</c>: at most three touches in seven days. Null when it is not written so.</summary>
    public static ContactCap? Parse(string? text)
    {
        var parts = (text ?? string.Empty).Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var touches) && touches > 0
            && int.TryParse(parts[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 && days <= 3660
            ? new ContactCap(touches, days)
            : null;
    }

    /// <summary>
    /// When the cap allows the next touch, UTC: when the earliest of the last <see cref="Touches"/> leaves the window. Null when it allows one now.
    /// </summary>
    /// <param name="recent">The last touches, at least <see cref="Touches"/> of them if there are as many; newest first.</param>
    /// <param name="now">Now, UTC.</param>
    public DateTime? NextAllowed(IReadOnlyList<DateTime> recent, DateTime now)
    {
        if (recent.Count < Touches) return null;
        var next = recent[Touches - 1].AddDays(Days);
        return next > now ? next : null;
    }
}
