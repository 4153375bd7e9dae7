using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Turns what was found in one content into tags, by the formula that <see cref="Tagger"/> states.</summary>
internal sealed class TagScoring
{
    private readonly TermTree _tree;
    private readonly FindingList _findings;
    private readonly Dictionary<int, double> _support = new Dictionary<int, double>();
    private readonly Dictionary<int, Candidate> _candidates = new Dictionary<int, Candidate>();
    private double _total;

    internal TagScoring(TermTree tree, FindingList findings)
    {
        _tree = tree;
        _findings = findings;
        foreach (var finding in findings)
            CountSupport(finding);
        foreach (var finding in findings)
            Distribute(finding);
    }

    internal IReadOnlyList<ComputedTag> Tags(ContentText content, DateTime asOf, TaggerSettings settings)
    {
        var ranked = new List<Candidate>(_candidates.Count);
        foreach (var candidate in _candidates.Values)
        {
            candidate.Confidence = TagFormula.Confidence(candidate.Mass);
            if (candidate.Confidence >= settings.MinimumConfidence && _tree.Terms[candidate.Term].IsValidAt(asOf))
                ranked.Add(candidate);
        }

        ranked.Sort(StrongestFirst);
        if (ranked.Count > settings.MaximumTags)
            ranked.RemoveRange(settings.MaximumTags, ranked.Count - settings.MaximumTags);
        return ranked.ConvertAll(candidate => new ComputedTag(_tree.Terms[candidate.Term].Id, candidate.Confidence, Evidence(candidate, content)));
    }

    /// <summary>Every finding supports the facets of its terms, in equal parts.</summary>
    private void CountSupport(Finding finding)
    {
        var terms = finding.First.Terms;
        var part = finding.Mass / CountFacets(terms);
        for (var begin = 0; begin < terms.Length; begin = EndOfFacet(terms, begin))
        {
            var facet = _tree.FacetAt(terms[begin]);
            _support[facet] = (_support.TryGetValue(facet, out var known) ? known : 0) + part;
        }

        _total += finding.Mass;
    }

    private void Distribute(Finding finding)
    {
        var terms = finding.First.Terms;
        var mass = finding.Mass;
        var facets = CountFacets(terms);
        var attraction = 0.0;
        for (var begin = 0; begin < terms.Length; begin = EndOfFacet(terms, begin))
            attraction += Attraction(terms[begin], mass, facets);
        for (var begin = 0; begin < terms.Length;)
        {
            var end = EndOfFacet(terms, begin);
            var part = mass * Attraction(terms[begin], mass, facets) / attraction / (end - begin);
            for (; begin < end; begin++)
                Credit(terms[begin], part, finding);
        }
    }

    private double Attraction(int term, double mass, int facets)
    {
        var others = _total - mass;
        var support = others > 0 ? (_support[_tree.FacetAt(term)] - mass / facets) / others : 0;
        return TagFormula.Attraction(Math.Max(support, 0));
    }

    private void Credit(int term, double mass, Finding finding)
    {
        if (!_candidates.TryGetValue(term, out var candidate))
            _candidates.Add(term, candidate = new Candidate(term));
        candidate.Mass += mass;
        candidate.Findings.Add(finding);
    }

    // Terms are numbered by path, so those of one facet stand together.
    private int EndOfFacet(int[] terms, int begin)
    {
        var facet = _tree.FacetAt(terms[begin]);
        var end = begin + 1;
        while (end < terms.Length && _tree.FacetAt(terms[end]) == facet)
            end++;
        return end;
    }

    private int CountFacets(int[] terms)
    {
        var facets = 0;
        for (var begin = 0; begin < terms.Length; begin = EndOfFacet(terms, begin))
            facets++;
        return facets;
    }

    private static int StrongestFirst(Candidate left, Candidate right)
    {
        var byConfidence = right.Confidence.CompareTo(left.Confidence);
        return byConfidence != 0 ? byConfidence : left.Term.CompareTo(right.Term);
    }

    private static TagEvidence Evidence(Candidate candidate, ContentText content) =>
        new TagEvidence(candidate.Findings.OrderByDescending(finding => finding.Mass).Select(finding => finding.ToEvidence(content)).ToList());

    private sealed class Candidate
    {
        internal Candidate(int term) => Term = term;

        internal int Term { get; }

        internal double Mass { get; set; }

        internal decimal Confidence { get; set; }

        internal List<Finding> Findings { get; } = new List<Finding>(1);
    }
}
