using System;
using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Reads the columns of a row from the body of a request.</summary>
internal sealed class RowBody(ApiModel model, TableMetadata table)
{
    private const string Bind = "@odata.bind";

    /// <summary>Enters the values of a JSON object in a row.</summary>
    /// <exception cref="ApiException">A property is unknown or its value has the wrong type.</exception>
    public void Read(JsonElement body, Entity row)
    {
        foreach (var property in body.EnumerateObject())
        {
            if (property.Name.EndsWith(Bind, StringComparison.Ordinal)) ReadBinding(property, row);
            else if (!property.Name.Contains('@', StringComparison.Ordinal)) ReadProperty(property.Name, property.Value, row);
        }
    }

    /// <summary>Enters one value in a row.</summary>
    public void ReadProperty(string name, JsonElement value, Entity row)
    {
        if (model.Navigation(table, name) is { IsCollection: false } navigation)
        {
            if (value.ValueKind != JsonValueKind.Null) throw ApiException.Unsupported("Creating related rows together with a row");
            row[navigation.Column] = null;
            return;
        }

        var column = ApiModel.ColumnOf(table, name);
        if (column is null || !ApiModel.IsShown(column)) throw Undeclared(name);
        if (column.IsLookup) throw ApiException.Payload(table.LogicalName, $"'{name}' can only be read; write the navigation property with {Bind}.");
        row[column.LogicalName] = Value(column, value);
        if (column.LogicalName == table.PrimaryIdColumn && row[column.LogicalName] is Guid id) row.Id = id;
    }

    private void ReadBinding(JsonProperty property, Entity row)
    {
        var name = property.Name[..^Bind.Length];
        if (model.Navigation(table, name) is not { IsCollection: false } navigation) throw Undeclared(name);
        row[navigation.Column] = property.Value.ValueKind == JsonValueKind.Null ? null : RowKey.Address(model, property.Value.GetString() ?? string.Empty);
    }

    private object? Value(ColumnMetadata column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return column.Type switch
            {
                ColumnType.UniqueIdentifier => value.GetGuid(),
                ColumnType.Integer => value.GetInt32(),
                ColumnType.BigInt => value.GetInt64(),
                ColumnType.Boolean => value.GetBoolean(),
                ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(value.GetInt32()),
                ColumnType.MultiSelectPicklist => Options(value.GetString() ?? string.Empty),
                ColumnType.Decimal => value.GetDecimal(),
                ColumnType.Double => value.GetDouble(),
                ColumnType.Money => new Money(value.GetDecimal()),
                ColumnType.DateTime => Moment(value.GetString() ?? string.Empty),
                _ => value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(column, value),
            };
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidOperationException)
        {
            throw Wrong(column, value);
        }
    }

    private static OptionSetValueCollection Options(string text)
    {
        var options = new OptionSetValueCollection();
        foreach (var value in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            options.Add(new OptionSetValue(int.Parse(value, CultureInfo.InvariantCulture)));
        return options;
    }

    private static DateTime Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;

    private ApiException Wrong(ColumnMetadata column, JsonElement value)
    {
        var shown = value.GetRawText();
        if (shown.Length > 50) shown = shown[..50] + "…";
        return ApiException.Payload(table.LogicalName, $"Cannot convert the literal '{shown}' to the expected type of '{column.LogicalName}' ({column.Type}).");
    }

    private ApiException Undeclared(string name) => ApiException.Payload(
        table.LogicalName, $"The property '{name}' does not exist on type '{ApiModel.Namespace}.{table.LogicalName}'. Make sure to only use property names that are defined by the type.");
}
