using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>A catalog while it is being put together: the system tables, then one solution after the other.</summary>
internal sealed class CatalogDraft
{
    private readonly List<(TableDraft Table, ColumnMetadata Column, string NamePattern, Cascade Cascade)> _openLookups = [];

    public Dictionary<string, TableDraft> Tables { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, RelationshipMetadata> Relationships { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that a lookup, such as the regarding row of an activity, may also point to tables that solutions bring.</summary>
    public void AddOpenLookup(TableDraft table, ColumnMetadata column, string namePattern, Cascade cascade) =>
        _openLookups.Add((table, column, namePattern, cascade));

    public Catalog Build()
    {
        foreach (var (table, column, pattern, cascade) in _openLookups) Open(table, column, pattern, cascade);
        var tables = new List<TableMetadata>(Tables.Count);
        foreach (var draft in Tables.Values) tables.Add(draft.Build());
        return new Catalog(tables, Relationships.Values);
    }

    private void Open(TableDraft table, ColumnMetadata column, string pattern, Cascade cascade)
    {
        var targets = new List<string>(column.Targets);
        foreach (var other in Tables.Values)
        {
            if (!other.IsCustom || other.IsIntersect || targets.Contains(other.LogicalName)) continue;
            targets.Add(other.LogicalName);
            var name = pattern.Replace("$", other.LogicalName, StringComparison.Ordinal);
            Relationships[name] = new RelationshipMetadata
            {
                SchemaName = name,
                Kind = RelationshipKind.OneToMany,
                ReferencedTable = other.LogicalName,
                ReferencedColumn = other.PrimaryId,
                ReferencingTable = table.LogicalName,
                ReferencingColumn = column.LogicalName,
                Cascade = cascade,
            };
        }

        table.Replace(column.WithTargets(targets));
    }
}
