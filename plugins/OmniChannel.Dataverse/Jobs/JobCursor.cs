using System;
using System.Globalization;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>
/// Where a job stands, as its row holds it: the place the work gave back, and before it how many turns the present chain has taken. The platform ends
/// a chain of updates that cause each other, so a chain stops by itself in time and the sweep begins a new one.
/// </summary>
internal readonly struct JobCursor
{
    private JobCursor(int turn, string place)
    {
        Turn = turn;
        Place = place;
    }

    /// <summary>Turns of the present chain that are over.</summary>
    internal int Turn { get; }

    /// <summary>What the page before gave back; empty at the beginning.</summary>
    internal string Place { get; }

    internal static JobCursor Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new JobCursor(0, string.Empty);
        var colon = text!.IndexOf(":", StringComparison.Ordinal);
        return colon > 0 && int.TryParse(text.Substring(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var turn)
            ? new JobCursor(turn, text.Substring(colon + 1))
            : new JobCursor(0, text);
    }

    internal JobCursor At(string place) => new JobCursor(Turn, place);

    internal JobCursor OnTurn(int turn) => new JobCursor(turn, Place);

    public override string ToString() => Turn.ToString(CultureInfo.InvariantCulture) + ":" + Place;
}
