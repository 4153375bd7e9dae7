using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>All tables and relationships at one moment. An import replaces it by a new one.</summary>
public sealed class Catalog
{
    /// <summary>LCID of the base language, English.</summary>
    public const int BaseLanguage = 1033;

    private readonly Dictionary<string, TableMetadata> _tables;
    private readonly Dictionary<int, TableMetadata> _byTypeCode = [];
    private readonly Dictionary<string, RelationshipMetadata> _relationships;

    /// <summary>Makes a catalog; the relationships are entered in their tables.</summary>
    public Catalog(IEnumerable<TableMetadata> tables, IEnumerable<RelationshipMetadata> relationships)
    {
        _tables = new Dictionary<string, TableMetadata>(StringComparer.Ordinal);
        _relationships = new Dictionary<string, RelationshipMetadata>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables)
        {
            _tables.Add(table.LogicalName, table);
            _byTypeCode[table.ObjectTypeCode] = table;
        }

        foreach (var relationship in relationships)
        {
            _relationships[relationship.SchemaName] = relationship;
            if (_tables.TryGetValue(relationship.ReferencedTable, out var referenced)) referenced.Connect(relationship);
            if (relationship.ReferencingTable != relationship.ReferencedTable
                && _tables.TryGetValue(relationship.ReferencingTable, out var referencing))
                referencing.Connect(relationship);
        }
    }

    /// <summary>All tables.</summary>
    public IReadOnlyCollection<TableMetadata> Tables => _tables.Values;

    /// <summary>All relationships.</summary>
    public IReadOnlyCollection<RelationshipMetadata> Relationships => _relationships.Values;

    /// <summary>The table of a logical name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; callers that speak to users ask <see cref="TryTable(string?, out TableMetadata?)"/> first.</exception>
    public TableMetadata Table(string logicalName) => _tables[logicalName];

    /// <summary>Finds a table by its logical name.</summary>
    public bool TryTable(string? logicalName, [NotNullWhen(true)] out TableMetadata? table)
    {
        table = null;
        return logicalName is not null && _tables.TryGetValue(logicalName, out table);
    }

    /// <summary>Finds a table by its number.</summary>
    public bool TryTable(int objectTypeCode, [NotNullWhen(true)] out TableMetadata? table) => _byTypeCode.TryGetValue(objectTypeCode, out table);

    /// <summary>The relationship of a schema name, or null.</summary>
    public RelationshipMetadata? Relationship(string schemaName) => _relationships.GetValueOrDefault(schemaName);
}
