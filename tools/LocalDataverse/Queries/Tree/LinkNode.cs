using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.LocalDataverse.Queries.Tree;

/// <summary>Another table, joined or tested for matching rows.</summary>
internal sealed class LinkNode
{
    /// <summary>Logical name of the linked table.</summary>
    public required string Table { get; init; }

    /// <summary>Column of the linked table.</summary>
    public required string LinkedColumn { get; init; }

    /// <summary>Column of the table the link starts from.</summary>
    public required string ParentColumn { get; init; }

    public JoinOperator Join { get; init; }

    /// <summary>Name in front of the columns of this link; null lets the platform number it.</summary>
    public string? Alias { get; init; }

    public SelectedColumns Columns { get; init; } = SelectedColumns.None;

    public FilterNode? Filter { get; init; }

    public IReadOnlyList<LinkNode> Links { get; init; } = [];

    public IReadOnlyList<OrderNode> Orders { get; init; } = [];

    /// <summary>Whether the link adds columns to the row rather than only testing for rows.</summary>
    public bool JoinsRows =>
        Join is JoinOperator.Inner or JoinOperator.Natural or JoinOperator.LeftOuter or JoinOperator.MatchFirstRowUsingCrossApply;
}
