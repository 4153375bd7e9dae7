using System.Collections;
using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>What was found in a content, phrase by phrase, in the order of the text.</summary>
internal sealed class FindingList : IEnumerable<Finding>
{
    private readonly List<Finding> _findings = new List<Finding>();
    private readonly Dictionary<long, Finding> _byKey = new Dictionary<long, Finding>();

    /// <summary>All evidence together.</summary>
    internal double Mass
    {
        get
        {
            var mass = 0.0;
            foreach (var finding in _findings)
                mass += finding.Mass;
            return mass;
        }
    }

    /// <summary>Notes a match of a phrase, which is known by its kind and the number of its node or word.</summary>
    internal void Add(int number, in TextMatch match)
    {
        var key = ((long)match.Kind << 32) | (uint)number;
        if (!_byKey.TryGetValue(key, out var finding))
            _byKey.Add(key, finding = Append(match));
        else if (!ReferenceEquals(finding.First.Terms, match.Terms))
            finding = Append(match); // Within an excluded phrase a label stands for fewer terms than elsewhere.

        finding.Add(match.Place);
    }

    private Finding Append(in TextMatch match)
    {
        var finding = new Finding(match);
        _findings.Add(finding);
        return finding;
    }

    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
