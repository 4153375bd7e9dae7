using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Cli.Taxonomy;

/// <summary>One difference between files and database, and the sentence that tells it.</summary>
/// <param name="Sentence">What will be different.</param>
/// <param name="Term">The term to be written; null when it is about a label.</param>
/// <param name="Label">The label to be written; null when it is about a term.</param>
/// <param name="Removes">Whether it goes away.</param>
internal sealed record TaxonomyChange(string Sentence, TermRow? Term, LabelRow? Label, bool Removes = false);

/// <summary>What an import would change, in the order in which it can be done.</summary>
internal sealed class TaxonomyDiff
{
    private TaxonomyDiff(IReadOnlyList<TaxonomyChange> changes, IReadOnlyList<string> problems, int leftTerms, int leftLabels)
    {
        Changes = changes;
        Problems = problems;
        LeftTerms = leftTerms;
        LeftLabels = leftLabels;
    }

    /// <summary>The differences.</summary>
    public IReadOnlyList<TaxonomyChange> Changes { get; }

    /// <summary>Why the taxonomy that would come out cannot be used; empty when it can.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Terms of the database that the files do not name and that stay.</summary>
    public int LeftTerms { get; }

    /// <summary>Labels of the database that the files do not name and that stay.</summary>
    public int LeftLabels { get; }

    /// <summary>Compares.</summary>
    /// <param name="files">What the files say.</param>
    /// <param name="stored">What the database holds.</param>
    /// <param name="prune">Whether terms and labels go that the files do not name.</param>
    public static TaxonomyDiff Between(TaxonomyRows files, TaxonomyRows stored, bool prune)
    {
        var goneTerms = stored.Terms.Values.Where(term => !files.Terms.ContainsKey(term.Code)).ToList();
        var goneLabels = stored.Labels.Values.Where(label => !files.Labels.ContainsKey(label.Key)).ToList();
        var changes = new List<TaxonomyChange>();
        changes.AddRange(files.ParentsFirst().SelectMany(term => OfTerm(term, stored)));
        changes.AddRange(files.Labels.Values.OrderBy(label => label.Term, StringComparer.Ordinal).ThenBy(label => label.Key, StringComparer.Ordinal).SelectMany(label => OfLabel(label, stored)));
        if (prune)
        {
            changes.AddRange(goneLabels.OrderBy(label => label.Key, StringComparer.Ordinal)
                .Select(label => new TaxonomyChange($"The label '{label.Label}' ({label.Language}) of {label.Term} goes.", null, label, Removes: true)));
            // Children before their parents.
            changes.AddRange(stored.ParentsFirst().Reverse().Where(goneTerms.Contains)
                .Select(term => new TaxonomyChange($"The term {term.Code} ({term.Name}) goes.", term, null, Removes: true)));
        }

        return new TaxonomyDiff(changes, ProblemsOf(files, stored, prune), prune ? 0 : goneTerms.Count, prune ? 0 : goneLabels.Count);
    }

    /// <summary>How much changes, in one line.</summary>
    public string Summary()
    {
        var terms = Changes.Count(change => change.Term is not null);
        var line = $"{Count(terms, "term")} and {Count(Changes.Count - terms, "label")} differ.";
        return LeftTerms + LeftLabels == 0 ? line : $"{line} Not in the files, so they stay: {Count(LeftTerms, "term")} and {Count(LeftLabels, "label")}; --prune removes them.";
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private static IEnumerable<TaxonomyChange> OfTerm(TermRow term, TaxonomyRows stored)
    {
        if (!stored.Terms.TryGetValue(term.Code, out var known))
        {
            yield return new TaxonomyChange($"New term {term.Code} ({term.Name}){(term.Parent.Length == 0 ? ", a facet" : $" under {term.Parent}")}{Validity(term)}.", term, null);
            yield break;
        }

        var parts = new List<string>();
        if (known.Name != term.Name) parts.Add($"is called '{term.Name}' instead of '{known.Name}'");
        if (!string.Equals(known.Parent, term.Parent, StringComparison.OrdinalIgnoreCase)) parts.Add($"moves from {Place(known)} to {Place(term)}");
        if (known.ValidFrom != term.ValidFrom || known.ValidUntil != term.ValidUntil) parts.Add("is valid at other times" + Validity(term));
        if (parts.Count > 0) yield return new TaxonomyChange($"The term {term.Code} {string.Join(" and ", parts)}.", term, null);
    }

    private static IEnumerable<TaxonomyChange> OfLabel(LabelRow label, TaxonomyRows stored)
    {
        if (!stored.Labels.TryGetValue(label.Key, out var known))
            yield return new TaxonomyChange($"New label '{label.Label}' ({label.Language}, {Spoken(label)}) for {label.Term}.", null, label);
        else if (known.Kind != label.Kind)
            yield return new TaxonomyChange($"The label '{label.Label}' ({label.Language}) of {label.Term} becomes {Spoken(label)} instead of {Spoken(known)}.", null, label);
        else if (known.Label != label.Label)
            yield return new TaxonomyChange($"The label '{known.Label}' ({label.Language}) of {label.Term} is written '{label.Label}'.", null, label);
    }

    private static IReadOnlyList<string> ProblemsOf(TaxonomyRows files, TaxonomyRows stored, bool prune)
    {
        var terms = prune ? files.Terms.Values.ToList() : [.. files.Terms.Values, .. stored.Terms.Values.Where(term => !files.Terms.ContainsKey(term.Code))];
        var ids = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        Guid Id(string code) => ids.TryGetValue(code, out var id) ? id : ids[code] = Data.StableId.Of("omni_term", code.ToUpperInvariant());
        var tree = TermTree.Build(
            terms.Select(term => new Term(Id(term.Code), term.Code, term.Parent.Length == 0 ? null : Id(term.Parent), Moment(term.ValidFrom), Moment(term.ValidUntil))),
            files.Labels.Values.Select(label => new TermLabel(Id(label.Term), label.Language, label.Label)));
        return [.. tree.Problems.Select(problem => problem.ToText("en")).Distinct(StringComparer.Ordinal)];
    }

    private static DateTime? Moment(string text) => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string Place(TermRow term) => term.Parent.Length == 0 ? "the top" : term.Parent;

    private static string Spoken(LabelRow label) => label.Kind switch
    {
        "Preferred" => "preferred name",
        "Synonym" => "synonym",
        _ => "excluded phrase",
    };

    private static string Validity(TermRow term) => (term.ValidFrom, term.ValidUntil) switch
    {
        ("", "") => string.Empty,
        (var from, "") => $", valid from {from}",
        ("", var until) => $", valid until {until}",
        var (from, until) => $", valid from {from} until {until}",
    };
}
