using System;
using System.Globalization;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What a sweep looks at, in this order.</summary>
internal enum SweepPhase
{
    /// <summary>Lead scores that are older than they may be.</summary>
    Stale,

    /// <summary>Lead scores above the threshold that wait for a task.</summary>
    Waiting,

    /// <summary>Contacts without a lead score whose profile may give points.</summary>
    Unscored,
}

/// <summary>Where a sweep stands between two pages; senders pass it on as they got it.</summary>
internal sealed class SweepCursor
{
    /// <summary>Asks for every lead score to be brought to now, also those of today.</summary>
    internal const string Refresh = "refresh";

    internal SweepCursor(SweepPhase phase, bool refresh, int page, string? cookie)
    {
        Phase = phase;
        IsRefresh = refresh;
        Page = page;
        Cookie = cookie;
    }

    internal SweepPhase Phase { get; }

    internal bool IsRefresh { get; }

    /// <summary>Number of the page within the phase, from 1.</summary>
    internal int Page { get; }

    internal string? Cookie { get; }

    /// <summary>Reads a cursor; nothing begins a sweep.</summary>
    internal static SweepCursor Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new SweepCursor(SweepPhase.Stale, false, 1, null);
        if (text == Refresh) return new SweepCursor(SweepPhase.Stale, true, 1, null);
        var parts = text!.Split(new[] { '|' }, 4);
        if (parts.Length == 4 && Enum.TryParse(parts[0], out SweepPhase phase) && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            return new SweepCursor(phase, parts[1] == "1", page, parts[3].Length == 0 ? null : parts[3]);
        // A cursor that is not ours begins again: the sweep is idempotent, so this costs time only.
        return new SweepCursor(SweepPhase.Stale, false, 1, null);
    }

    internal SweepCursor Next(string? cookie) => new SweepCursor(Phase, IsRefresh, Page + 1, cookie);

    /// <summary>The phase after this one, or nothing after the last.</summary>
    internal SweepCursor? NextPhase() => Phase == SweepPhase.Unscored ? null : new SweepCursor(Phase + 1, IsRefresh, 1, null);

    public override string ToString() => Phase + "|" + (IsRefresh ? "1" : "0") + "|" + Page.ToString(CultureInfo.InvariantCulture) + "|" + Cookie;
}
