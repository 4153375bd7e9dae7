using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>One table taking part in a statement.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sql">Its name in SQL.</param>
/// <param name="Alias">Its name in the query: the alias of a link; null for the root.</param>
internal sealed record PlanScope(TableMetadata Table, string Sql, string? Alias)
{
    public ColumnMetadata Column(string? name)
    {
        if (name is null || !Table.TryColumn(name, out var column)) throw Faults.Fault.NoColumn(Table.LogicalName, name ?? string.Empty);
        return column;
    }

    /// <summary>A column that SQL can compare and sort by.</summary>
    public ColumnMetadata StoredColumn(string? name)
    {
        var column = Column(name);
        return column.IsStored
            ? column
            : throw QueryFaults.Of(
                QueryFaults.NotSupported,
                    $"Attribute '{Table.LogicalName}.{name}' of type {column.Type} is not stored with the row and cannot be used here.");
    }

    public string Of(ColumnMetadata column) => $"{Sql}.\"{column.LogicalName}\"";
}
