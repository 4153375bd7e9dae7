using OmniChannel.LocalDataverse.Formatting;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>How an output column is turned into a value.</summary>
internal enum OutputKind
{
    /// <summary>The value of the column.</summary>
    Column,

    /// <summary>A count.</summary>
    Count,

    /// <summary>A sum; 0 over nothing.</summary>
    Sum,

    /// <summary>An average; nothing over nothing.</summary>
    Average,

    /// <summary>A part of a date.</summary>
    DatePart,
}

/// <summary>One value of the rows of a plan.</summary>
internal sealed class OutputColumn
{
    public required ColumnMetadata Column { get; init; }

    /// <summary>Key in the attributes of the row.</summary>
    public required string Key { get; init; }

    /// <summary>Table of an aliased value; null for a plain value.</summary>
    public string? AliasedTable { get; init; }

    public OutputKind Kind { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Position of the target table of a polymorphic reference; -1 where there is none.</summary>
    public int TypeOrdinal { get; init; } = -1;

    /// <summary>Position of the name of the row referred to, or of the currency symbol of an amount; -1 where there is none.</summary>
    public int TextOrdinal { get; init; } = -1;

    /// <summary>Writes the value as people read it; null for types that have no such form.</summary>
    public ColumnFormatter? Formatter { get; init; }
}

/// <summary>A sort key that a page can be continued from.</summary>
internal sealed record PageKey(PlanScope Scope, ColumnMetadata Column, bool Descending, int Ordinal)
{
    /// <summary>Name of the element in the cookie.</summary>
    public string Name { get; } = Scope.Alias is null ? Column.LogicalName : Scope.Alias + "." + Column.LogicalName;
}
