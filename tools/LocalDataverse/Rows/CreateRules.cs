using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Security;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>What the platform does when a row is created: id, owner, stamps, defaults, checks.</summary>
internal sealed class CreateRules(Engine engine)
{
    private readonly ReferenceRules _references = new(engine);
    private readonly ActivityRows _activities = new(engine);

    /// <summary>Before stage 20: whether the caller may create such rows at all, and the columns that the platform itself adds to the target.</summary>
    public void Prepare(PipelineContext context)
    {
        var (table, target) = (context.Table!, context.Target!);
        engine.Security.Access.DemandPrivilege(engine.Security.For(context.UserId), table, AccessRight.Create);
        foreach (var key in target.KeyAttributes)
        {
            if (!target.Contains(key.Key)) target.Attributes[key.Key] = key.Value;
        }

        if (target.Id == Guid.Empty && target.Attributes.TryGetValue(table.PrimaryIdColumn, out var given) && given is Guid own) target.Id = own;
        if (target.Id == Guid.Empty) target.Id = engine.Ids.Next(table, target);
        target.Attributes[table.PrimaryIdColumn] = target.Id;
        context.PrimaryEntityId = target.Id;
        var user = new EntityReference("systemuser", context.UserId);
        var now = engine.Now;
        Stamp(table, target, "createdon", now);
        Stamp(table, target, "createdby", user);
        Stamp(table, target, "modifiedon", now);
        Stamp(table, target, "modifiedby", user);
        if (table.Owner is not null && target.GetAttributeValue<EntityReference>("ownerid") is null) target.Attributes["ownerid"] = user;
    }

    /// <summary>Stage 30.</summary>
    public void Write(PipelineContext context)
    {
        var (table, target) = (context.Table!, context.Target!);
        var plan = engine.Rows.Plan(table);
        var row = plan.Values;
        Array.Clear(row);
        foreach (var (column, value) in plan.Defaults) row[column.Ordinal] = value;
        foreach (var attribute in target.Attributes)
        {
            if (!table.TryColumn(attribute.Key, out var column)) throw Fault.NoColumn(table.LogicalName, attribute.Key);
            var value = ValueRules.Check(table, column, attribute.Value);
            // A null on Create says nothing, so the default stands.
            if (value is null || column.Type == ColumnType.State || (!column.ValidForCreate && !IsStamp(column))) continue;
            row[column.Ordinal] = value;
        }

        row[table.Columns[table.PrimaryIdColumn].Ordinal] = target.Id;
        Owner(table, row);
        References(context, table, row);
        Complete(context, table, row, target);
        foreach (var required in plan.Required)
        {
            if (row[required.Ordinal] is null)
                throw Fault.Of(ErrorCodes.RequiredFieldMissing, $"Required field '{required.LogicalName}' is missing for entity '{table.LogicalName}'.");
        }

        engine.Rows.Insert(table, target.Id, row);
        if (table.IsActivity) _activities.Created(table, target.Id, row, target);
        engine.Touched(table);
    }

    private static bool IsStamp(ColumnMetadata column) => column.LogicalName is "createdon" or "createdby" or "modifiedon" or "modifiedby";

    private static void Stamp(TableMetadata table, Entity target, string column, object value)
    {
        if (table.Columns.ContainsKey(column)) target.Attributes[column] = value;
    }

    private static void Set(TableMetadata table, object?[] row, string column, object? value)
    {
        if (table.TryColumn(column, out var metadata)) row[metadata.Ordinal] = value;
    }

    private void Owner(TableMetadata table, object?[] row)
    {
        if (table.Owner is not { } column) return;
        var owner = (EntityReference)row[column.Ordinal]!;
        var unit = _references.CheckOwner(owner);
        Set(table, row, "owningbusinessunit", new EntityReference("businessunit", unit));
        Set(table, row, owner.LogicalName == "team" ? "owningteam" : "owninguser", owner);
    }

    private void References(PipelineContext context, TableMetadata table, object?[] row)
    {
        var caller = engine.Security.For(context.UserId);
        var owner = table.Owner is { } column ? ((EntityReference)row[column.Ordinal]!).Id : Guid.Empty;
        var unit = caller.BusinessUnitId;
        if (table.TryColumn("owningbusinessunit", out var unitColumn) && row[unitColumn.Ordinal] is EntityReference of) unit = of.Id;
        else if (table.TryColumn("businessunitid", out unitColumn) && row[unitColumn.Ordinal] is EntityReference other) unit = other.Id;
        engine.Security.Access.DemandCreate(caller, table, owner, unit);
        foreach (var lookup in engine.Rows.Plan(table).Lookups)
        {
            if (row[lookup.Ordinal] is not EntityReference reference) continue;
            var target = _references.Check(reference);
            if (!caller.IsSystem) engine.Security.Access.DemandAppendNew(caller, table, owner, unit, target, reference.Id);
        }
    }

    private void Complete(PipelineContext context, TableMetadata table, object?[] row, Entity target)
    {
        if (table.State is { } state)
        {
            row[state.Ordinal] = new OptionSetValue(0);
            if (table.Status is { } status) StatusOf(table, status, state, row);
        }

        if (table.VersionNumber is { } version) row[version.Ordinal] = engine.Versions.Next();
        if (table.Ownership == TableOwnership.Organization) Set(table, row, "organizationid", new EntityReference("organization", WellKnown.Organization));
        if (table.TryColumn("overriddencreatedon", out var overridden) && row[overridden.Ordinal] is DateTime created)
        {
            Set(table, row, "createdon", created);
            row[overridden.Ordinal] = engine.Now;
        }

        if (ComputedColumns.ChangesName(table, target.Attributes)) Set(table, row, "fullname", ComputedColumns.FullName(target.Attributes, null));
        if (table.IsActivity) Set(table, row, "activitytypecode", table.LogicalName);
        if (table.LogicalName is "systemuser" or "team")
        {
            var unit = table.Columns["businessunitid"];
            row[unit.Ordinal] ??= new EntityReference("businessunit", WellKnown.BusinessUnit);
            if (table.LogicalName == "team") Set(table, row, "administratorid", row[table.Columns["administratorid"].Ordinal] ?? new EntityReference("systemuser", context.UserId));
        }

        if (table.LogicalName == "queueitem") Set(table, row, "enteredon", engine.Now);
    }

    private static void StatusOf(TableMetadata table, ColumnMetadata status, ColumnMetadata state, object?[] row)
    {
        if (row[status.Ordinal] is OptionSetValue given)
        {
            if (status.Option(given.Value) is { State: { } belongs } && belongs != 0) throw StateRules.Invalid(table, state, given.Value, 0, Guid.Empty);
            return;
        }

        row[status.Ordinal] = new OptionSetValue(StateRules.DefaultStatus(table, 0));
    }
}
