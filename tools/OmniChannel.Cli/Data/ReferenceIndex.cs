using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Data;

/// <summary>Finds the row that a look-up of a data folder means: by key, else by primary name.</summary>
/// <remarks>A table is read once, when it is first referred to; rows that are loaded later are added as they come.</remarks>
internal sealed class ReferenceIndex(IOrganizationService service, Catalog catalog)
{
    private readonly Dictionary<string, TableIndex> tables = new(StringComparer.Ordinal);

    /// <summary>Finds the row that <paramref name="text"/> means.</summary>
    /// <param name="column">The look-up.</param>
    /// <param name="text">A key or a name; <c>table:value</c> where the look-up can point to several tables.</param>
    /// <param name="row">The row that holds the look-up, as far as it was read: it decides between equal codes of two models.</param>
    /// <param name="reference">What was found.</param>
    /// <returns>The reason why nothing was found, or null.</returns>
    public string? TryResolve(ColumnMetadata column, string text, Entity row, out object? reference)
    {
        reference = null;
        var value = text;
        var targets = column.Targets;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (targets.Count > 1 && colon > 0 && targets.Contains(text[..colon], StringComparer.Ordinal))
        {
            targets = [text[..colon]];
            value = text[(colon + 1)..];
        }

        var matches = targets.SelectMany(target => Index(target).Find(value, row)).Take(2).ToList();
        if (matches.Count == 1)
        {
            reference = matches[0];
            return null;
        }

        var where = string.Join(" or ", targets.Select(Described));
        return matches.Count == 0
            ? $"no {where} is '{value}'; add it or correct the value."
            : $"several rows of {where} are '{value}'; use a key that only one of them has.";
    }

    /// <summary>Makes a row that was just written known to later look-ups.</summary>
    public void Add(string table, Entity row)
    {
        if (tables.TryGetValue(table, out var index)) index.Add(row);
    }

    private string Described(string table)
    {
        var metadata = catalog.Table(table);
        var identity = RowIdentity.Of(metadata).Telling;
        return metadata.PrimaryNameColumn is { } name && name != identity ? $"{table} ({identity} or {name})" : $"{table} ({identity})";
    }

    private TableIndex Index(string table)
    {
        if (tables.TryGetValue(table, out var index)) return index;
        index = new TableIndex(catalog.Table(table));
        foreach (var row in Pages.Read(service, index.Query())) index.Add(row);
        return tables[table] = index;
    }

    private sealed class TableIndex(TableMetadata table)
    {
        private readonly RowIdentity identity = RowIdentity.Of(table);
        private readonly Dictionary<string, List<Entry>> byKey = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, List<Entry>> byName = new(StringComparer.OrdinalIgnoreCase);

        private bool IsVersioned => table.LogicalName == ModelVersions.Table;

        public QueryExpression Query()
        {
            var columns = new ColumnSet([.. identity.Columns.Where(name => name != table.PrimaryIdColumn)]);
            if (table.PrimaryNameColumn is { } name && !columns.Columns.Contains(name)) columns.AddColumn(name);
            if (IsVersioned) columns.AddColumns(ModelVersions.Status);
            return new QueryExpression(table.LogicalName) { ColumnSet = columns };
        }

        public void Add(Entity row)
        {
            var scope = identity.Scope.Select(column => row.GetAttributeValue<object>(column) as EntityReference).FirstOrDefault(parent => parent is not null);
            var entry = new Entry(new EntityReference(table.LogicalName, row.Id), scope?.Id, IsVersioned ? ModelVersions.Rank(row) : 0);
            Put(byKey, row.GetAttributeValue<object>(identity.Telling) as string, entry);
            if (table.PrimaryNameColumn is { } name && name != identity.Telling) Put(byName, row.GetAttributeValue<object>(name) as string, entry);
        }

        public IEnumerable<EntityReference> Find(string text, Entity row)
        {
            if (!byKey.TryGetValue(text, out var entries) && !byName.TryGetValue(text, out entries))
                return Guid.TryParse(text, out var id) && byKey.Values.Concat(byName.Values).Any(list => list.Any(entry => entry.Reference.Id == id))
                    ? [new EntityReference(table.LogicalName, id)]
                    : [];
            if (entries.Count == 1) return [entries[0].Reference];
            if (IsVersioned) return [entries.MaxBy(entry => entry.Rank)!.Reference];
            var parents = row.Attributes.Values.OfType<EntityReference>().Select(parent => parent.Id).ToHashSet();
            var inScope = entries.Where(entry => entry.Scope is { } scope && parents.Contains(scope)).ToList();
            return (inScope.Count > 0 ? inScope : entries).Select(entry => entry.Reference);
        }

        private static void Put(Dictionary<string, List<Entry>> map, string? text, Entry entry)
        {
            if (string.IsNullOrEmpty(text)) return;
            if (!map.TryGetValue(text, out var entries)) map[text] = entries = [];
            if (!entries.Exists(known => known.Reference.Id == entry.Reference.Id)) entries.Add(entry);
        }

        private sealed record Entry(EntityReference Reference, Guid? Scope, long Rank);
    }
}
