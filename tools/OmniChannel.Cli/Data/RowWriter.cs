using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Data;

/// <summary>Writes rows so that a second time changes nothing: new ones are created, changed ones updated, equal ones left alone.</summary>
internal sealed class RowWriter(IOrganizationService service, TableMetadata table, IReadOnlyList<string> columns, TableCount count, Action<LoadedRow, string> reject)
{
    private readonly RowIdentity identity = RowIdentity.In(table, columns);

    // A file that has ids says which rows it means; one without a key means the rows it describes as a whole.
    private readonly bool byId = columns.Contains(table.PrimaryIdColumn) || RowIdentity.In(table, columns).Columns == columns;

    /// <summary>Called with every row that is in the database after <see cref="Write"/>, its id set.</summary>
    public Action<LoadedRow>? Written { get; init; }

    /// <summary>Writes one request's worth of rows, none of which has the identity of another.</summary>
    public void Write(IReadOnlyList<LoadedRow> rows)
    {
        foreach (var row in rows.Where(row => row.Row.Id == Guid.Empty)) row.Row.Id = StableId.Of(table.LogicalName, IdentityOf(row.Row));
        var known = Existing(rows);
        var create = new List<LoadedRow>();
        foreach (var row in rows)
        {
            if (known.TryGetValue(byId ? row.Row.Id.ToString() : IdentityOf(row.Row), out var stored)) Update(row, stored);
            else create.Add(row);
        }

        if (create.Count > 0) Create(create);
    }

    /// <summary>The text under which a row of this table is recognised.</summary>
    public string IdentityOf(Entity row)
    {
        if (columns.Contains(table.PrimaryIdColumn)) return row.Id.ToString();
        return string.Join('\u001f', identity.Columns.Select(name => Shown(row.GetAttributeValue<object>(name)))).ToUpperInvariant();
    }

    private void Create(List<LoadedRow> rows)
    {
        if (rows.Count > 1 && TryCreateTogether(rows)) return;
        foreach (var row in rows) Attempt(row, () => CreateOne(row));
    }

    // One bad row undoes the whole request, so the rows of a refused one are sent again one by one.
    private bool TryCreateTogether(List<LoadedRow> rows)
    {
        try
        {
            var targets = new EntityCollection([.. rows.Select(row => WithoutStatus(row.Row))]) { EntityName = table.LogicalName };
            service.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = targets });
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }

        foreach (var row in rows) Attempt(row, () => Finish(row));
        return true;
    }

    private void CreateOne(LoadedRow row)
    {
        service.Create(WithoutStatus(row.Row));
        Finish(row);
    }

    private void Finish(LoadedRow row)
    {
        // A new row starts in its table's first state, whatever it was created with.
        if (row.Row.GetAttributeValue<OptionSetValue>("statuscode") is not null || row.Row.GetAttributeValue<OptionSetValue>("statecode") is { Value: not 0 })
            service.Update(OnlyStatus(row.Row));
        count.Created++;
        Written?.Invoke(row);
    }

    private void Update(LoadedRow row, Entity stored)
    {
        row.Row.Id = stored.Id;
        var change = new Entity(table.LogicalName, stored.Id);
        foreach (var (name, value) in row.Row.Attributes)
        {
            if (!Same(value, stored.GetAttributeValue<object>(name))) change[name] = value;
        }

        if (change.Attributes.Count == 0)
        {
            count.Unchanged++;
            Written?.Invoke(row);
            return;
        }

        Attempt(row, () =>
        {
            service.Update(change);
            count.Updated++;
            Written?.Invoke(row);
        });
    }

    private void Attempt(LoadedRow row, Action write)
    {
        try
        {
            write();
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            reject(row, fault.Detail?.Message ?? fault.Message);
        }
    }

    private Dictionary<string, Entity> Existing(IReadOnlyList<LoadedRow> rows)
    {
        var column = byId ? table.PrimaryIdColumn : identity.Telling;
        var values = rows.Select(row => byId ? row.Row.Id : Plain(row.Row.GetAttributeValue<object>(column))).Where(value => value is not null and not "").Distinct().ToArray();
        if (values.Length == 0) return [];
        var wanted = columns.Union(identity.Columns);
        if (table.LogicalName == ModelVersions.Table) wanted = wanted.Union([ModelVersions.Status, ModelVersions.Version]);
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet([.. wanted.Where(name => name != table.PrimaryIdColumn)]) };
        query.Criteria.AddCondition(column, ConditionOperator.In, values!);
        var found = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var row in Pages.Read(service, query).OrderBy(ModelVersions.Rank)) found[byId ? row.Id.ToString() : IdentityOf(row)] = row;
        return found;
    }

    private static Entity WithoutStatus(Entity row)
    {
        var copy = new Entity(row.LogicalName, row.Id);
        foreach (var (name, value) in row.Attributes)
        {
            if (value is not null && name is not ("statecode" or "statuscode")) copy[name] = value;
        }

        return copy;
    }

    private static Entity OnlyStatus(Entity row)
    {
        var copy = new Entity(row.LogicalName, row.Id);
        foreach (var name in new[] { "statecode", "statuscode" })
        {
            if (row.GetAttributeValue<object>(name) is { } value) copy[name] = value;
        }

        return copy;
    }

    private static bool Same(object? left, object? right) => (left, right) switch
    {
        (EntityReference a, EntityReference b) => a.Id == b.Id && a.LogicalName == b.LogicalName,
        (OptionSetValue a, OptionSetValue b) => a.Value == b.Value,
        (OptionSetValueCollection a, OptionSetValueCollection b) => a.Select(x => x.Value).Order().SequenceEqual(b.Select(x => x.Value).Order()),
        (Money a, Money b) => a.Value == b.Value,
        (DateTime a, DateTime b) => a.Ticks == b.Ticks,
        (string a, null) => a.Length == 0,
        (null, string b) => b.Length == 0,
        _ => Equals(left, right),
    };

    private static object? Plain(object? value) => value is EntityReference reference ? reference.Id : value;

    private static string Shown(object? value) => value switch
    {
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue option => option.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        null => string.Empty,
        _ => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
