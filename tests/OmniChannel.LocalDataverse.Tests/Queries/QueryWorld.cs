using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Store;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

/// <summary>A store with the platform's tables and one of our own that has a column of every type, filled without any logic in between.</summary>
internal sealed class QueryWorld : IDisposable
{
    public static readonly DateTime Now = new(2026, 5, 13, 10, 30, 0, DateTimeKind.Utc);

    private static readonly HashSet<string> Used =
    [
        "account", "contact", "task", "email", "activityparty", "transactioncurrency", "businessunit", "systemuser", "team", "teammembership",
            "role", "privilege",
        "roleprivileges", "systemuserroles", "teamroles", "principalobjectaccess", "usersettings",
    ];

    private static readonly Catalog Shared = new(
        SystemTables.Read().Build().Tables.Where(table => Used.Contains(table.LogicalName)).Append(SampleTable.Create()), []);

    private readonly StoreSession _store;
    private readonly FixedClock _clock = new();
    private long _version;

    public QueryWorld(EnvironmentCollation collation = EnvironmentCollation.CaseInsensitiveAccentInsensitive)
    {
        var like = new LikePattern(new DataverseCollation(collation));
        _store = new StoreSession(null, collation, like.Matches);
        Schema.Migrate(_store, null, Catalog);
        Security = new SecurityCache(Catalog, _store, SystemUserId);
        Engine = new QueryEngine(Catalog, _store, _clock, Security.Filter);
        Unit = Insert("businessunit", ("name", "Root"));
        Insert("systemuser", SystemUserId, ("fullname", "SYSTEM"), ("businessunitid", new EntityReference("businessunit", Unit)),
            ("isdisabled", false));
    }

    public static Guid SystemUserId { get; } = new("00000000-0000-0000-0000-0000000000aa");

    public Catalog Catalog { get; } = Shared;

    public QueryEngine Engine { get; }

    public SecurityCache Security { get; }

    public Guid Unit { get; }

    public CallerContext System => Security.For(SystemUserId);

    public DateTime UtcNow { set => _clock.Now = value; }

    public long Statements => _store.StatementCount;

    public Guid Insert(string table, params (string Column, object? Value)[] values) => Insert(table, Guid.NewGuid(), values);

    public Guid Insert(string table, Guid id, params (string Column, object? Value)[] values)
    {
        var metadata = Catalog.Table(table);
        var columns = new List<string> { metadata.PrimaryIdColumn };
        var arguments = new List<object?> { id };
        if (metadata.VersionNumber is not null)
        {
            columns.Add("versionnumber");
            arguments.Add(++_version);
        }

        foreach (var (name, value) in values)
        {
            var column = metadata.Columns[name];
            columns.Add(name);
            arguments.Add(StoreValue.ToSql(column, value));
            if (!column.HasTypeColumn) continue;
            columns.Add(column.TypeColumnName);
            arguments.Add((value as EntityReference)?.LogicalName);
        }

        var places = string.Join(", ", Enumerable.Range(1, columns.Count).Select(i => $"?{i}"));
        _store.Execute($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({places})", arguments.ToArray());
        return id;
    }

    public void Execute(string sql) => _store.Execute(sql);

    public EntityCollection Query(QueryBase query, CallerContext? caller = null) => Engine.RetrieveMultiple(query, caller ?? System);

    public EntityCollection Fetch(string xml, CallerContext? caller = null) => Query(new FetchExpression(xml), caller);

    /// <summary>Names of the sample rows that a condition leaves, in alphabetical order, separated by spaces.</summary>
    public string Names(ConditionExpression condition, CallerContext? caller = null)
    {
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.Criteria.AddCondition(condition);
        return Names(Query(query, caller));
    }

    public string NamesByFetch(string condition, CallerContext? caller = null) => Names(Fetch(
        $"<fetch><entity name='{SampleTable.Name}'><attribute name='sample_name' /><filter>{condition}</filter></entity></fetch>", caller));

    public static string Names(EntityCollection rows) =>
        string.Join(' ', rows.Entities.Select(row => row.GetAttributeValue<string>("sample_name")).Order(StringComparer.Ordinal));

    public static string NamesInOrder(EntityCollection rows) =>
        string.Join(' ', rows.Entities.Select(row => row.GetAttributeValue<string>("sample_name")));

    public static void Faults(int code, Action action, string? says = null)
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(action);
        Assert.Equal(code.ToString("X8", null), fault.Detail.ErrorCode.ToString("X8", null));
        if (says is not null) Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _store.Dispose();

    private sealed class FixedClock : TimeProvider
    {
        public DateTime Now { get; set; } = QueryWorld.Now;

        public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
    }
}
