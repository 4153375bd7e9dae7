using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>Adds the lines below one <c>table</c> line of a data file to its table.</summary>
internal sealed class TableBlock(CatalogDraft draft, TableDraft table, Dictionary<string, List<string>> fragments)
{
    private static readonly HashSet<string> WithoutRelationship = new(StringComparer.Ordinal)
    {
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "owninguser", "owningteam", "owningbusinessunit", "organizationid",
    };

    public static TableBlock Start(CatalogDraft draft, SystemLine line, Dictionary<string, List<string>> fragments)
    {
        var schemaName = line.Words[1];
        var logicalName = schemaName.ToLowerInvariant();
        var table = new TableDraft
        {
            SchemaName = schemaName,
            EntitySetName = line.Words[2],
            ObjectTypeCode = int.Parse(line["code"]!, CultureInfo.InvariantCulture),
            Ownership = Enum.Parse<TableOwnership>(line["owner"]!),
            PrimaryId = line["id"] ?? logicalName + "id",
            PrimaryName = line["name"],
            IsActivity = line.Has("activity"),
            IsIntersect = line["intersect"] is not null,
            Labels = SystemLabels.Of(line.Label ?? Label(schemaName)),
            CollectionLabels = SystemLabels.Of(Plural(line.Label ?? Label(schemaName))),
        };
        table.Add(new ColumnMetadata
        {
            LogicalName = table.PrimaryId,
            SchemaName = table.PrimaryId,
            Type = ColumnType.UniqueIdentifier,
            RequiredLevel = RequiredLevel.SystemRequired,
            ValidForUpdate = false,
            Labels = table.Labels,
        });
        draft.Tables.Add(table.LogicalName, table);
        if (line["intersect"] is { } sides) Intersect(draft, table.LogicalName, sides.Split(':'));
        return new TableBlock(draft, table, fragments);
    }

    public void Add(string text)
    {
        var line = SystemLine.Parse(text);
        if (line.Words[0] == "use") Use(line.Words[1], line.Words.Count > 2 ? line.Words[2] : string.Empty);
        else AddColumn(line);
    }

    public void Use(string fragment, string argument)
    {
        foreach (var line in fragments[fragment]) Add(line.Replace("#", argument, StringComparison.Ordinal));
    }

    private static void Intersect(CatalogDraft draft, string table, string[] sides) => draft.Relationships[sides[0]] = new RelationshipMetadata
    {
        SchemaName = sides[0],
        Kind = RelationshipKind.ManyToMany,
        ReferencedTable = sides[1],
        ReferencedColumn = sides[1] + "id",
        ReferencingTable = sides[2],
        ReferencingColumn = sides[2] + "id",
        IntersectTable = table,
    };

    private static string Plural(string label) => label.EndsWith('y') ? label[..^1] + "ies" : label + "s";

    private static string Label(string schemaName)
    {
        var label = new StringBuilder();
        foreach (var c in schemaName.Replace("_", ": ", StringComparison.Ordinal))
        {
            var last = label.Length == 0 ? ' ' : label[^1];
            if (char.IsUpper(c) && char.IsLower(last)) label.Append(' ');
            label.Append(c);
        }

        return label.ToString();
    }

    private static ColumnType TypeOf(string word) => word switch
    {
        "int" => ColumnType.Integer,
        "bool" => ColumnType.Boolean,
        _ => Enum.Parse<ColumnType>(word, ignoreCase: true),
    };

    private void AddColumn(SystemLine line)
    {
        var schemaName = line.Words[0];
        if (table.Has(schemaName.ToLowerInvariant())) return;
        var column = Column(line, schemaName, TypeOf(line.Words[1]));
        table.Add(column);
        if (column.IsLookup && !WithoutRelationship.Contains(column.LogicalName)) AddRelationships(line, column);
    }

    private ColumnMetadata Column(SystemLine line, string schemaName, ColumnType type)
    {
        var isReadOnly = line.Has("readonly");
        var isState = type is ColumnType.State or ColumnType.Status;
        return new ColumnMetadata
        {
            LogicalName = schemaName.ToLowerInvariant(),
            SchemaName = schemaName,
            Type = type,
            Targets = Targets(line, type),
            MaxLength = type is ColumnType.String or ColumnType.Memo ? int.Parse(line.Words[2], CultureInfo.InvariantCulture) : 0,
            MinValue = line.Number("min") ?? DefaultMinimum(type),
            MaxValue = line.Number("max") ?? DefaultMaximum(type),
            Precision = (int)(line.Number("precision") ?? (type == ColumnType.Money ? 4 : 2)),
            DateFormat = line.Has("date") ? DateFormat.DateOnly : DateFormat.DateAndTime,
            DateBehavior = line.Has("dateonly") ? DateBehavior.DateOnly : DateBehavior.UserLocal,
            Options = SystemLabels.Of(table.LogicalName, type == ColumnType.Boolean && line.Options.Count == 0 ? YesNo : line.Options),
            RequiredLevel = line["required"] switch
            {
                "system" => RequiredLevel.SystemRequired,
                "application" => RequiredLevel.ApplicationRequired,
                _ => RequiredLevel.None,
            },
            ValidForCreate = !isReadOnly,
            ValidForUpdate = !isReadOnly && !line.Has("noupdate"),
            IsSystemManaged = isReadOnly,
            DefaultValue = type switch
            {
                ColumnType.Boolean => line["default"] == "1",
                _ when isState => null,
                _ => line["default"] is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null,
            },
            Labels = SystemLabels.Of(table.LogicalName, line.Label ?? Label(schemaName)),
        };
    }

    private static IReadOnlyList<OptionMetadata> YesNo => [new(0, new Labels("No")), new(1, new Labels("Yes"))];

    private static double? DefaultMinimum(ColumnType type) => type switch
    {
        ColumnType.Integer => int.MinValue,
        ColumnType.Decimal or ColumnType.Double => -100_000_000_000,
        ColumnType.Money => -922_337_203_685_477,
        _ => null,
    };

    private static double? DefaultMaximum(ColumnType type) => -DefaultMinimum(type) is { } maximum
        ? type == ColumnType.Integer ? int.MaxValue : maximum
        : null;

    private static List<string> Targets(SystemLine line, ColumnType type)
    {
        switch (type)
        {
            case ColumnType.Customer:
                return ["account", "contact"];
            case ColumnType.Owner:
                return ["systemuser", "team"];
            case ColumnType.Lookup or ColumnType.PartyList:
                var targets = new List<string>();
                for (var i = 2; i < line.Words.Count; i++)
                {
                    if (line.Words[i] is not ("*" or "readonly" or "noupdate")) targets.Add(line.Words[i]);
                }

                return targets;
            default:
                return [];
        }
    }

    private void AddRelationships(SystemLine line, ColumnMetadata column)
    {
        // The rows of activities stand for those of activitypointer; it has no references of its own.
        if (table.LogicalName == "activitypointer" || column.Type == ColumnType.Owner) return;
        var cascade = new Cascade(
            Kind(line["assign"], CascadeType.NoCascade), Kind(line["delete"], CascadeType.RemoveLink), Kind(line["merge"], CascadeType.NoCascade));
        // $ stands for the table that is referred to, @ for this one: contact_Tasks.
        var pattern = (line["rel"] ?? $"$_{table.LogicalName}_{column.LogicalName}").Replace("@", table.SchemaName, StringComparison.Ordinal);
        if (line.Has("*")) draft.AddOpenLookup(table, column, pattern, cascade);
        foreach (var target in column.Targets)
        {
            var name = pattern.Replace("$", target, StringComparison.Ordinal);
            draft.Relationships[name] = new RelationshipMetadata
            {
                SchemaName = name,
                Kind = RelationshipKind.OneToMany,
                ReferencedTable = target,
                ReferencedColumn = target is "activitypointer" or "task" or "email" or "phonecall" or "appointment" ? "activityid" : target + "id",
                ReferencingTable = table.LogicalName,
                ReferencingColumn = column.LogicalName,
                Cascade = cascade,
            };
        }
    }

    private static CascadeType Kind(string? word, CascadeType otherwise) => word is null ? otherwise : Enum.Parse<CascadeType>(word);
}
