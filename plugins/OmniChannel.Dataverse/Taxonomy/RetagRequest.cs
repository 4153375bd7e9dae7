using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>
/// What a job of tagging anew looks for: content in which changed labels can occur, content that has the tag of a changed term, and content of a changed type. Written
/// one a line into the parameters of the job, so that changes which come together become one job.
/// </summary>
internal sealed class RetagRequest
{
    // A job that would look for more labels than this looks at all content: hardly any would be left out.
    private const int MostLabels = 2000;

    private const string LabelLine = "label";
    private const string TermLine = "term";
    private const string TypeLine = "type";
    private const string BeforeLine = "before";
    private const string AllLine = "all";
    private static readonly char[] Separators = { '|' };

    private readonly SortedSet<string> _lines = new SortedSet<string>(StringComparer.Ordinal);

    private RetagRequest(long? savedBefore) => SavedBefore = savedBefore;

    /// <summary>Row version from which on content has been tagged knowing all of this; nothing = whenever it was saved.</summary>
    internal long? SavedBefore { get; private set; }

    /// <summary>Whether all content is looked at; a job that somebody starts by hand names nothing, and means all.</summary>
    internal bool IsForAll => _lines.Count == 0 || _lines.Contains(AllLine);

    internal IEnumerable<TermLabel> Labels => Values(LabelLine).Select(value => value.Split(Separators, 2)).Select(parts => new TermLabel(Guid.Empty, parts[0], parts[1]));

    internal IReadOnlyList<Guid> TermIds => Values(TermLine).Select(Guid.Parse).ToList();

    internal IReadOnlyList<Guid> TypeIds => Values(TypeLine).Select(Guid.Parse).ToList();

    internal static RetagRequest Of(IEnumerable<TermLabel> labels, long? savedBefore = null, Guid? termId = null, Guid? typeId = null)
    {
        var request = new RetagRequest(savedBefore);
        foreach (var label in labels) request._lines.Add(LabelLine + "|" + label.Language + "|" + label.Text);
        if (termId is Guid term) request._lines.Add(TermLine + "|" + term.ToString("D"));
        if (typeId is Guid type) request._lines.Add(TypeLine + "|" + type.ToString("D"));
        request.Bound();
        return request;
    }

    internal static RetagRequest Parse(string? text)
    {
        var request = new RetagRequest(null);
        foreach (var line in (text ?? string.Empty).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line.StartsWith(BeforeLine + "|", StringComparison.Ordinal)) request.SavedBefore = long.Parse(line.Substring(BeforeLine.Length + 1), CultureInfo.InvariantCulture);
            else request._lines.Add(line);
        }
        return request;
    }

    /// <summary>Both at once.</summary>
    internal RetagRequest With(RetagRequest other)
    {
        var both = new RetagRequest(SavedBefore == null || other.SavedBefore == null ? null : Math.Max(SavedBefore.Value, other.SavedBefore.Value));
        both._lines.UnionWith(_lines);
        both._lines.UnionWith(other._lines);
        both.Bound();
        return both;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        if (SavedBefore is long version) text.Append(BeforeLine).Append('|').Append(version.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var line in _lines) text.Append(line).Append('\n');
        return text.ToString();
    }

    private void Bound()
    {
        if (_lines.Count(line => line.StartsWith(LabelLine, StringComparison.Ordinal)) <= MostLabels) return;
        _lines.RemoveWhere(line => line.StartsWith(LabelLine, StringComparison.Ordinal));
        _lines.Add(AllLine);
    }

    private IEnumerable<string> Values(string kind) =>
        _lines.Where(line => line.StartsWith(kind + "|", StringComparison.Ordinal)).Select(line => line.Substring(kind.Length + 1));
}
