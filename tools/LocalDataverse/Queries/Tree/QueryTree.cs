using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Queries.Tree;

/// <summary>A query as all three notations mean it: QueryExpression, QueryByAttribute and FetchXML are read into this one form.</summary>
internal sealed class QueryTree
{
    /// <summary>Logical name of the table whose rows are returned.</summary>
    public required string Table { get; init; }

    public SelectedColumns Columns { get; init; } = SelectedColumns.None;

    public FilterNode? Filter { get; init; }

    public IReadOnlyList<LinkNode> Links { get; init; } = [];

    public IReadOnlyList<OrderNode> Orders { get; init; } = [];

    public bool Distinct { get; init; }

    /// <summary>The rows are groups; only FetchXML can ask for it.</summary>
    public bool Aggregate { get; init; }

    /// <summary>Most rows wanted; excludes paging.</summary>
    public int? Top { get; init; }

    public PageRequest Page { get; init; }
}

/// <summary>Which page of the answer is wanted.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page; 0 means the largest page the platform gives.</param>
/// <param name="Cookie">What the previous page handed out, or null.</param>
/// <param name="WantsTotal">Whether the rows of all pages are to be counted.</param>
internal readonly record struct PageRequest(int Number, int Size, string? Cookie, bool WantsTotal);
