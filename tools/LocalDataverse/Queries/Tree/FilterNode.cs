using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.LocalDataverse.Queries.Tree;

/// <summary>Conditions that must all hold, or of which one must.</summary>
internal sealed class FilterNode
{
    public bool IsOr { get; init; }

    public IReadOnlyList<ConditionNode> Conditions { get; init; } = [];

    public IReadOnlyList<FilterNode> Filters { get; init; } = [];

    /// <summary>Links that only test for rows (any, not any, all, not all); FetchXML writes them inside a filter.</summary>
    public IReadOnlyList<LinkNode> Links { get; init; } = [];
}

/// <summary>One comparison.</summary>
internal sealed class ConditionNode
{
    /// <summary>Alias or table the column belongs to; null for the table the filter stands at.</summary>
    public string? Entity { get; init; }

    public required string Column { get; init; }

    public required ConditionOperator Operator { get; init; }

    /// <summary>As the caller gave them: text from FetchXML, objects from the SDK.</summary>
    public IList<object> Values { get; init; } = [];

    /// <summary>Column to compare with instead of a value; may be written "alias.column".</summary>
    public string? OtherColumn { get; init; }
}

/// <summary>One sort order.</summary>
/// <param name="Column">Column, or null when <paramref name="Alias"/> names a computed column.</param>
/// <param name="Descending">Largest first.</param>
/// <param name="Alias">Alias of a computed column.</param>
/// <param name="Entity">Alias of the link the column belongs to; null for the table the order stands at.</param>
internal sealed record OrderNode(string? Column, bool Descending, string? Alias = null, string? Entity = null);
