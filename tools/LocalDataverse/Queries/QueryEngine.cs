using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Planning;
using OmniChannel.LocalDataverse.Queries.Readers;
using OmniChannel.LocalDataverse.Queries.Tree;
using OmniChannel.LocalDataverse.Security;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>
/// Answers queries. Belongs to one catalog: an import makes a new engine. Plans are kept by the shape of their query, so that a query that differs in
/// its values only is neither planned nor prepared again. Not for several threads at once.
/// </summary>
internal sealed class QueryEngine
{
    private const int LargestPage = 5_000;
    private const int MostRowsWithoutCookie = 50_000;
    private const int MostAggregatedRows = 50_000;
    private const int MostPlans = 4_096;

    private readonly Catalog _catalog;
    private readonly StoreSession _store;
    private readonly TimeProvider _clock;
    private readonly SecurityFilter _security;
    private readonly QueryReader _reader = new();
    private readonly ShapeWriter _shape = new();
    private readonly QueryPlanner _planner;
    private readonly PartyReader _parties;
    private readonly Dictionary<string, QueryPlan> _plans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QueryPlan>.AlternateLookup<ReadOnlySpan<char>> _plansByShape;
    private readonly QueryBinding _binding;

    public QueryEngine(Catalog catalog, StoreSession store, TimeProvider clock, SecurityFilter security)
    {
        _catalog = catalog;
        _store = store;
        _clock = clock;
        _security = security;
        _planner = new QueryPlanner(catalog, security);
        _parties = new PartyReader(catalog, store);
        _plansByShape = _plans.GetAlternateLookup<ReadOnlySpan<char>>();
        _binding = new QueryBinding { Caller = CallerContext.ForSystem(Guid.Empty, Guid.Empty) };
    }

    /// <summary>Plans made so far.</summary>
    public int PlanCount => _plans.Count;

    /// <summary>The rows of a query that the caller may read.</summary>
    public EntityCollection RetrieveMultiple(QueryBase query, CallerContext caller, RowDetail detail = RowDetail.Full)
    {
        var tree = _reader.Read(query);
        var window = PageWindow.Of(tree);
        var plan = Plan(tree, caller, false, detail);
        Bind(caller, window.Limit, window.Offset);
        if (plan.IsAggregate) CheckAggregated(plan);
        var total = tree.Page.WantsTotal ? Count(plan, LargestPage + 1) : -1;
        if (window.Cookie is { } cookie && PagingCookie.Parse(cookie) is var start && start.Page == window.Page - 1
            && plan.Keys.Count > 0 && start.Last(plan.Keys) is { } after)
        {
            plan = Plan(tree, caller, true, detail);
            Bind(caller, window.Limit, 0);
            _binding.After = after;
        }
        else if (window.Cookie is null && window.Offset + window.Size > MostRowsWithoutCookie)
        {
            throw QueryFaults.Of(ErrorCodes.InvalidArgument, "Paging cookie is required when trying to retrieve a set of records on any high pages.");
        }

        var rows = Read(plan, window);
        rows.EntityName = plan.Table.LogicalName;
        rows.TotalRecordCount = (int)Math.Min(total, LargestPage);
        rows.TotalRecordCountLimitExceeded = total > LargestPage;
        return rows;
    }

    /// <summary>One row; null when it does not exist.</summary>
    /// <exception cref="System.ServiceModel.FaultException">The row exists, but the caller may not read it.</exception>
    public Entity? Retrieve(TableMetadata table, Guid id, ColumnSet columns, CallerContext caller, RowDetail detail = RowDetail.Full)
    {
        var condition = new ConditionNode { Column = table.PrimaryIdColumn, Operator = ConditionOperator.Equal, Values = [id] };
        var tree = new QueryTree
        {
            Table = table.LogicalName,
            Columns = QueryExpressionReader.Columns(columns),
            Filter = new FilterNode { Conditions = [condition] },
            Top = 1,
        };
        var plan = Plan(tree, caller, false, detail);
        Bind(caller, 1, 0);
        using (var reader = Start(plan))
        {
            if (reader.Read())
            {
                var entity = RowReader.Read(plan, reader);
                _parties.Fill(entity, plan.Parties);
                return entity;
            }
        }

        return caller.IsSystem ? null : RefuseHidden(table, id, caller);
    }

    private Entity? RefuseHidden(TableMetadata table, Guid id, CallerContext caller)
    {
        var owner = table.Owner is null ? $"\"{table.PrimaryIdColumn}\"" : "\"ownerid\"";
        using var reader = _store.Query($"SELECT {owner} FROM \"{table.LogicalName}\" WHERE \"{table.PrimaryIdColumn}\" = ?1", id);
        if (reader.Read()) throw SecurityFaults.NoAccess(caller, table, id, reader.Guid(0), AccessRight.Read);
        return null;
    }

    private QueryPlan Plan(QueryTree tree, CallerContext caller, bool continues, RowDetail detail)
    {
        _shape.Write(tree);
        _shape.Append(caller.Language);
        _shape.Append(continues ? '+' : '-');
        _shape.Append(detail == RowDetail.Full ? 'f' : 'v');
        if (tree.Aggregate || detail == RowDetail.Full) _shape.AppendText(caller.TimeZone.Id);
        if (!caller.IsSystem)
        {
            AppendSecurity(tree.Table, caller);
            foreach (var link in _shape.Links) AppendSecurity(link.Table, caller);
        }

        if (_plansByShape.TryGetValue(_shape.Shape, out var plan)) return plan;
        plan = _planner.Plan(tree, _shape, caller, continues, detail == RowDetail.Full);
        if (_plans.Count >= MostPlans) _plans.Clear();
        _plansByShape[_shape.Shape] = plan;
        return plan;
    }

    private void AppendSecurity(string table, CallerContext caller)
    {
        if (_catalog.TryTable(table, out var metadata)) _security.AppendShape(_shape, metadata, caller);
    }

    private void Bind(CallerContext caller, long limit, long offset)
    {
        _binding.Caller = caller;
        _binding.Conditions = _shape.Conditions;
        _binding.UtcNow = _clock.GetUtcNow().UtcDateTime;
        _binding.Limit = limit;
        _binding.Offset = offset;
    }

    private StoreReader Start(QueryPlan plan)
    {
        var arguments = plan.Arguments;
        for (var i = 0; i < arguments.Length; i++) arguments[i] = plan.Parameters[i].Resolve(_binding);
        return _store.Query(plan.Sql, arguments);
    }

    private EntityCollection Read(QueryPlan plan, PageWindow window)
    {
        var rows = new EntityCollection();
        object?[]? first = null;
        object?[]? last = null;
        using (var reader = Start(plan))
        {
            while (reader.Read())
            {
                if (rows.Entities.Count == window.Size)
                {
                    rows.MoreRecords = true;
                    break;
                }

                rows.Entities.Add(RowReader.Read(plan, reader));
                if (!window.CanContinue || plan.Keys.Count == 0) continue;
                // The common order by primary key costs nothing: its keys are the ids of the rows.
                if (rows.Entities.Count == 1 && plan.Keys.Count > 1) first = PagingCookie.Read(reader, plan.Keys);
                if (rows.Entities.Count == window.Size) last = PagingCookie.Read(reader, plan.Keys);
            }
        }

        if (rows.MoreRecords && last is not null)
            rows.PagingCookie = PagingCookie.Write(window.Page, plan.Keys, first ?? [rows.Entities[0].Id], last);
        if (plan.Parties.Count > 0)
        {
            foreach (var entity in rows.Entities) _parties.Fill(entity, plan.Parties);
        }

        return rows;
    }

    private void CheckAggregated(QueryPlan plan)
    {
        // Counting costs as much as the query itself; a table that never had so many rows needs no count.
        if (plan.MostRowsSql is { } sql)
        {
            using var reader = _store.Query(sql);
            if (reader.Read() && reader.Int64(0) <= MostAggregatedRows) return;
        }

        if (Count(plan, MostAggregatedRows + 1) > MostAggregatedRows)
            throw QueryFaults.Of(ErrorCodes.AggregateQueryRecordLimitExceeded, "The maximum record limit is exceeded. Reduce the number of records.");
    }

    private long Count(QueryPlan plan, int limit)
    {
        var arguments = new object?[plan.FilterParameters + 1];
        for (var i = 0; i < plan.FilterParameters; i++) arguments[i] = plan.Parameters[i].Resolve(_binding);
        arguments[^1] = limit;
        using var reader = _store.Query(plan.CountSql, arguments);
        reader.Read();
        return reader.Int64(0);
    }
}
