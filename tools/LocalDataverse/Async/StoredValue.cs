using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;

namespace OmniChannel.LocalDataverse.Async;

/// <summary>Values of the SDK as JSON: an object with one property that names the type.</summary>
internal static class StoredValue
{
    public static JsonObject Write<T>(IEnumerable<KeyValuePair<string, T>> values)
    {
        var json = new JsonObject();
        foreach (var pair in values) json[pair.Key] = Write((object?)pair.Value);
        return json;
    }

    /// <exception cref="System.ServiceModel.FaultException">The value cannot be carried into an asynchronous job.</exception>
    public static JsonNode? Write(object? value) => value switch
    {
        null => null,
        string text => One("s", text),
        bool flag => One("b", flag),
        int number => One("i", number),
        long number => One("l", number),
        double number => One("d", number.ToString("R", CultureInfo.InvariantCulture)),
        decimal number => One("m", number.ToString(CultureInfo.InvariantCulture)),
        Guid id => One("g", id),
        DateTime moment => One("t", $"{moment.Ticks}:{(int)moment.Kind}"),
        OptionSetValue option => One("o", option.Value),
        Money money => One("c", money.Value.ToString(CultureInfo.InvariantCulture)),
        EntityReference reference => One("r", new JsonObject { ["n"] = reference.LogicalName, ["i"] = reference.Id, ["t"] = reference.Name }),
        Entity entity => One("e", Row(entity)),
        EntityCollection rows => One("E", List(rows.Entities, rows.EntityName)),
        EntityReferenceCollection references => One("R", List(references, null)),
        OptionSetValueCollection options => One("O", List(options, null)),
        string[] texts => One("S", List(texts, null)),
        Guid[] ids => One("G", List(Boxed(ids), null)),
        _ => throw Fault.Of(
            ErrorCodes.UnExpected, $"A value of type {value.GetType()} cannot be carried into an asynchronous step; shared variables must be serializable."),
    };

    public static object? Read(JsonNode? json)
    {
        if (json is null) return null;
        foreach (var (type, node) in json.AsObject()) return Read(type, node!);
        return null;
    }

    private static object Read(string type, JsonNode node) => type switch
    {
        "s" => (string)node!,
        "b" => (bool)node,
        "i" => (int)node,
        "l" => (long)node,
        "d" => double.Parse((string)node!, CultureInfo.InvariantCulture),
        "m" => decimal.Parse((string)node!, CultureInfo.InvariantCulture),
        "g" => (Guid)node,
        "t" => Moment((string)node!),
        "o" => new OptionSetValue((int)node),
        "c" => new Money(decimal.Parse((string)node!, CultureInfo.InvariantCulture)),
        "r" => new EntityReference((string?)node["n"], (Guid)node["i"]!) { Name = (string?)node["t"] },
        "e" => Row(node),
        "E" => new EntityCollection(Items<Entity>(node)) { EntityName = (string?)node["n"] },
        "R" => new EntityReferenceCollection(Items<EntityReference>(node)),
        "O" => new OptionSetValueCollection(Items<OptionSetValue>(node)),
        "S" => Items<string>(node).ToArray(),
        _ => Items<Guid>(node).ToArray(),
    };

    private static JsonObject One(string type, JsonNode? value) => new() { [type] = value };

    private static JsonObject Row(Entity entity) => new()
    {
        ["n"] = entity.LogicalName, ["i"] = entity.Id, ["v"] = entity.RowVersion, ["a"] = Write(entity.Attributes),
    };

    private static Entity Row(JsonNode node)
    {
        var entity = new Entity((string?)node["n"], (Guid)node["i"]!) { RowVersion = (string?)node["v"] };
        foreach (var pair in node["a"]!.AsObject()) entity.Attributes[pair.Key] = Read(pair.Value)!;
        return entity;
    }

    private static JsonObject List(IEnumerable<object> values, string? name)
    {
        var items = new JsonArray();
        foreach (var value in values) items.Add(Write(value));
        return new JsonObject { ["n"] = name, ["l"] = items };
    }

    private static IEnumerable<object> Boxed(Guid[] ids)
    {
        foreach (var id in ids) yield return id;
    }

    private static List<T> Items<T>(JsonNode node)
    {
        var items = new List<T>();
        foreach (var item in node["l"]!.AsArray()) items.Add((T)Read(item)!);
        return items;
    }

    private static DateTime Moment(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new DateTime(
            long.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture), (DateTimeKind)int.Parse(text.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }
}
