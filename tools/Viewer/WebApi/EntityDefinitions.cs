using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Answers EntityDefinitions: what tables and columns are, as far as pages ask for it.</summary>
internal sealed partial class EntityDefinitions(ApiCall call)
{
    /// <summary>All tables, one table, or its columns.</summary>
    /// <param name="key">LogicalName='x', or null for all.</param>
    /// <param name="rest">The segments behind.</param>
    public Task Answer(string? key, IReadOnlyList<string> rest)
    {
        if (call.Http.Request.Method != "GET") throw new ApiException(405, ApiException.BadQuery, "Metadata can only be read here.");
        if (key is null) return List(call.Place.Catalog.Tables.Select(table => Selected(Describe(table))), "EntityDefinitions");
        var name = LogicalName().Match(key) is { Success: true } match ? match.Groups[1].Value : key;
        if (!call.Place.Catalog.TryTable(name, out var table))
            throw new ApiException(404, LocalDataverse.Faults.ErrorCodes.QueryBuilderNoEntity, $"Could not find an entity with specified entity name: {name}");
        if (rest.Count == 0) return One(table);
        if (rest[0].StartsWith("Attributes(", StringComparison.Ordinal)) return OneColumn(table, rest[0]);
        return rest[0] == "Attributes"
            ? List(Columns(table, rest.ElementAtOrDefault(1)), $"EntityDefinitions('{name}')/Attributes")
            : throw ApiException.NotFound(rest[0]);
    }

    private Task One(TableMetadata table)
    {
        var json = Selected(Describe(table));
        if (call.Options.GetValueOrDefault("$expand")?.StartsWith("Attributes", StringComparison.Ordinal) == true) json["Attributes"] = new JsonArray([.. table.OrderedColumns.Select(Describe)]);
        json.Insert(0, "@odata.context", call.Root + "$metadata#EntityDefinitions/$entity");
        return call.Answer(json);
    }

    private Task OneColumn(TableMetadata table, string segment)
    {
        var name = LogicalName().Match(segment).Groups[1].Value;
        return table.TryColumn(name, out var column)
            ? call.Answer(Selected(Describe(column)))
            : throw new ApiException(404, LocalDataverse.Faults.ErrorCodes.QueryBuilderNoAttribute, $"Could not find an attribute with specified name: {name}");
    }

    private IEnumerable<JsonObject> Columns(TableMetadata table, string? cast)
    {
        var columns = table.OrderedColumns.Select(Describe);
        return cast is null ? columns.Select(Selected) : columns.Where(column => (string?)column["@odata.type"] == "#" + cast);
    }

    private Task List(IEnumerable<JsonObject> items, string context) =>
        call.Answer(new JsonObject { ["@odata.context"] = call.Root + "$metadata#" + context, ["value"] = new JsonArray([.. items]) });

    private JsonObject Selected(JsonObject json)
    {
        if (call.Options.GetValueOrDefault("$select") is not { } select) return json;
        var wanted = select.Split(',', StringSplitOptions.TrimEntries).Append("MetadataId").ToHashSet(StringComparer.Ordinal);
        foreach (var property in json.Select(property => property.Key).Where(name => !wanted.Contains(name) && !name.StartsWith('@')).ToList()) json.Remove(property);
        return json;
    }

    private static JsonObject Describe(TableMetadata table) => new()
    {
        ["LogicalName"] = table.LogicalName, ["SchemaName"] = table.SchemaName, ["EntitySetName"] = table.EntitySetName, ["LogicalCollectionName"] = table.EntitySetName,
        ["ObjectTypeCode"] = table.ObjectTypeCode, ["PrimaryIdAttribute"] = table.PrimaryIdColumn, ["PrimaryNameAttribute"] = table.PrimaryNameColumn,
        ["IsActivity"] = table.IsActivity, ["IsIntersect"] = table.IsIntersect, ["IsCustomEntity"] = table.IsCustom,
        ["OwnershipType"] = table.Ownership switch
        {
            TableOwnership.User => "UserOwned", TableOwnership.Organization => "OrganizationOwned", TableOwnership.BusinessUnit => "BusinessOwned", _ => "None",
        },
        ["DisplayName"] = Label(table.Labels), ["DisplayCollectionName"] = Label(table.CollectionLabels),
    };

    private static JsonObject Describe(ColumnMetadata column)
    {
        var json = new JsonObject
        {
            ["@odata.type"] = $"#{ApiModel.Namespace}.{TypeName(column)}AttributeMetadata",
            ["LogicalName"] = column.LogicalName, ["SchemaName"] = column.SchemaName, ["AttributeType"] = column.Type == ColumnType.UniqueIdentifier ? "Uniqueidentifier" : column.Type.ToString(),
            ["DisplayName"] = Label(column.Labels), ["IsValidForRead"] = column.ValidForRead, ["IsValidForCreate"] = column.ValidForCreate, ["IsValidForUpdate"] = column.ValidForUpdate,
            ["RequiredLevel"] = new JsonObject { ["Value"] = column.RequiredLevel.ToString() },
        };
        if (column.MaxLength > 0) json["MaxLength"] = column.MaxLength;
        if (column.MinValue is { } low) json["MinValue"] = low;
        if (column.MaxValue is { } high) json["MaxValue"] = high;
        if (column.IsLookup) json["Targets"] = new JsonArray([.. column.Targets.Select(target => (JsonNode?)JsonValue.Create(target))]);
        if (column.Options.Count > 0) json["OptionSet"] = new JsonObject { ["Options"] = new JsonArray([.. column.Options.Select(Option)]) };
        return json;
    }

    private static JsonNode Option(OptionMetadata option) => new JsonObject { ["Value"] = option.Value, ["Label"] = Label(option.Labels) };

    private static string TypeName(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Customer or ColumnType.Owner => "Lookup",
        ColumnType.UniqueIdentifier => "UniqueIdentifier",
        _ => column.Type.ToString(),
    };

    private static JsonObject Label(Labels labels) => new()
    {
        ["LocalizedLabels"] = new JsonArray([.. labels.ByLanguage.Select(label => (JsonNode?)new JsonObject { ["Label"] = label.Value, ["LanguageCode"] = label.Key })]),
        ["UserLocalizedLabel"] = new JsonObject { ["Label"] = labels.Text, ["LanguageCode"] = Catalog.BaseLanguage },
    };

    [GeneratedRegex(@"LogicalName\s*=\s*'([^']*)'")]
    private static partial Regex LogicalName();
}
