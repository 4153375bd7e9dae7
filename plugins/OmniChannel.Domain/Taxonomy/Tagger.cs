using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Finds the terms of one version of the taxonomy in texts. Immutable, so one instance serves all threads.</summary>
/// <remarks>
/// <para>
/// Text and labels are brought to the same form (lower case, no accents, plural endings of the language, one spelling of "tumour") and
/// compared word by word: longest phrase first, no overlaps, never across the end of a sentence. Inverted labels ("Infections,
/// Bacterial") are found as spoken, English ones also with "of" ("cancer of the breast"), German ones also within compounds.
/// </para>
/// <para>The confidence of a term, every machine the same:</para>
/// <code>
/// amount(p)     = 3 · hits in the title + 1.5 · hits in the abstract + hits in the body
/// strength(p)   = 1 + 0.5 · (words − 1)           for a label of several words (five at most count)
///               = 0.1 + 0.9 · share               for a label of one word; share = of the labels with this word, those at or below its terms
///               = half of that                    for a part of a list ("food" of "Food and drink") and for a label within a compound
///               = 0.6 of that                     for another word of the family of a label of one word ("economists" of "Economy")
///               = 0.2                             for a topic word: no label, but three quarters of the labels that contain it
///                                                 (two at least) stand in one branch
///               = 0.13                            for a topic word that only one label has, of two words
/// mass(p)       = amount(p) · strength(p), for a topic word at most 0.6 however often it stands
/// support(f, p) = part of the mass of all other phrases that falls to facet f (a phrase in several facets gives each the same)
/// part(p, t)    = mass(p) · (0.5 + support(facet of t, p)) / Σ over the facets of p (0.5 + support) / terms of p in this facet
/// M(t)          = Σ over phrases p of t: part(p, t)
/// confidence(t) = M / (M + 2), rounded to six places
/// </code>
/// <para>
/// So it grows with every further hit and never reaches 1; a label with several places in the tree is shared among them, and goes
/// mostly to the facet of which the rest of the text speaks. One hit of a clear word in a body gives 0.33, in a title 0.6.
/// </para>
/// </remarks>
public sealed class Tagger
{
    private static readonly TextPlace[] Places = { TextPlace.Title, TextPlace.Abstract, TextPlace.Body };

    private readonly TermTree _tree;
    private readonly Dictionary<string, LanguageIndex> _byLanguage;
    private readonly LanguageIndex[] _all;

    private Tagger(TermTree tree, LanguageIndex[] indexes, IReadOnlyList<TaxonomyProblem> problems)
    {
        _tree = tree;
        _all = indexes;
        _byLanguage = indexes.ToDictionary(index => index.Language);
        Problems = problems;
    }

    /// <summary>Labels that can never be found.</summary>
    public IReadOnlyList<TaxonomyProblem> Problems { get; }

    /// <summary>Prepares a version of the taxonomy. Costs as much as tagging some thousand texts: do it once per version and keep it.</summary>
    public static Tagger Build(TermTree tree)
    {
        var languages = tree.Labels.Select(label => label.Language).Where(language => language.Length > 0).Distinct().ToList();
        if (languages.Count == 0)
            languages.Add("");
        languages.Sort(StringComparer.Ordinal);
        var problems = new List<TaxonomyProblem>();
        var indexes = languages.Select(language => new LanguageIndexBuilder(language, tree).Build(problems)).ToArray();
        return new Tagger(tree, indexes, problems);
    }

    /// <summary>The tags of a content, strongest first, equal ones in the order of the tree.</summary>
    /// <param name="content">
    /// The text. When its language is not known, or no label is in that language, it is read in the language in which most is found.
    /// </param>
    /// <param name="asOf">Moment (UTC) at which the terms must be valid.</param>
    /// <param name="settings">Limits; nothing means the default.</param>
    public IReadOnlyList<ComputedTag> Tag(ContentText content, DateTime asOf, TaggerSettings? settings = null)
    {
        var findings = _byLanguage.TryGetValue(content.Language, out var index) ? Find(content, index) : FindInAnyLanguage(content);
        return new TagScoring(_tree, findings).Tags(content, asOf, settings ?? TaggerSettings.Default);
    }

    private FindingList FindInAnyLanguage(ContentText content)
    {
        var best = Find(content, _all[0]);
        for (var other = 1; other < _all.Length; other++)
        {
            var findings = Find(content, _all[other]);
            if (findings.Mass > best.Mass)
                best = findings;
        }

        return best;
    }

    private static FindingList Find(ContentText content, LanguageIndex index)
    {
        var findings = new FindingList();
        var matcher = new TextMatcher(index, findings);
        foreach (var place in Places)
            matcher.Match(content.At(place), place);
        return findings;
    }
}
