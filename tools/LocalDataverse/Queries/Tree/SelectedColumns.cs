using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Queries.Tree;

/// <summary>The columns a query wants of one table.</summary>
internal sealed class SelectedColumns
{
    public static readonly SelectedColumns None = new() { Names = [] };

    public static readonly SelectedColumns Every = new() { All = true };

    public bool All { get; init; }

    /// <summary>Plain columns, as both notations name them.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Columns that FetchXML renames, groups by or aggregates; empty for plain ones.</summary>
    public IReadOnlyList<ComputedColumn> Computed { get; init; } = [];

    public bool IsEmpty => !All && Names.Count == 0 && Computed.Count == 0;
}

/// <summary>A column of FetchXML that comes back under a name of its own, as an aliased value.</summary>
/// <param name="Name">Logical name of the column.</param>
/// <param name="Alias">The name it comes back under.</param>
/// <param name="Aggregate">What is computed over a group.</param>
/// <param name="Distinct">Only different values are counted.</param>
/// <param name="GroupBy">Rows with the same value form a group.</param>
/// <param name="Grouping">The part of a date that forms the group.</param>
/// <param name="InUserZone">Days begin at midnight of the caller instead of midnight UTC.</param>
internal sealed record ComputedColumn(
    string Name, string Alias, Aggregation Aggregate = Aggregation.None, bool Distinct = false, bool GroupBy = false,
    DateGrouping Grouping = DateGrouping.None, bool InUserZone = true);

internal enum Aggregation
{
    None,
    Count,
    CountColumn,
    Sum,
    Average,
    Minimum,
    Maximum,
}

internal enum DateGrouping
{
    None,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    FiscalPeriod,
    FiscalYear,
}
