using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Turns matches into confidences.</summary>
internal sealed class TagScoring
{
    internal static double[] X = { 3, 0.3, 0.2, 4, 1e6, 1, 0 };

    private readonly TermTree _tree;
    private readonly ContentText _content;
    private readonly Dictionary<int, double> _masses = new Dictionary<int, double>();
    private readonly Dictionary<int, List<Finding>> _findings = new Dictionary<int, List<Finding>>();

    internal TagScoring(TermTree tree, ContentText content)
    {
        _tree = tree;
        _content = content;
    }

    internal void Add(LanguageIndex index, List<TextMatch> matches)
    {
        var findings = new Dictionary<long, Finding>();
        foreach (var match in matches)
        {
            var key = (long)match.Kind << 32 | (uint)match.Key;
            if (!findings.TryGetValue(key, out var finding))
                findings.Add(key, finding = new Finding(match));
            finding.Add(match);
        }

        var masses = findings.Values.Select(f => Strength(index, f) * Amount(f)).ToArray();
        // support per facet
        var support = new Dictionary<string, double>();
        double total = 0;
        int i = 0;
        foreach (var finding in findings.Values)
        {
            var facets = finding.First.Terms.Select(t => TermPath.Facet(_tree.PathAt(t))).Distinct().ToArray();
            foreach (var f in facets) { support[f] = (support.TryGetValue(f, out var v) ? v : 0) + masses[i] / facets.Length; total += masses[i] / facets.Length; }
            i++;
        }
        i = 0;
        foreach (var finding in findings.Values)
        {
            var mass = masses[i++];
            var terms = finding.First.Terms;
            var byFacet = terms.GroupBy(t => TermPath.Facet(_tree.PathAt(t))).ToArray();
            var sup = byFacet.Select(g => X[4] + (support[g.Key] - mass / byFacet.Length * X[6]) / (total > 0 ? total : 1)).ToArray();
            var all = sup.Sum();
            if (all <= 0) { sup = sup.Select(_ => 1.0).ToArray(); all = sup.Length; }
            for (int g = 0; g < byFacet.Length; g++)
                foreach (var term in byFacet[g])
                {
                    _masses[term] = (_masses.TryGetValue(term, out var m) ? m : 0) + mass * sup[g] / all / byFacet[g].Count();
                    if (!_findings.TryGetValue(term, out var l)) _findings.Add(term, l = new List<Finding>());
                    l.Add(finding);
                }
        }
    }

    private static double Strength(LanguageIndex index, Finding f)
    {
        if (f.First.Kind == MatchKind.Phrase)
            return 1 + X[1] * (index.Trie.Length(f.First.Key) - 1);
        return f.First.Kind == MatchKind.Compound ? 0.5 : X[2];
    }

    private static double Amount(Finding f) => X[0] * f.InTitle + 1.5 * f.InAbstract + f.InBody;

    internal IReadOnlyList<ComputedTag> Tags(DateTime asOf, TaggerSettings settings)
    {
        var tags = new List<ComputedTag>();
        foreach (var e in _masses)
        {
            if (!_tree.Terms[e.Key].IsValidAt(asOf)) continue;
            var c = Math.Round((decimal)(X[5] == 1 ? e.Value / (e.Value + X[3]) : e.Value / 100), 6);
            if (c < settings.MinimumConfidence) continue;
            var ev = _findings[e.Key].Select(f => new PhraseEvidence(f.First.Kind, _content.At(f.First.Place).Substring(f.First.Start, f.First.End - f.First.Start), f.First.Place, f.First.Start + 1, f.Count)).ToList();
            tags.Add(new ComputedTag(_tree.Terms[e.Key].Id, c, new TagEvidence(ev)));
        }

        return tags.OrderByDescending(t => t.Confidence).ThenBy(t => _tree.PathOf(t.TermId), StringComparer.Ordinal).Take(settings.MaximumTags).ToList();
    }
}
