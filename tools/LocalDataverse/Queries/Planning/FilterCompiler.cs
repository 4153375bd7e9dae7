using System.Collections.Generic;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>Writes filters as SQL.</summary>
internal sealed class FilterCompiler(PlanContext context)
{
    private readonly ConditionCompiler _conditions = new(context);

    /// <summary>Set once; filters and links refer to each other.</summary>
    public required LinkCompiler Links { get; init; }

    /// <summary>The filter in SQL, seen from the table it stands at; null when it is empty.</summary>
    public string? Compile(FilterNode? filter, PlanScope here)
    {
        if (filter is null) return null;
        var parts = new List<string>(filter.Conditions.Count + filter.Filters.Count);
        foreach (var condition in filter.Conditions) parts.Add(_conditions.Compile(condition, context.Scope(condition.Entity, here)));
        foreach (var inner in filter.Filters)
        {
            if (Compile(inner, here) is { } part) parts.Add(part);
        }

        foreach (var link in filter.Links) parts.Add(Links.Test(link, here));
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => "(" + string.Join(filter.IsOr ? " OR " : " AND ", parts) + ")",
        };
    }
}
