using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// One version of the taxonomy: terms with their paths, and labels. Immutable. A term that cannot be placed (circle, missing parent,
/// bad code) is left out and named in <see cref="Problems"/>; the rest can be used.
/// </summary>
public sealed class TermTree
{
    private readonly Dictionary<Guid, int> _indexes = new Dictionary<Guid, int>();
    private readonly List<Term> _terms = new List<Term>();
    private readonly List<int> _parents = new List<int>();
    private readonly List<int> _facets = new List<int>();
    private readonly List<string> _paths = new List<string>();
    private readonly List<TermLabel> _labels = new List<TermLabel>();
    private readonly List<TaxonomyProblem> _problems = new List<TaxonomyProblem>();

    private TermTree()
    {
    }

    /// <summary>Terms that have a place, ordered by path.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>Labels of the terms that have a place.</summary>
    public IReadOnlyList<TermLabel> Labels => _labels;

    /// <summary>What was left out and why, in the order of the codes.</summary>
    public IReadOnlyList<TaxonomyProblem> Problems => _problems;

    /// <summary>Places the terms. The order of the input does not matter.</summary>
    public static TermTree Build(IEnumerable<Term> terms, IEnumerable<TermLabel> labels)
    {
        var tree = new TermTree();
        var placement = new TermPlacement(tree._problems);
        foreach (var placed in placement.Place(terms))
        {
            tree._indexes.Add(placed.Key.Id, tree._terms.Count);
            tree._terms.Add(placed.Key);
            tree._paths.Add(placed.Value);
            var parent = placed.Key.ParentId is { } parentId ? tree._indexes[parentId] : -1;
            tree._facets.Add(parent < 0 ? tree._terms.Count - 1 : tree._facets[parent]);
            tree._parents.Add(parent);
        }

        foreach (var label in labels)
            if (tree._indexes.ContainsKey(label.TermId))
                tree._labels.Add(label);
            else if (!placement.WasSeen(label.TermId))
                tree._problems.Add(new TaxonomyProblem(TaxonomyProblemKind.LabelWithoutTerm, label.TermId, label.Text));
        return tree;
    }

    /// <summary>Whether the term has a place in this taxonomy.</summary>
    public bool Contains(Guid termId) => _indexes.ContainsKey(termId);

    /// <summary>The codes from the root to the term.</summary>
    /// <exception cref="ArgumentException">The term is not in this taxonomy.</exception>
    public string PathOf(Guid termId) => _paths[IndexOf(termId)];

    /// <summary>Whether a term is the ancestor itself or lies below it.</summary>
    /// <exception cref="ArgumentException">One of the terms is not in this taxonomy.</exception>
    public bool IsWithin(Guid termId, Guid ancestorId) => TermPath.IsWithin(PathOf(termId), PathOf(ancestorId));

    internal int IndexOf(Guid termId) => _indexes.TryGetValue(termId, out var index)
        ? index
        : throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "The term {0} is not in this taxonomy.", termId), nameof(termId));

    /// <summary>Index of the parent, or -1 for a facet.</summary>
    internal int ParentAt(int index) => _parents[index];

    /// <summary>Index of the topmost term above a term.</summary>
    internal int FacetAt(int index) => _facets[index];

    internal string PathAt(int index) => _paths[index];
}
