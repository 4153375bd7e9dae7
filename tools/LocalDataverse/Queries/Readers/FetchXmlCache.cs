using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Remembers the trees of FetchXML texts, because plug-ins send the same text again and again.</summary>
internal sealed class FetchXmlCache
{
    /// <summary>Texts with values in them differ for ever; beyond this many the memory starts anew.</summary>
    private const int Capacity = 512;

    private readonly Dictionary<string, QueryTree> _trees = new(StringComparer.Ordinal);

    public QueryTree Read(string? fetchXml)
    {
        if (string.IsNullOrWhiteSpace(fetchXml))
            throw QueryFaults.Of(QueryFaults.EmptyXml, "The FetchXML query is empty.");
        if (_trees.TryGetValue(fetchXml, out var tree)) return tree;
        tree = FetchXmlReader.Read(fetchXml);
        if (_trees.Count >= Capacity) _trees.Clear();
        _trees.Add(fetchXml, tree);
        return tree;
    }
}
