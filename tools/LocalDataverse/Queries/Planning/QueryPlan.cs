using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>A statement and how to read its rows; serves every query of the same shape.</summary>
internal sealed class QueryPlan
{
    public required TableMetadata Table { get; init; }

    public required string Sql { get; init; }

    public required ParameterSource[] Parameters { get; init; }

    /// <summary>Kept from execution to execution, as only one runs at a time.</summary>
    public required object?[] Arguments { get; init; }

    /// <summary>
    /// Counts the rows up to a limit given as the last argument; takes the first <see cref="FilterParameters"/> parameters before it.
    /// </summary>
    public required string CountSql { get; init; }

    public required int FilterParameters { get; init; }

    /// <summary>An upper bound of the rows, found without reading them; null where links find several rows for one.</summary>
    public string? MostRowsSql { get; init; }

    public required OutputColumn[] Outputs { get; init; }

    /// <summary>Columns of parties of an activity, which are rows of their own.</summary>
    public IReadOnlyList<ColumnMetadata> Parties { get; init; } = [];

    /// <summary>Position of the primary key; -1 for groups and distinct rows.</summary>
    public int IdOrdinal { get; init; } = -1;

    public int VersionOrdinal { get; init; } = -1;

    /// <summary>What the paging cookie holds; empty when pages cannot be continued from a row.</summary>
    public IReadOnlyList<PageKey> Keys { get; init; } = [];

    public bool IsAggregate { get; init; }
}
