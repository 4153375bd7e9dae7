namespace OmniChannel.SolutionPackage.Model;

/// <summary>A relationship between two tables.</summary>
/// <param name="SchemaName">Name as its author wrote it.</param>
public abstract record Relationship(string SchemaName);

/// <summary>Rows of one table refer to a row of another by a lookup column.</summary>
/// <param name="SchemaName">Name as its author wrote it.</param>
/// <param name="ReferencingTable">Logical name of the table that has the lookup.</param>
/// <param name="ReferencingColumn">Logical name of the lookup column.</param>
/// <param name="ReferencedTable">Logical name of the table referred to.</param>
public sealed record OneToMany(string SchemaName, string ReferencingTable, string ReferencingColumn, string ReferencedTable) : Relationship(SchemaName)
{
    /// <summary>What happens to the referring rows with the row they refer to.</summary>
    public Cascade Cascade { get; init; } = new();

    /// <summary>True for the tree of a table that refers to itself.</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>Name under which the Web API follows the lookup; null when not written.</summary>
    public string? LookupNavigation { get; init; }

    /// <summary>Name under which the Web API lists the referring rows; null when not written.</summary>
    public string? CollectionNavigation { get; init; }
}

/// <summary>What happens to referring rows: NoCascade, Cascade, RemoveLink, Restrict, ActiveOnly or UserOwned, as written; null when not written.</summary>
public sealed record Cascade
{
    /// <summary>When the owner of the row changes.</summary>
    public string? Assign { get; init; }

    /// <summary>When the row is deleted.</summary>
    public string? Delete { get; init; }

    /// <summary>When two rows are merged. Exports of version 9 do not carry it.</summary>
    public string? Merge { get; init; }

    /// <summary>When the row gets another parent.</summary>
    public string? Reparent { get; init; }

    /// <summary>When the row is shared.</summary>
    public string? Share { get; init; }

    /// <summary>When a share ends.</summary>
    public string? Unshare { get; init; }

    /// <summary>Whether associated views roll up.</summary>
    public string? RollupView { get; init; }
}

/// <summary>Rows of two tables are paired in a third that only holds the pairs.</summary>
/// <param name="SchemaName">Name as its author wrote it.</param>
/// <param name="FirstTable">Logical name of the first table.</param>
/// <param name="SecondTable">Logical name of the second table.</param>
/// <param name="IntersectTable">Logical name of the table of pairs.</param>
public sealed record ManyToMany(string SchemaName, string FirstTable, string SecondTable, string IntersectTable) : Relationship(SchemaName)
{
    /// <summary>Name under which the Web API lists the rows of the second table from the first; null when not written.</summary>
    public string? FirstNavigation { get; init; }

    /// <summary>Name under which the Web API lists the rows of the first table from the second; null when not written.</summary>
    public string? SecondNavigation { get; init; }
}
