namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>Kind of a relationship.</summary>
public enum RelationshipKind
{
    /// <summary>A lookup column of many rows points to one row.</summary>
    OneToMany,

    /// <summary>Rows of an intersect table connect two rows.</summary>
    ManyToMany,
}

/// <summary>How far an action on a row reaches the rows that refer to it.</summary>
public enum CascadeType
{
    /// <summary>Not at all.</summary>
    NoCascade,

    /// <summary>All of them.</summary>
    Cascade,

    /// <summary>Those that are active.</summary>
    Active,

    /// <summary>Those with the same owner.</summary>
    UserOwned,

    /// <summary>Their reference is cleared.</summary>
    RemoveLink,

    /// <summary>The action is refused while there are any.</summary>
    Restrict,
}

/// <summary>Cascade behaviour of a relationship, action by action.</summary>
/// <param name="Assign">When the owner changes.</param>
/// <param name="Delete">When the row is deleted.</param>
/// <param name="Merge">When the row is merged into another.</param>
/// <param name="Reparent">When the reference changes.</param>
/// <param name="Share">When the row is shared.</param>
/// <param name="Unshare">When a share is withdrawn.</param>
public sealed record Cascade(
    CascadeType Assign = CascadeType.NoCascade,
    CascadeType Delete = CascadeType.RemoveLink,
    CascadeType Merge = CascadeType.NoCascade,
    CascadeType Reparent = CascadeType.NoCascade,
    CascadeType Share = CascadeType.NoCascade,
    CascadeType Unshare = CascadeType.NoCascade);

/// <summary>A relationship between two tables.</summary>
public sealed class RelationshipMetadata
{
    /// <summary>Name with its original case.</summary>
    public required string SchemaName { get; init; }

    /// <summary>Kind of the relationship.</summary>
    public required RelationshipKind Kind { get; init; }

    /// <summary>Logical name of the table that is referred to; of an N:N its first table.</summary>
    public required string ReferencedTable { get; init; }

    /// <summary>Its primary key column.</summary>
    public required string ReferencedColumn { get; init; }

    /// <summary>Logical name of the table with the lookup; of an N:N its second table.</summary>
    public required string ReferencingTable { get; init; }

    /// <summary>The lookup column; of an N:N the primary key column of the second table.</summary>
    public required string ReferencingColumn { get; init; }

    /// <summary>How actions spread.</summary>
    public Cascade Cascade { get; init; } = new();

    /// <summary>Logical name of the intersect table of an N:N.</summary>
    public string? IntersectTable { get; init; }

    /// <summary>Unique name of the solution that brought it; null for the platform.</summary>
    public string? SolutionName { get; init; }
}

/// <summary>An alternate key: columns whose values together are unique in the table.</summary>
/// <param name="LogicalName">Lower-case name.</param>
/// <param name="ColumnNames">Its columns.</param>
public sealed record AlternateKey(string LogicalName, System.Collections.Generic.IReadOnlyList<string> ColumnNames);
