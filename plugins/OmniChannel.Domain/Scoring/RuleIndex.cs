using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// Finds the rules of an interaction without looking at the others. Rules are filed under exactly the criteria they state, so one look-up per
/// combination of criteria that occurs in the model (at most fifteen) finds all of them; the cost is that of the matches, not of the rules.
/// Immutable once built.
/// </summary>
internal sealed class RuleIndex
{
    private const int Channel = 1;
    private const int Type = 2;
    private const int Content = 4;
    private const int Term = 8;

    private readonly Dictionary<Criteria, int[]> _rules = new Dictionary<Criteria, int[]>();
    private readonly int[] _patterns;
    private readonly bool _hasTerms;

    internal RuleIndex(IReadOnlyList<MatchedRule> rules)
    {
        var patterns = new SortedSet<int>();
        var lists = new Dictionary<Criteria, List<int>>();
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            patterns.Add(PatternOf(rule));
            var criteria = new Criteria(
                rule.ChannelId ?? Guid.Empty, rule.TypeId ?? Guid.Empty, rule.ContentId ?? Guid.Empty, rule.TermId ?? Guid.Empty);
            if (!lists.TryGetValue(criteria, out var list)) lists.Add(criteria, list = new List<int>());
            list.Add(i);
        }
        foreach (var list in lists) _rules.Add(list.Key, list.Value.ToArray());
        _patterns = new int[patterns.Count];
        patterns.CopyTo(_patterns);
        _hasTerms = _patterns.Length > 0 && _patterns[_patterns.Length - 1] >= Term;
    }

    /// <summary>Positions of the rules that match, ascending; null when none does.</summary>
    internal List<int>? Find(InteractionFacts facts)
    {
        List<int>? found = null;
        foreach (var pattern in _patterns)
        {
            if ((pattern & Term) != 0) continue;
            Collect(pattern, facts, Guid.Empty, ref found);
        }
        if (_hasTerms && facts.TermIds.Count > 0)
        {
            foreach (var term in new HashSet<Guid>(facts.TermIds))
            {
                foreach (var pattern in _patterns)
                {
                    if ((pattern & Term) != 0) Collect(pattern, facts, term, ref found);
                }
            }
        }
        found?.Sort();
        return found;
    }

    private static int PatternOf(MatchedRule rule)
    {
        var criteria = (rule.ChannelId.HasValue ? Channel : 0) | (rule.TypeId.HasValue ? Type : 0);
        return criteria | (rule.ContentId.HasValue ? Content : 0) | (rule.TermId.HasValue ? Term : 0);
    }

    private void Collect(int pattern, InteractionFacts facts, Guid term, ref List<int>? found)
    {
        if ((pattern & Channel) != 0 && facts.ChannelId is null) return;
        if ((pattern & Type) != 0 && facts.TypeId is null) return;
        if ((pattern & Content) != 0 && facts.ContentId is null) return;
        var criteria = new Criteria(
            (pattern & Channel) != 0 ? facts.ChannelId!.Value : Guid.Empty,
            (pattern & Type) != 0 ? facts.TypeId!.Value : Guid.Empty,
            (pattern & Content) != 0 ? facts.ContentId!.Value : Guid.Empty,
            term);
        if (!_rules.TryGetValue(criteria, out var rules)) return;
        found = found ?? new List<int>(rules.Length);
        found.AddRange(rules);
    }

    private readonly struct Criteria : IEquatable<Criteria>
    {
        private readonly Guid _channel;
        private readonly Guid _type;
        private readonly Guid _content;
        private readonly Guid _term;

        internal Criteria(Guid channel, Guid type, Guid content, Guid term)
        {
            _channel = channel;
            _type = type;
            _content = content;
            _term = term;
        }

        public bool Equals(Criteria other) =>
            _channel.Equals(other._channel) && _type.Equals(other._type) && _content.Equals(other._content) && _term.Equals(other._term);

        public override bool Equals(object? obj) => obj is Criteria other && Equals(other);

        public override int GetHashCode()
        {
            unchecked
            {
                var hash = _channel.GetHashCode();
                hash = (hash * 31) + _type.GetHashCode();
                hash = (hash * 31) + _content.GetHashCode();
                return (hash * 31) + _term.GetHashCode();
            }
        }
    }
}
