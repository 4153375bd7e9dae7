using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Writes rows as the Web API does.</summary>
internal sealed class RowJson(ApiModel model, IReadOnlySet<string> annotations)
{
    /// <summary>Annotation: the value as people read it.</summary>
    public const string Formatted = "OData.Community.Display.V1.FormattedValue";

    /// <summary>Annotation: the table a lookup refers to.</summary>
    public const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";

    /// <summary>Annotation: the navigation property of a lookup.</summary>
    public const string LookupNavigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";

    /// <summary>A row with the columns given, and with what a query joined to it.</summary>
    public JsonObject Write(TableMetadata table, Entity row, IEnumerable<ColumnMetadata> columns)
    {
        var json = new JsonObject();
        if (row.RowVersion is { Length: > 0 } version) json["@odata.etag"] = $"W/\"{version}\"";
        foreach (var column in columns) Column(json, table, row, column);
        foreach (var joined in row.Attributes.Where(attribute => attribute.Value is AliasedValue)) Joined(json, row, joined.Key, (AliasedValue)joined.Value);
        return json;
    }

    /// <summary>A value of a column, an operation or a condition.</summary>
    public static JsonNode? Value(object? value, ColumnMetadata? column = null) => value switch
    {
        null => null,
        Guid id => JsonValue.Create(id.ToString("D")),
        EntityReference reference => JsonValue.Create(reference.Id.ToString("D")),
        OptionSetValue option => JsonValue.Create(option.Value),
        OptionSetValueCollection options => JsonValue.Create(string.Join(',', options.Select(option => option.Value.ToString(CultureInfo.InvariantCulture)))),
        Money money => JsonValue.Create(money.Value),
        DateTime date when column?.DateBehavior == DateBehavior.DateOnly => JsonValue.Create(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime moment => JsonValue.Create(moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        string[] texts => new JsonArray([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]),
        AliasedValue aliased => Value(aliased.Value, column),
        Enum code => JsonValue.Create(code.ToString()),
        _ => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private void Column(JsonObject json, TableMetadata table, Entity row, ColumnMetadata column)
    {
        var property = ApiModel.PropertyOf(column);
        row.Attributes.TryGetValue(column.LogicalName, out var value);
        if (value is AliasedValue) return;
        Annotate(json, row, column.LogicalName, property);
        if (value is EntityReference reference)
        {
            if (annotations.Contains(LookupNavigation)) json[$"{property}@{LookupNavigation}"] = Navigation.NameOf(table, column, reference.LogicalName);
            if (annotations.Contains(LookupTable)) json[$"{property}@{LookupTable}"] = reference.LogicalName;
        }

        json[property] = Value(value, column);
    }

    private void Joined(JsonObject json, Entity row, string name, AliasedValue aliased)
    {
        Annotate(json, row, name, name);
        if (aliased.Value is EntityReference reference && annotations.Contains(LookupTable)) json[$"{name}@{LookupTable}"] = reference.LogicalName;
        var column = model.Catalog.TryTable(aliased.EntityLogicalName, out var table) && table.TryColumn(aliased.AttributeLogicalName, out var found) ? found : null;
        json[name] = Value(aliased.Value, column);
    }

    private void Annotate(JsonObject json, Entity row, string key, string property)
    {
        if (annotations.Contains(Formatted) && row.FormattedValues.TryGetValue(key, out var text)) json[$"{property}@{Formatted}"] = text;
    }
}
