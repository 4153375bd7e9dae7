using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>The custom APIs of the imported solutions, by unique name.</summary>
internal sealed class CustomApis(Engine engine)
{
    /// <summary>The custom API of a name; null when there is none.</summary>
    public IMessage? Find(string message)
    {
        Guid id;
        Guid? plugin;
        string? table;
        string? privilege;
        using (var reader = engine.Store.Query(
            "SELECT customapiid, plugintypeid, boundentitylogicalname, executeprivilegename FROM customapi WHERE uniquename = @0", message))
        {
            if (!reader.Read()) return null;
            id = reader.Guid(0);
            plugin = reader.IsNull(1) ? null : reader.Guid(1);
            table = reader.IsNull(2) ? null : reader.Text(2);
            privilege = reader.IsNull(3) ? null : reader.Text(3);
        }

        var parameters = new List<CustomApiParameter>();
        using (var reader = engine.Store.Query("SELECT uniquename, type, isoptional FROM customapirequestparameter WHERE customapiid = @0", id))
        {
            while (reader.Read()) parameters.Add(new CustomApiParameter(reader.Text(0), reader.Int32(1), reader.Int32(2) != 0));
        }

        return new CustomApiMessage(engine, message, plugin, table, parameters) { Privilege = privilege };
    }
}

/// <summary>A request parameter of a custom API.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as the column type of customapirequestparameter has it.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
internal sealed record CustomApiParameter(string Name, int Type, bool IsOptional)
{
    private static readonly Type[] Types =
    [
        typeof(bool), typeof(DateTime), typeof(decimal), typeof(Entity), typeof(EntityCollection), typeof(EntityReference), typeof(double), typeof(int),
        typeof(Money), typeof(OptionSetValue), typeof(string), typeof(string[]), typeof(Guid),
    ];

    /// <summary>The class of its values.</summary>
    public Type ValueType => Types[Type];
}

/// <summary>A custom API: its plug-in is the main operation, and steps may stand around it.</summary>
internal sealed class CustomApiMessage(Engine engine, string name, Guid? pluginType, string? table, List<CustomApiParameter> parameters) : IMessage
{
    /// <summary>What a caller must be allowed to do; null when everybody may call.</summary>
    public string? Privilege { get; init; }

    public void Handle(PipelineContext context)
    {
        if (!string.IsNullOrEmpty(Privilege)) engine.Security.Access.DemandPrivilege(engine.Security.For(context.UserId), Privilege);
        foreach (var parameter in parameters)
        {
            var given = context.InputParameters.TryGetValue(parameter.Name, out var value) && value is not null;
            if (!given && !parameter.IsOptional)
                throw Fault.Of(ErrorCodes.InvalidArgument, $"The request parameter '{parameter.Name}' of {name} is required and missing.");
            if (given && !parameter.ValueType.IsInstanceOfType(value))
            {
                throw Fault.Of(
                    ErrorCodes.IncorrectAttributeValueType,
                    $"The request parameter '{parameter.Name}' of {name} takes {parameter.ValueType.Name}, not {value!.GetType().Name}.");
            }
        }

        foreach (var given in context.InputParameters.Keys)
        {
            if (given == "Target" || parameters.Exists(p => p.Name == given)) continue;
            throw Fault.Of(ErrorCodes.InvalidArgument, $"{name} has no request parameter '{given}'.");
        }

        if (engine.Catalog.TryTable(table, out var bound)) context.Table = bound;
        if (context.InputParameters.TryGetValue("Target", out var target) && target is EntityReference reference) context.PrimaryEntityId = reference.Id;
        engine.Pipeline.Run(engine.Steps.Plan(name, table), [context], null, static _ => { }, Main);
    }

    private void Main(PipelineContext context)
    {
        if (pluginType is not { } type) return;
        engine.Runner.Run(
            new Step
            {
                Id = type, Name = name, Message = name, Stage = Stages.MainOperation, TypeId = type, Statistics = engine.Statistics.Of(name),
            },
            context);
    }
}
