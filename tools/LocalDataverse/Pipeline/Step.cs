using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>An image that a step asks for.</summary>
/// <param name="Alias">Name under which the plug-in finds it.</param>
/// <param name="IsPre">As the row was before.</param>
/// <param name="IsPost">As it is afterwards.</param>
/// <param name="Columns">Its columns; none stands for all.</param>
internal sealed record StepImage(string Alias, bool IsPre, bool IsPost, IReadOnlyList<string> Columns)
{
    private readonly string _key = Columns.Count == 0 ? "*" : string.Join(',', Columns);

    /// <summary>How to read it.</summary>
    public ReadPlan Plan(TablePlan table) => table.Read(_key, Select);

    private IEnumerable<ColumnMetadata> Select(TableMetadata table)
    {
        if (Columns.Count == 0) return table.OrderedColumns;
        var columns = new List<ColumnMetadata>(Columns.Count);
        foreach (var name in Columns)
        {
            if (table.TryColumn(name, out var column)) columns.Add(column);
        }

        return columns;
    }
}

/// <summary>A registered step: which plug-in runs on which message of which table, and when.</summary>
internal sealed class Step
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Message { get; init; }

    /// <summary>Logical name of the table; null for every table.</summary>
    public string? Table { get; init; }

    public required int Stage { get; init; }

    public bool IsAsynchronous { get; init; }

    public int Rank { get; init; }

    public required Guid TypeId { get; init; }

    public string? Configuration { get; init; }

    public string? SecureConfiguration { get; init; }

    /// <summary>Columns of which an update must contain one; null for all.</summary>
    public HashSet<string>? FilteringColumns { get; init; }

    public IReadOnlyList<StepImage> Images { get; init; } = [];

    /// <summary>The user it runs as; null for the calling user.</summary>
    public Guid? RunAs { get; init; }

    public bool AutoDelete { get; init; }

    /// <summary>Whether it takes all rows of a Multiple message at once.</summary>
    public bool IsMultiple => Message.EndsWith("Multiple", StringComparison.Ordinal) && Message != "RetrieveMultiple";

    public Statistics.StepStatistics Statistics { get; set; } = null!;

    public bool Wants(Microsoft.Xrm.Sdk.Entity? target)
    {
        if (FilteringColumns is null || target is null) return true;
        foreach (var attribute in target.Attributes)
        {
            if (FilteringColumns.Contains(attribute.Key)) return true;
        }

        return false;
    }
}
