using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>A table as Dataverse describes it. Does not change once its catalog is built.</summary>
public sealed class TableMetadata
{
    private readonly Dictionary<string, ColumnMetadata> _byName;
    private readonly List<RelationshipMetadata> _oneToMany = [];
    private readonly List<RelationshipMetadata> _manyToOne = [];
    private readonly List<RelationshipMetadata> _manyToMany = [];

    /// <summary>Makes a table of its columns, in their order.</summary>
    public TableMetadata(IReadOnlyList<ColumnMetadata> columns)
    {
        OrderedColumns = columns;
        _byName = new Dictionary<string, ColumnMetadata>(columns.Count, System.StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            columns[i].Ordinal = i;
            _byName.Add(columns[i].LogicalName, columns[i]);
            if (columns[i].Type == ColumnType.State) State = columns[i];
            else if (columns[i].Type == ColumnType.Status) Status = columns[i];
        }

        VersionNumber = _byName.GetValueOrDefault("versionnumber");
        Owner = _byName.TryGetValue("ownerid", out var owner) && owner.Type == ColumnType.Owner ? owner : null;
    }

    /// <summary>Lower-case name used by code and queries.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Name with its original case; privileges are called by it.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Name of the collection in the Web API.</summary>
    public required string EntitySetName { get; init; }

    /// <summary>Number of the table.</summary>
    public required int ObjectTypeCode { get; init; }

    /// <summary>Logical name of the primary key column.</summary>
    public required string PrimaryIdColumn { get; init; }

    /// <summary>Logical name of the column shown for a row; null where there is none.</summary>
    public string? PrimaryNameColumn { get; init; }

    /// <summary>Who can own a row.</summary>
    public required TableOwnership Ownership { get; init; }

    /// <summary>Whether its rows are activities.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Whether it connects the two sides of an N:N relationship.</summary>
    public bool IsIntersect { get; init; }

    /// <summary>Whether it came with a solution rather than with the platform.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Unique name of the solution that brought it; null for the platform.</summary>
    public string? SolutionName { get; init; }

    /// <summary>What people call one row.</summary>
    public Labels Labels { get; init; } = Labels.Empty;

    /// <summary>What people call the table.</summary>
    public Labels CollectionLabels { get; init; } = Labels.Empty;

    /// <summary>The alternate keys.</summary>
    public IReadOnlyList<AlternateKey> Keys { get; init; } = [];

    /// <summary>The columns by logical name.</summary>
    public IReadOnlyDictionary<string, ColumnMetadata> Columns => _byName;

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<ColumnMetadata> OrderedColumns { get; }

    /// <summary>Relationships in which rows of other tables refer to this one.</summary>
    public IReadOnlyList<RelationshipMetadata> OneToMany => _oneToMany;

    /// <summary>Relationships of this table's own lookups.</summary>
    public IReadOnlyList<RelationshipMetadata> ManyToOne => _manyToOne;

    /// <summary>N:N relationships it takes part in.</summary>
    public IReadOnlyList<RelationshipMetadata> ManyToMany => _manyToMany;

    /// <summary>The state column; null where there is none.</summary>
    public ColumnMetadata? State { get; }

    /// <summary>The status reason column; null where there is none.</summary>
    public ColumnMetadata? Status { get; }

    /// <summary>The owner column of a table owned by users and teams.</summary>
    public ColumnMetadata? Owner { get; }

    /// <summary>The row version column; null where there is none.</summary>
    public ColumnMetadata? VersionNumber { get; }

    /// <summary>What its privileges are called after prv and the action: mostly its schema name.</summary>
    public string PrivilegeSubject => Security.PrivilegeNames.Subject(this);

    /// <summary>Finds a column by its logical name.</summary>
    public bool TryColumn(string logicalName, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ColumnMetadata? column) =>
        _byName.TryGetValue(logicalName, out column);

    /// <inheritdoc />
    public override string ToString() => LogicalName;

    internal void Connect(RelationshipMetadata relationship)
    {
        if (relationship.Kind == RelationshipKind.ManyToMany) _manyToMany.Add(relationship);
        else
        {
            if (relationship.ReferencedTable == LogicalName) _oneToMany.Add(relationship);
            if (relationship.ReferencingTable == LogicalName) _manyToOne.Add(relationship);
        }
    }
}
