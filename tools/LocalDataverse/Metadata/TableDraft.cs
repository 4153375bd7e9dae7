using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>A table while a catalog is being put together.</summary>
internal sealed class TableDraft
{
    private readonly Dictionary<string, ColumnMetadata> _columns = new(System.StringComparer.Ordinal);
    private readonly List<ColumnMetadata> _order = [];

    public required string SchemaName { get; init; }

    public required int ObjectTypeCode { get; init; }

    public required TableOwnership Ownership { get; init; }

    public required string PrimaryId { get; init; }

    public string LogicalName => SchemaName.ToLowerInvariant();

    public string EntitySetName { get; init; } = string.Empty;

    public string? PrimaryName { get; set; }

    public bool IsActivity { get; init; }

    public bool IsIntersect { get; init; }

    public bool IsCustom { get; init; }

    public string? SolutionName { get; init; }

    public Labels Labels { get; set; } = Labels.Empty;

    public Labels CollectionLabels { get; set; } = Labels.Empty;

    public List<AlternateKey> Keys { get; } = [];

    public IReadOnlyList<ColumnMetadata> Columns => _order;

    public bool Has(string column) => _columns.ContainsKey(column);

    public ColumnMetadata? Find(string column) => _columns.GetValueOrDefault(column);

    public void Add(ColumnMetadata column)
    {
        if (_columns.TryAdd(column.LogicalName, column)) _order.Add(column);
    }

    public void Replace(ColumnMetadata column)
    {
        _order[_order.IndexOf(_columns[column.LogicalName])] = column;
        _columns[column.LogicalName] = column;
    }

    public TableMetadata Build() => new(_order)
    {
        LogicalName = LogicalName,
        SchemaName = SchemaName,
        EntitySetName = EntitySetName,
        ObjectTypeCode = ObjectTypeCode,
        PrimaryIdColumn = PrimaryId,
        PrimaryNameColumn = PrimaryName,
        Ownership = Ownership,
        IsActivity = IsActivity,
        IsIntersect = IsIntersect,
        IsCustom = IsCustom,
        SolutionName = SolutionName,
        Labels = Labels,
        CollectionLabels = CollectionLabels,
        Keys = Keys,
    };
}
