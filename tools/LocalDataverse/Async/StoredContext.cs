using System;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Async;

/// <summary>An execution context as text, so that a job survives the process that queued it.</summary>
internal static class StoredContext
{
    public static string Write(PipelineContext context)
    {
        var json = new JsonObject
        {
            ["message"] = context.MessageName,
            ["table"] = context.Table?.LogicalName,
            ["id"] = context.PrimaryEntityId,
            ["user"] = context.UserId,
            ["initiator"] = context.InitiatingUserId,
            ["depth"] = context.Depth,
            ["correlation"] = context.CorrelationId,
            ["unit"] = context.BusinessUnitId,
            ["created"] = context.OperationCreatedOn.Ticks,
            ["inputs"] = StoredValue.Write(context.InputParameters),
            ["outputs"] = StoredValue.Write(context.OutputParameters),
            ["shared"] = StoredValue.Write(context.Variables),
            ["pre"] = StoredValue.Write(context.PreEntityImages),
            ["post"] = StoredValue.Write(context.PostEntityImages),
        };
        return json.ToJsonString();
    }

    public static PipelineContext Read(string text, Engine engine)
    {
        var json = JsonNode.Parse(text)!;
        var inputs = Parameters(json["inputs"]!);
        engine.Catalog.TryTable((string?)json["table"], out var table);
        return new PipelineContext
        {
            MessageName = (string)json["message"]!,
            InputParameters = inputs,
            OutputParameters = Parameters(json["outputs"]!),
            SharedVariables = Parameters(json["shared"]!),
            Table = table,
            Target = inputs.TryGetValue("Target", out var target) ? target as Entity : null,
            UserId = (Guid)json["user"]!,
            InitiatingUserId = (Guid)json["initiator"]!,
            Depth = (int)json["depth"]!,
            CorrelationId = (Guid)json["correlation"]!,
            OrganizationId = WellKnown.Organization,
            BusinessUnitId = (Guid)json["unit"]!,
            PrimaryEntityId = (Guid)json["id"]!,
            OperationCreatedOn = new DateTime((long)json["created"]!, DateTimeKind.Utc),
            PreEntityImages = Images(json["pre"]!),
            PostEntityImages = Images(json["post"]!),
            Stage = Stages.PostOperation,
        };
    }

    private static ParameterCollection Parameters(JsonNode json)
    {
        var parameters = new ParameterCollection();
        foreach (var pair in json.AsObject()) parameters[pair.Key] = StoredValue.Read(pair.Value)!;
        return parameters;
    }

    private static EntityImageCollection Images(JsonNode json)
    {
        var images = new EntityImageCollection();
        foreach (var pair in json.AsObject()) images[pair.Key] = (Entity)StoredValue.Read(pair.Value)!;
        return images;
    }
}
