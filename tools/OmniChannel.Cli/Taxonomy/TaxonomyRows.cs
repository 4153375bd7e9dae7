using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Cli.Taxonomy;

/// <summary>A term as a data folder writes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">Code of the term above; empty for a facet.</param>
/// <param name="ValidFrom">First day, empty = always.</param>
/// <param name="ValidUntil">Last day, empty = for ever.</param>
internal sealed record TermRow(string Code, string Name, string Parent, string ValidFrom, string ValidUntil);

/// <summary>A label as a data folder writes it.</summary>
/// <param name="Term">Code of its term.</param>
/// <param name="Language">Its language.</param>
/// <param name="Label">The wording.</param>
/// <param name="Kind">Preferred, Synonym or Excluded.</param>
internal sealed record LabelRow(string Term, string Language, string Label, string Kind)
{
    /// <summary>A wording is entered once per term and language, whatever its case.</summary>
    public string Key => $"{Term}\u001f{Language}\u001f{Label}".ToUpperInvariant();
}

/// <summary>Terms and labels, from files or from a database.</summary>
internal sealed class TaxonomyRows
{
    /// <summary>The terms by code.</summary>
    public Dictionary<string, TermRow> Terms { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The labels by <see cref="LabelRow.Key"/>.</summary>
    public Dictionary<string, LabelRow> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>The terms with every parent before its children; what hangs in a circle or on nothing comes last.</summary>
    public IReadOnlyList<TermRow> ParentsFirst()
    {
        var depths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int Depth(TermRow term, int guard) =>
            depths.TryGetValue(term.Code, out var known) ? known
            : depths[term.Code] = term.Parent.Length == 0 || guard > Terms.Count || !Terms.TryGetValue(term.Parent, out var parent) ? 0 : Depth(parent, guard + 1) + 1;
        return [.. Terms.Values.OrderBy(term => Depth(term, 0)).ThenBy(term => term.Code, StringComparer.Ordinal)];
    }
}
