using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Finds the terms of a taxonomy in texts.</summary>
public sealed class Tagger
{
    private static readonly TextPlace[] Places = { TextPlace.Title, TextPlace.Abstract, TextPlace.Body };

    private readonly TermTree _tree;
    private readonly Dictionary<string, LanguageIndex> _indexes;

    private Tagger(TermTree tree, Dictionary<string, LanguageIndex> indexes, IReadOnlyList<TaxonomyProblem> problems)
    {
        _tree = tree;
        _indexes = indexes;
        Problems = problems;
    }

    /// <summary>Labels that can never be found.</summary>
    public IReadOnlyList<TaxonomyProblem> Problems { get; }

    /// <summary>Prepares a version of the taxonomy. Costs about as much as tagging a thousand texts: do it once and keep it.</summary>
    public static Tagger Build(TermTree tree)
    {
        var problems = new List<TaxonomyProblem>();
        var languages = tree.Labels.Select(label => label.Language).Distinct().OrderBy(language => language, StringComparer.Ordinal);
        var indexes = languages.ToDictionary(language => language, language => LanguageIndex.Build(language, tree, problems));
        return new Tagger(tree, indexes, problems);
    }

    /// <summary>The tags of a content, strongest first.</summary>
    /// <param name="content">The text.</param>
    /// <param name="asOf">Moment (UTC) for which terms must be valid.</param>
    /// <param name="settings">Limits; nothing means the defaults.</param>
    public IReadOnlyList<ComputedTag> Tag(ContentText content, DateTime asOf, TaggerSettings? settings = null)
    {
        settings ??= new TaggerSettings();
        var scoring = new TagScoring(_tree, content);
        foreach (var index in IndexesFor(content.Language))
        {
            var matches = new List<TextMatch>();
            var matcher = new TextMatcher(index, matches);
            foreach (var place in Places)
                matcher.Match(content.At(place), place);
            scoring.Add(index, matches);
        }

        return scoring.Tags(asOf, settings);
    }

    /// <summary>The labels of the content's language; of all languages when the taxonomy does not speak it or it is not known.</summary>
    private IEnumerable<LanguageIndex> IndexesFor(string language)
    {
        if (_indexes.TryGetValue(language, out var index))
            return new[] { index };
        return _indexes.Values.OrderBy(other => other.Language, StringComparer.Ordinal);
    }
}
