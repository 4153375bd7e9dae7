using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Parameters and results of custom APIs as JSON.</summary>
internal sealed class OperationValues(ApiModel model)
{
    private const string TypeProperty = "@odata.type";

    /// <summary>A request parameter.</summary>
    /// <exception cref="ApiException">The value does not have the type of the parameter.</exception>
    public object Read(CustomApiParameter parameter, JsonElement value)
    {
        try
        {
            return parameter.Type switch
            {
                CustomApiParameterType.Boolean => value.GetBoolean(),
                CustomApiParameterType.DateTime => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
                CustomApiParameterType.Decimal => value.GetDecimal(),
                CustomApiParameterType.Float => value.GetDouble(),
                CustomApiParameterType.Integer => value.GetInt32(),
                CustomApiParameterType.Money => new Money(value.GetDecimal()),
                CustomApiParameterType.Picklist => new OptionSetValue(value.GetInt32()),
                CustomApiParameterType.String => value.GetString()!,
                CustomApiParameterType.StringArray => value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
                CustomApiParameterType.Guid => value.GetGuid(),
                CustomApiParameterType.EntityReference => Reference(model, value, parameter.Table),
                CustomApiParameterType.Entity => Row(value, parameter.Table),
                _ => new EntityCollection([.. value.EnumerateArray().Select(item => Row(item, parameter.Table))]),
            };
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidOperationException or ArgumentNullException)
        {
            throw ApiException.Payload(parameter.UniqueName, $"The value of the parameter '{parameter.UniqueName}' is not of type {parameter.Type}.");
        }
    }

    /// <summary>A result.</summary>
    public JsonNode? Write(object? value) => value switch
    {
        EntityReference reference => ReferenceJson(reference),
        Entity row => RowNode(row),
        EntityCollection rows => new JsonArray([.. rows.Entities.Select(RowNode)]),
        _ => RowJson.Value(value),
    };

    /// <summary>A row that a value refers to: by address in @odata.id, or by the primary key beside the type.</summary>
    public static EntityReference Reference(ApiModel model, JsonElement value, string? table = null)
    {
        if (value.ValueKind != JsonValueKind.Object) throw ApiException.Query("A reference to a row is a JSON object with @odata.id, or with @odata.type and the primary key.");
        if (value.TryGetProperty("@odata.id", out var address)) return RowKey.Address(model, address.GetString() ?? string.Empty);
        var name = value.TryGetProperty(TypeProperty, out var type) ? (type.GetString() ?? string.Empty).TrimStart('#').Replace(ApiModel.Namespace + ".", string.Empty, StringComparison.Ordinal) : table;
        if (!model.Catalog.TryTable(name, out var metadata)) throw ApiException.Query($"'{name}' is not a type of this service; name the table in {TypeProperty}.");
        return value.TryGetProperty(metadata.PrimaryIdColumn, out var key) && key.TryGetGuid(out var id)
            ? new EntityReference(metadata.LogicalName, id)
            : throw ApiException.Query($"The reference to a row of {metadata.LogicalName} lacks its key {metadata.PrimaryIdColumn}.");
    }

    private Entity Row(JsonElement value, string? table)
    {
        var name = value.TryGetProperty(TypeProperty, out var type) ? (type.GetString() ?? string.Empty).TrimStart('#').Replace(ApiModel.Namespace + ".", string.Empty, StringComparison.Ordinal) : table;
        if (!model.Catalog.TryTable(name, out var metadata)) throw ApiException.Query($"'{name}' is not a type of this service; name the table in {TypeProperty}.");
        var row = new Entity(metadata.LogicalName);
        new RowBody(model, metadata).Read(value, row);
        return row;
    }

    private JsonObject ReferenceJson(EntityReference reference) => new()
    {
        [TypeProperty] = $"#{ApiModel.Namespace}.{reference.LogicalName}",
        [model.Catalog.Table(reference.LogicalName).PrimaryIdColumn] = reference.Id.ToString("D", CultureInfo.InvariantCulture),
    };

    private JsonNode RowNode(Entity row)
    {
        var json = new JsonObject { [TypeProperty] = $"#{ApiModel.Namespace}.{(row.LogicalName is { Length: > 0 } name ? name : "expando")}" };
        foreach (var attribute in row.Attributes)
        {
            var isReference = attribute.Value is EntityReference && model.Catalog.TryTable(row.LogicalName, out _);
            json[isReference ? $"_{attribute.Key}_value" : attribute.Key] = RowJson.Value(attribute.Value);
        }

        return json;
    }
}
