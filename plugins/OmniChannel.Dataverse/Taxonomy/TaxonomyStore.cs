using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>A version of the taxonomy, ready to tag. Immutable and shared between requests.</summary>
internal sealed class KnownTaxonomy
{
    internal KnownTaxonomy(long termVersion, long labelVersion, TermTree tree, IReadOnlyDictionary<Guid, string> names)
    {
        TermVersion = termVersion;
        LabelVersion = labelVersion;
        Tree = tree;
        Tagger = Tagger.Build(tree);
        Names = names;
    }

    internal long TermVersion { get; }

    internal long LabelVersion { get; }

    internal TermTree Tree { get; }

    internal Tagger Tagger { get; }

    /// <summary>Names of the terms.</summary>
    internal IReadOnlyDictionary<Guid, string> Names { get; }
}

/// <summary>
/// The taxonomy. Whether it has changed is asked every time, in two reads of one row; the automaton built from it is kept. Every change of terms and labels
/// raises the highest row version of one of the two tables: deleting writes a row that stays.
/// </summary>
internal sealed class TaxonomyStore
{
    private const int MostKept = 8;

    private static readonly ConcurrentDictionary<Guid, KnownTaxonomy> Kept = new ConcurrentDictionary<Guid, KnownTaxonomy>();

    private readonly SystemStore _rows;
    private readonly Guid _organizationId;

    internal TaxonomyStore(SystemStore rows, Guid organizationId)
    {
        _rows = rows;
        _organizationId = organizationId;
    }

    internal KnownTaxonomy Current()
    {
        var terms = Newest(TableNames.Terms, Terms.VersionNumber);
        var labels = Newest(TableNames.TermLabels, TermLabels.VersionNumber);
        if (Kept.TryGetValue(_organizationId, out var kept) && kept.TermVersion == terms && kept.LabelVersion == labels) return kept;
        var known = Build(terms, labels);
        if (Kept.Count >= MostKept) Kept.Clear();
        Kept[_organizationId] = known;
        return known;
    }

    private long Newest(string table, string versionColumn)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(versionColumn) };
        query.AddOrder(versionColumn, OrderType.Descending);
        return _rows.First(query)?.GetAttributeValue<long?>(versionColumn) ?? 0;
    }

    private KnownTaxonomy Build(long termVersion, long labelVersion)
    {
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.Code, Terms.Name, Terms.ParentId, Terms.ValidFrom, Terms.ValidUntil) };
        query.Criteria.AddCondition(Terms.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(Terms.Code, OrderType.Ascending);
        var rows = _rows.Read(query);
        var terms = rows.Select(row => new Term(
            row.Id,
            row.GetAttributeValue<string>(Terms.Code) ?? string.Empty,
            row.GetAttributeValue<EntityReference>(Terms.ParentId)?.Id,
            row.GetAttributeValue<DateTime?>(Terms.ValidFrom),
            row.GetAttributeValue<DateTime?>(Terms.ValidUntil)));
        var names = rows.ToDictionary(row => row.Id, row => row.GetAttributeValue<string>(Terms.Name) ?? string.Empty);
        return new KnownTaxonomy(termVersion, labelVersion, TermTree.Build(terms, Labels()), names);
    }

    private IEnumerable<TermLabel> Labels()
    {
        var query = new QueryExpression(TableNames.TermLabels) { ColumnSet = new ColumnSet(TermLabels.TermId, TermLabels.Language, TermLabels.Label, TermLabels.Kind) };
        query.Criteria.AddCondition(TermLabels.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(TermLabels.Key, OrderType.Ascending);
        return _rows.Read(query).Where(row => row.Contains(TermLabels.TermId)).Select(row => new TermLabel(
            row.GetAttributeValue<EntityReference>(TermLabels.TermId).Id,
            row.GetAttributeValue<string>(TermLabels.Language),
            row.GetAttributeValue<string>(TermLabels.Label) ?? string.Empty,
            (LabelKind)((row.GetAttributeValue<OptionSetValue>(TermLabels.Kind)?.Value ?? LabelKinds.Preferred) - LabelKinds.Preferred)));
    }
}
