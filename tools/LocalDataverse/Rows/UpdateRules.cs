using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>What the platform does when a row is updated.</summary>
internal sealed class UpdateRules(Engine engine)
{
    private readonly ReferenceRules _references = new(engine);
    private readonly ActivityRows _activities = new(engine);

    /// <summary>Before stage 20: whether the caller may change the row, and the stamps that the platform adds to the target.</summary>
    public void Prepare(PipelineContext context)
    {
        var (table, target) = (context.Table!, context.Target!);
        if (!engine.Rows.Exists(table, target.Id)) throw Fault.NoRow(table.SchemaName, target.Id);
        engine.Security.Access.Demand(engine.Security.For(context.UserId), table, target.Id, AccessRight.Write);
        if (table.Columns.ContainsKey("modifiedon")) target.Attributes["modifiedon"] = engine.Now;
        if (table.Columns.ContainsKey("modifiedby")) target.Attributes["modifiedby"] = new EntityReference("systemuser", context.UserId);
    }

    /// <summary>Stage 30.</summary>
    public void Write(PipelineContext context)
    {
        var (table, target) = (context.Table!, context.Target!);
        var caller = engine.Security.For(context.UserId);
        var changes = Changes(table, target);
        foreach (var (column, value) in changes)
        {
            if (!column.IsLookup || !column.ValidForUpdate || column.Type == ColumnType.Owner || value is not EntityReference reference) continue;
            var other = _references.Check(reference);
            if (!caller.IsSystem) engine.Security.Access.DemandAppend(caller, table, target.Id, other, reference.Id);
        }

        if (table.Owner is { } owner && changes.TryGetValue(owner, out var given)) ChangeOwner(caller, table, target.Id, changes, given);
        StateRules.Apply(table, target.Id, changes, () => State(table, target.Id));
        Complete(table, target, changes);
        Save(table, target.Id, changes, target);
    }

    /// <summary>Writes checked changes.</summary>
    public void Save(TableMetadata table, Guid id, Dictionary<ColumnMetadata, object?> changes, Entity target)
    {
        if (table.VersionNumber is { } version) changes[version] = engine.Versions.Next();
        if (!engine.Rows.Update(table, id, changes)) throw Fault.NoRow(table.SchemaName, id);
        if (table.IsActivity) _activities.Updated(table, id, changes, target);
        engine.Touched(table);
    }

    private static Dictionary<ColumnMetadata, object?> Changes(TableMetadata table, Entity target)
    {
        var changes = new Dictionary<ColumnMetadata, object?>(target.Attributes.Count + 2);
        foreach (var attribute in target.Attributes)
        {
            if (!table.TryColumn(attribute.Key, out var column)) throw Fault.NoColumn(table.LogicalName, attribute.Key);
            var value = ValueRules.Check(table, column, attribute.Value);
            var isStamp = column.LogicalName is "modifiedon" or "modifiedby";
            if (column.LogicalName == table.PrimaryIdColumn || (!column.ValidForUpdate && !isStamp)) continue;
            if (value is null && (column.RequiredLevel == RequiredLevel.SystemRequired || column.Type is ColumnType.State or ColumnType.Status))
            {
                throw Fault.Of(
                    ErrorCodes.InvalidArgument,
                    $"A validation error occurred. The attribute '{column.LogicalName}' of the entity '{table.LogicalName}' cannot be set to NULL.");
            }

            changes[column] = value;
        }

        return changes;
    }

    private void ChangeOwner(CallerContext caller, TableMetadata table, Guid id, Dictionary<ColumnMetadata, object?> changes, object? given)
    {
        if (given is not EntityReference owner) throw Fault.Of(ErrorCodes.MissingOwner, $"The record of '{table.LogicalName}' needs an owner.");
        engine.Security.Access.Demand(caller, table, id, AccessRight.Assign);
        var unit = _references.CheckOwner(owner);
        if (table.TryColumn("owningbusinessunit", out var column)) changes[column] = new EntityReference("businessunit", unit);
        if (table.TryColumn("owninguser", out column)) changes[column] = owner.LogicalName == "systemuser" ? owner : null;
        if (table.TryColumn("owningteam", out column)) changes[column] = owner.LogicalName == "team" ? owner : null;
    }

    private void Complete(TableMetadata table, Entity target, Dictionary<ColumnMetadata, object?> changes)
    {
        if (ComputedColumns.ChangesName(table, target.Attributes))
            changes[table.Columns["fullname"]] = ComputedColumns.FullName(target.Attributes, engine.Rows.Read(table, target.Id));
        if (!table.IsActivity || table.State is not { } state || !changes.TryGetValue(state, out var value)) return;
        var end = table.Columns["actualend"];
        // A closed activity ended now unless it says otherwise; an open one has not ended.
        if (value is OptionSetValue { Value: 1 or 2 }) changes.TryAdd(end, engine.Now);
        else if (value is OptionSetValue { Value: 0 }) changes.TryAdd(end, null);
    }

    private int State(TableMetadata table, Guid id) =>
        engine.Rows.Plan(table).Read("state", static t => [t.State!]).Read(engine.Store, id)?.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? 0;
}
