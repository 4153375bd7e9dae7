using System.Globalization;
using OmniChannel.Dataverse.Sweeping;

namespace OmniChannel.Dataverse.Health;

/// <summary>Where a health check stands between two pages: <c>part|page|cookie</c>. Senders pass it on as they got it.</summary>
internal sealed class HealthCursor
{
    private const char Separator = '|';
    private const int Fields = 3;

    private HealthCursor(string part, SweepPosition position)
    {
        Part = part;
        Position = position;
    }

    /// <summary>Name of the part that goes on.</summary>
    internal string Part { get; }

    internal SweepPosition Position { get; }

    /// <summary>Reads a cursor; a text that is none begins a check: looking twice does no harm.</summary>
    internal static HealthCursor Parse(string? text)
    {
        var fields = (text ?? string.Empty).Split(new[] { Separator }, Fields);
        return fields.Length == Fields && HealthParts.Find(fields[0]) != null && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0
            ? new HealthCursor(fields[0], new SweepPosition(page, fields[2].Length == 0 ? null : fields[2]))
            : new HealthCursor(HealthParts.InOrder[0].Name, SweepPosition.Start);
    }

    /// <summary>Where to go on after a page of the part; nothing after the last page of the last part.</summary>
    internal HealthCursor? After(HealthPage page)
    {
        if (page.Next != null) return new HealthCursor(Part, page.Next);
        return HealthParts.After(Part) is HealthPart next ? new HealthCursor(next.Name, SweepPosition.Start) : null;
    }

    public override string ToString() =>
        Part + Separator + Position.Page.ToString(CultureInfo.InvariantCulture) + Separator + (Position.Cookie ?? string.Empty);
}
