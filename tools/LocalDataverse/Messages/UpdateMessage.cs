using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Update: columns of one row. An update of the state and of other columns runs its steps twice, first for the others, as Dataverse does.</summary>
internal sealed class UpdateMessage : IMessage
{
    private readonly Engine _engine;
    private readonly Action<PipelineContext> _prepare;
    private readonly Action<PipelineContext> _write;

    public UpdateMessage(Engine engine)
    {
        _engine = engine;
        Rules = new UpdateRules(engine);
        _prepare = Rules.Prepare;
        _write = WriteWithOwner;
    }

    public UpdateRules Rules { get; }

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Copy(Inputs.Required<Entity>(context, "Target"));
        Use(context, target);
        CheckVersion(context);
        if (SplitState(context.Table!, target) is not { } state)
        {
            Run(context);
            return;
        }

        _engine.InTransaction(() =>
        {
            Run(context);
            var second = MultipleContext.Rows(context, new EntityCollection([state]), "Update")[0];
            context.InputParameters.Remove("Targets");
            Use(second, second.Target!);
            Run(second);
        });
    }

    /// <summary>Many rows of one table.</summary>
    public void HandleMultiple(PipelineContext context)
    {
        var given = Inputs.Required<EntityCollection>(context, "Targets");
        if (given.Entities.Count == 0) throw Fault.Of(ErrorCodes.InvalidArgument, "UpdateMultiple needs at least one row in Targets.");
        var rows = MultipleContext.Rows(context, given, "Update");
        foreach (var row in rows) Use(row, row.Target!);
        rows = MultipleContext.FirstOfEach(context, rows);
        context.Table = rows[0].Table;
        _engine.Pipeline.Run(_engine.Steps.Plan("Update", context.Table!.LogicalName), rows, context, _prepare, _write);
    }

    private void Run(PipelineContext context)
    {
        var plan = _engine.Steps.Plan("Update", context.Table!.LogicalName);
        var multiple = plan.HasMultiple ? MultipleContext.Around(context, "UpdateMultiple", [context.Target!]) : null;
        _engine.Pipeline.Run(plan, [context], multiple, _prepare, _write);
    }

    // The legacy message of a change of owner is raised inside the update.
    private void WriteWithOwner(PipelineContext context)
    {
        if (context.Table!.Owner is null || context.Target!.GetAttributeValue<EntityReference>("ownerid") is not { } owner)
        {
            Rules.Write(context);
            return;
        }

        OwnerChange.Run(_engine, context, context.Target.ToEntityReference(), owner, _ => Rules.Write(context));
    }

    private void Use(PipelineContext context, Entity target)
    {
        var table = Inputs.Table(_engine, target.LogicalName);
        if (target.Id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryIdColumn, out var id) && id is Guid own) target.Id = own;
        if (target.Id == Guid.Empty && target.KeyAttributes.Count > 0)
        {
            target.Id = new KeyLookup(_engine.Rows).Find(table, target.KeyAttributes) ?? throw KeyLookup.NotFound(table, target.KeyAttributes);
            foreach (var key in target.KeyAttributes) target.Attributes.Remove(key.Key);
        }

        if (target.Id == Guid.Empty) throw Fault.Of(ErrorCodes.InvalidArgument, "Entity Id must be specified for Update");
        target.Attributes[table.PrimaryIdColumn] = target.Id;
        EmptyTexts(table, target);
        context.InputParameters["Target"] = target;
        context.Target = target;
        context.Table = table;
        context.PrimaryEntityId = target.Id;
        context.BusinessUnitId = _engine.Principals.BusinessUnit("systemuser", context.UserId) ?? WellKnown.BusinessUnit;
    }

    // Steps see a text that is cleared as an empty one.
    private static void EmptyTexts(TableMetadata table, Entity target)
    {
        List<string>? cleared = null;
        foreach (var attribute in target.Attributes)
        {
            if (attribute.Value is null && table.TryColumn(attribute.Key, out var column) && column.Type is ColumnType.String or ColumnType.Memo)
                (cleared ??= []).Add(attribute.Key);
        }

        if (cleared is null) return;
        foreach (var name in cleared) target.Attributes[name] = string.Empty;
    }

    private void CheckVersion(PipelineContext context)
    {
        if (Inputs.Optional<ConcurrencyBehavior>(context, "ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches)
            RowVersionCheck.Demand(_engine, context.Table!, context.Target!.Id, context.Target.RowVersion);
    }

    private static Entity? SplitState(TableMetadata table, Entity target)
    {
        if (table.State is null || (!target.Contains("statecode") && !target.Contains("statuscode"))) return null;
        var others = 0;
        foreach (var attribute in target.Attributes)
        {
            if (attribute.Key is not ("statecode" or "statuscode") && attribute.Key != table.PrimaryIdColumn) others++;
        }

        if (others == 0) return null;
        var state = new Entity(target.LogicalName, target.Id);
        foreach (var name in (ReadOnlySpan<string>)["statecode", "statuscode"])
        {
            if (!target.Attributes.TryGetValue(name, out var value)) continue;
            state.Attributes[name] = value;
            target.Attributes.Remove(name);
        }

        return state;
    }
}

/// <summary>UpdateMultiple: columns of many rows in one transaction.</summary>
internal sealed class UpdateMultipleMessage(UpdateMessage update) : IMessage
{
    public void Handle(PipelineContext context) => update.HandleMultiple(context);
}

/// <summary>Optimistic concurrency: the row must not have changed since its version was read.</summary>
internal static class RowVersionCheck
{
    public static void Demand(Engine engine, TableMetadata table, Guid id, string? version)
    {
        if (table.VersionNumber is null)
            throw Fault.Of(ErrorCodes.OptimisticConcurrencyNotEnabled, $"Optimistic concurrency isn't enabled for entity type {table.LogicalName}.");
        if (string.IsNullOrEmpty(version))
            throw Fault.Of(ErrorCodes.ConcurrencyVersionNotProvided, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches.");
        var row = engine.Rows.Plan(table).Read("version", static t => [t.VersionNumber!]).Read(engine.Store, id) ?? throw Fault.NoRow(table.SchemaName, id);
        if (row.GetAttributeValue<long>("versionnumber").ToString(CultureInfo.InvariantCulture) != version)
            throw Fault.Of(ErrorCodes.ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
    }
}
