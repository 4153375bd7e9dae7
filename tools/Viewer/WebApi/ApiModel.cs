using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.Edm;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>The tables in the words of OData: entity types and sets, from which queries are understood and $metadata is written.</summary>
internal sealed class ApiModel
{
    /// <summary>Namespace of all types.</summary>
    public const string Namespace = "Microsoft.Dynamics.CRM";

    private readonly Dictionary<string, EdmEntityType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdmEntitySet> sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableMetadata> tablesBySet = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Navigation>> navigations = new(StringComparer.Ordinal);

    /// <summary>Makes the model of a catalog.</summary>
    public ApiModel(Catalog catalog)
    {
        Catalog = catalog;
        var container = new EdmEntityContainer(Namespace, "System");
        foreach (var table in catalog.Tables) Declare(table, container);
        foreach (var table in catalog.Tables) Connect(table);
        QueryFunctions.Declare(Edm, container);
        Edm.AddElement(container);
    }

    /// <summary>The catalog it was made of.</summary>
    public Catalog Catalog { get; }

    /// <summary>The model itself.</summary>
    public EdmModel Edm { get; } = new();

    /// <summary>The table of an entity set.</summary>
    public bool TryTable(string set, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TableMetadata? table) => tablesBySet.TryGetValue(set, out table);

    /// <summary>The entity type of a table.</summary>
    public IEdmEntityType Type(TableMetadata table) => types[table.LogicalName];

    /// <summary>The entity set of a table.</summary>
    public IEdmEntitySet Set(TableMetadata table) => sets[table.LogicalName];

    /// <summary>A navigation property of a table, or null.</summary>
    public Navigation? Navigation(TableMetadata table, string name) => navigations[table.LogicalName].GetValueOrDefault(name);

    /// <summary>The navigation properties of a table.</summary>
    public IEnumerable<Navigation> Navigations(TableMetadata table) => navigations[table.LogicalName].Values;

    /// <summary>Name of the property that holds a column: a lookup shows its id.</summary>
    public static string PropertyOf(ColumnMetadata column) => column.IsLookup ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The column of a property, or null.</summary>
    public static ColumnMetadata? ColumnOf(TableMetadata table, string property)
    {
        const string prefix = "_", suffix = "_value";
        if (property.StartsWith(prefix, StringComparison.Ordinal) && property.EndsWith(suffix, StringComparison.Ordinal))
        {
            if (table.TryColumn(property[prefix.Length..^suffix.Length], out var lookup) && lookup.IsLookup) return lookup;
        }

        return table.TryColumn(property, out var column) && !column.IsLookup ? column : null;
    }

    /// <summary>Whether rows show a column.</summary>
    public static bool IsShown(ColumnMetadata column) =>
        column.ValidForRead && column.Type is not (ColumnType.PartyList or ColumnType.Image or ColumnType.File or ColumnType.ManagedProperty);

    private static EdmPrimitiveTypeKind Kind(ColumnMetadata column) => column.Type switch
    {
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => EdmPrimitiveTypeKind.Guid,
        ColumnType.Integer or ColumnType.Picklist or ColumnType.State or ColumnType.Status => EdmPrimitiveTypeKind.Int32,
        ColumnType.BigInt => EdmPrimitiveTypeKind.Int64,
        ColumnType.Boolean => EdmPrimitiveTypeKind.Boolean,
        ColumnType.Decimal or ColumnType.Money => EdmPrimitiveTypeKind.Decimal,
        ColumnType.Double => EdmPrimitiveTypeKind.Double,
        ColumnType.DateTime when column.DateBehavior == DateBehavior.DateOnly => EdmPrimitiveTypeKind.Date,
        ColumnType.DateTime => EdmPrimitiveTypeKind.DateTimeOffset,
        _ => EdmPrimitiveTypeKind.String,
    };

    private void Declare(TableMetadata table, EdmEntityContainer container)
    {
        var type = types[table.LogicalName] = new EdmEntityType(Namespace, table.LogicalName);
        navigations[table.LogicalName] = new Dictionary<string, Navigation>(StringComparer.Ordinal);
        foreach (var column in table.OrderedColumns.Where(IsShown))
        {
            var property = type.AddStructuralProperty(PropertyOf(column), Kind(column), column.LogicalName != table.PrimaryIdColumn);
            if (column.LogicalName == table.PrimaryIdColumn) type.AddKeys(property);
        }

        Edm.AddElement(type);
        if (tablesBySet.TryAdd(table.EntitySetName, table)) sets[table.LogicalName] = container.AddEntitySet(table.EntitySetName, type);
    }

    private void Connect(TableMetadata table)
    {
        foreach (var column in table.OrderedColumns.Where(column => column.IsLookup && IsShown(column)))
        {
            foreach (var target in column.Targets) Add(table, new Navigation(WebApi.Navigation.NameOf(table, column, target), column.LogicalName, target, false));
        }

        foreach (var relationship in table.OneToMany)
            Add(table, new Navigation(relationship.SchemaName, relationship.ReferencingColumn, relationship.ReferencingTable, true, relationship));
        foreach (var relationship in table.ManyToMany)
        {
            var other = relationship.ReferencedTable == table.LogicalName ? relationship.ReferencingTable : relationship.ReferencedTable;
            Add(table, new Navigation(relationship.SchemaName, string.Empty, other, true, relationship));
        }
    }

    private void Add(TableMetadata table, Navigation navigation)
    {
        var type = types[table.LogicalName];
        if (!types.TryGetValue(navigation.Target, out var target) || type.FindProperty(navigation.Name) is not null) return;
        if (!navigations[table.LogicalName].TryAdd(navigation.Name, navigation)) return;
        var property = type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo
        {
            Name = navigation.Name, Target = target, TargetMultiplicity = navigation.IsCollection ? EdmMultiplicity.Many : EdmMultiplicity.ZeroOrOne,
        });
        if (sets.TryGetValue(table.LogicalName, out var from) && sets.TryGetValue(navigation.Target, out var to)) from.AddNavigationTarget(property, to);
    }
}
