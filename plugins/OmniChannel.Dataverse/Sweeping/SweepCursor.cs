using System;
using System.Globalization;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Where a sweep stands between two pages; senders pass it on as they got it.</summary>
internal sealed class SweepCursor
{
    /// <summary>Asks for every lead score to be brought to now, also those of today.</summary>
    internal const string Refresh = "refresh";

    private const char Separator = '|';
    private const int Fields = 6;

    private SweepCursor(string phase, bool isRefresh, DateTime begun, DateTime? since, SweepPosition position)
    {
        Phase = phase;
        IsRefresh = isRefresh;
        Begun = begun;
        Since = since;
        Position = position;
    }

    /// <summary>Name of the phase that goes on.</summary>
    internal string Phase { get; }

    internal bool IsRefresh { get; }

    /// <summary>When the sweep began, UTC.</summary>
    internal DateTime Begun { get; }

    /// <summary>From when on changes are to be looked at, UTC; nothing = all.</summary>
    internal DateTime? Since { get; }

    internal SweepPosition Position { get; }

    /// <summary>Whether a text begins a sweep rather than going on with one. A cursor that is not ours begins again: the sweep is idempotent.</summary>
    internal static bool Begins(string? text) => Parse(text) == null;

    /// <summary>The beginning of a sweep.</summary>
    internal static SweepCursor Begin(bool isRefresh, DateTime now, DateTime? since) =>
        new SweepCursor(SweepPhases.InOrder[0].Name, isRefresh, now, since, SweepPosition.Start);

    /// <summary>Reads a cursor; nothing when the text is none.</summary>
    internal static SweepCursor? Parse(string? text)
    {
        var parts = (text ?? string.Empty).Split(new[] { Separator }, Fields);
        if (parts.Length != Fields || SweepPhases.Find(parts[0]) == null) return null;
        if (!TryTicks(parts[2], out var begun) || !int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var page)) return null;
        var since = TryTicks(parts[3], out var ticks) ? ticks : (DateTime?)null;
        return new SweepCursor(parts[0], parts[1] == "1", begun, since, new SweepPosition(page, parts[5].Length == 0 ? null : parts[5]));
    }

    /// <summary>Where to go on after a page of the phase; nothing after the last page of the last phase.</summary>
    internal SweepCursor? After(SweepPage page)
    {
        if (page.Next != null) return new SweepCursor(Phase, IsRefresh, Begun, Since, page.Next);
        return SweepPhases.After(Phase) is SweepPhase next ? new SweepCursor(next.Name, IsRefresh, Begun, Since, SweepPosition.Start) : null;
    }

    public override string ToString() => string.Join(
        Separator.ToString(),
        Phase,
        IsRefresh ? "1" : "0",
        Ticks(Begun),
        Since is DateTime since ? Ticks(since) : string.Empty,
        Position.Page.ToString(CultureInfo.InvariantCulture),
        Position.Cookie ?? string.Empty);

    private static string Ticks(DateTime date) => date.Ticks.ToString(CultureInfo.InvariantCulture);

    private static bool TryTicks(string text, out DateTime date)
    {
        date = default;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks) return false;
        date = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }
}
