using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using Package = OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Puts the catalog together: the tables of the platform, then those of the solutions in the order of their installation.</summary>
internal sealed class CatalogBuilder
{
    private const int FirstCustomTypeCode = 10_100;
    private readonly CatalogDraft _draft = SystemTables.Read();
    private int _typeCode = FirstCustomTypeCode;

    /// <summary>The catalog of an environment with these solutions.</summary>
    public static Catalog Build(IEnumerable<Package.Solution> solutions)
    {
        var builder = new CatalogBuilder();
        foreach (var solution in solutions) builder.Add(solution);
        return builder._draft.Build();
    }

    private void Add(Package.Solution solution)
    {
        var targets = Targets(solution);
        foreach (var table in solution.Tables) AddTable(solution, table, targets);
        foreach (var relationship in solution.Relationships)
        {
            if (relationship is Package.OneToMany oneToMany) AddOneToMany(solution, oneToMany);
            else if (relationship is Package.ManyToMany manyToMany) AddManyToMany(solution, manyToMany);
        }
    }

    private static Dictionary<(string Table, string Column), List<string>> Targets(Package.Solution solution)
    {
        var targets = new Dictionary<(string, string), List<string>>();
        foreach (var relationship in solution.Relationships)
        {
            if (relationship is not Package.OneToMany one) continue;
            var key = (Lower(one.ReferencingTable), Lower(one.ReferencingColumn));
            if (!targets.TryGetValue(key, out var list)) targets[key] = list = [];
            if (!list.Contains(Lower(one.ReferencedTable))) list.Add(Lower(one.ReferencedTable));
        }

        return targets;
    }

    private void AddTable(Package.Solution solution, Package.Table source, Dictionary<(string Table, string Column), List<string>> targets)
    {
        var exists = _draft.Tables.TryGetValue(source.LogicalName, out var table);
        if (!exists)
        {
            // A table without a primary key is a mere mention of one that should be there; the import has said so.
            if (source.PrimaryKey is not { } key) return;
            table = NewTable(solution, source, key.LogicalName);
            _draft.Tables.Add(table.LogicalName, table);
        }

        foreach (var column in source.Columns)
        {
            var columnTargets = targets.TryGetValue((source.LogicalName, column.LogicalName), out var fromRelationships)
                ? fromRelationships
                : column.Targets.Count > 0 ? [.. column.Targets] : SystemTargets(column.LogicalName);
            var converted = ColumnConversion.Convert(solution, column, columnTargets);
            if (converted is null) continue;
            if (table!.Find(converted.LogicalName) is { IsCustom: true }) table.Replace(converted);
            else table.Add(converted);
        }

        if (!exists) Complete(table!);
        foreach (var key in source.Keys)
        {
            table!.Keys.RemoveAll(k => k.LogicalName == Lower(key.LogicalName));
            table.Keys.Add(new AlternateKey(Lower(key.LogicalName), [.. Lowered(key.Columns)]));
        }
    }

    private TableDraft NewTable(Package.Solution solution, Package.Table source, string primaryId) => new()
    {
        SchemaName = source.SchemaName,
        EntitySetName = source.EntitySetName ?? source.LogicalName + "s",
        ObjectTypeCode = _typeCode++,
        Ownership = source.Ownership switch
        {
            Package.Ownership.Organization => TableOwnership.Organization,
            Package.Ownership.None => TableOwnership.None,
            _ => TableOwnership.User,
        },
        PrimaryId = source.IsActivity ? "activityid" : primaryId,
        PrimaryName = source.PrimaryName?.LogicalName,
        IsActivity = source.IsActivity,
        IsCustom = true,
        SolutionName = solution.UniqueName,
        Labels = ColumnConversion.Text(source.Labels),
        CollectionLabels = ColumnConversion.Text(source.PluralLabels),
    };

    // Dataverse gives every table its system columns, whether the file lists them or not.
    private void Complete(TableDraft table)
    {
        if (table.Ownership == TableOwnership.User) SystemTables.AddFragment(_draft, table, "ownedbyuser");
        else if (table.Ownership == TableOwnership.Organization) SystemTables.AddFragment(_draft, table, "ownedbyorganization");
        if (table.Ownership != TableOwnership.None) SystemTables.AddFragment(_draft, table, "activestate");
        if (table.IsActivity) SystemTables.AddFragment(_draft, table, "activity");
        if (!table.Has("versionnumber"))
        {
            table.Add(new ColumnMetadata
            {
                LogicalName = "versionnumber", SchemaName = "VersionNumber", Type = ColumnType.BigInt, ValidForCreate = false, ValidForUpdate = false,
            });
        }
    }

    private static List<string> SystemTargets(string column) => column switch
    {
        "createdby" or "modifiedby" or "createdonbehalfby" or "modifiedonbehalfby" or "owninguser" => ["systemuser"],
        "owningteam" => ["team"],
        "owningbusinessunit" => ["businessunit"],
        "organizationid" => ["organization"],
        "transactioncurrencyid" => ["transactioncurrency"],
        _ => [],
    };

    private void AddOneToMany(Package.Solution solution, Package.OneToMany source)
    {
        var column = Lower(source.ReferencingColumn);
        if (SystemTargets(column).Count > 0 || column == "ownerid") return;
        if (!_draft.Tables.TryGetValue(Lower(source.ReferencedTable), out var referenced)) return;
        _draft.Relationships[source.SchemaName] = new RelationshipMetadata
        {
            SchemaName = source.SchemaName,
            Kind = RelationshipKind.OneToMany,
            ReferencedTable = referenced.LogicalName,
            ReferencedColumn = referenced.PrimaryId,
            ReferencingTable = Lower(source.ReferencingTable),
            ReferencingColumn = column,
            Cascade = new Cascade(
                Kind(source.Cascade.Assign), Kind(source.Cascade.Delete, CascadeType.RemoveLink), Kind(source.Cascade.Merge),
                Kind(source.Cascade.Reparent), Kind(source.Cascade.Share), Kind(source.Cascade.Unshare)),
            SolutionName = solution.UniqueName,
        };
    }

    private static CascadeType Kind(string? word, CascadeType otherwise = CascadeType.NoCascade) =>
        word is not null && Enum.TryParse<CascadeType>(word, out var type) ? type : otherwise;

    private void AddManyToMany(Package.Solution solution, Package.ManyToMany source)
    {
        var (first, second, name) = (Lower(source.FirstTable), Lower(source.SecondTable), Lower(source.IntersectTable));
        if (!_draft.Tables.TryGetValue(first, out var left) || !_draft.Tables.TryGetValue(second, out var right)) return;
        var secondColumn = left == right ? right.PrimaryId + "two" : right.PrimaryId;
        if (!_draft.Tables.ContainsKey(name))
        {
            var table = new TableDraft
            {
                SchemaName = source.IntersectTable,
                EntitySetName = name + "set",
                ObjectTypeCode = _typeCode++,
                Ownership = TableOwnership.None,
                PrimaryId = name + "id",
                IsIntersect = true,
                IsCustom = true,
                SolutionName = solution.UniqueName,
            };
            table.Add(Id(table.PrimaryId));
            table.Add(Id(left.PrimaryId));
            table.Add(Id(secondColumn));
            table.Add(new ColumnMetadata { LogicalName = "versionnumber", SchemaName = "VersionNumber", Type = ColumnType.BigInt });
            _draft.Tables.Add(name, table);
        }

        _draft.Relationships[source.SchemaName] = new RelationshipMetadata
        {
            SchemaName = source.SchemaName,
            Kind = RelationshipKind.ManyToMany,
            ReferencedTable = first,
            ReferencedColumn = left.PrimaryId,
            ReferencingTable = second,
            ReferencingColumn = secondColumn,
            IntersectTable = name,
            SolutionName = solution.UniqueName,
        };
    }

    private static ColumnMetadata Id(string name) => new() { LogicalName = name, SchemaName = name, Type = ColumnType.UniqueIdentifier };

    private static string Lower(string name) => name.ToLowerInvariant();

    private static IEnumerable<string> Lowered(IEnumerable<string> names)
    {
        foreach (var name in names) yield return Lower(name);
    }
}
