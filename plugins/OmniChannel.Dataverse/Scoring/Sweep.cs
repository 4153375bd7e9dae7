using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// What time alone changes: stale scores, falls below the threshold, handovers that were held or had to wait, contacts that profile rules look at for the
/// first time. Page by page, each in its own transaction; any page may run twice, and two sweeps at once do no harm.
/// </summary>
internal sealed class Sweep
{
    private const int DefaultPageSize = 250;
    private const int LargestPageSize = 1000;
    private const string LeadScoreAlias = "leadscore";

    private static readonly TimeSpan FreshFor = TimeSpan.FromDays(1);

    private readonly SystemStore _rows;
    private readonly IReadOnlyList<PublishedModel> _models;
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;
    private readonly ProfileScores _profiles;
    private readonly DateTime _now;

    internal Sweep(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _now = now;
        _models = new ModelStore(rows, organizationId).Published();
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
        _profiles = new ProfileScores(rows, organizationId, now);
    }

    /// <summary>Lead scores and contacts evaluated.</summary>
    internal int Evaluated { get; private set; }

    /// <summary>Tasks raised.</summary>
    internal int Raised => _settlement.Raised + _profiles.Raised;

    /// <summary>Evaluates one page and returns where to go on; nothing when the sweep is done. Phases with nothing to do are passed over.</summary>
    internal SweepCursor? Run(SweepCursor start, int? pageSize)
    {
        var size = Math.Min(Math.Max(pageSize ?? DefaultPageSize, 1), LargestPageSize);
        var cursor = start;
        while (cursor != null)
        {
            var before = Evaluated;
            var next = RunPage(cursor, size);
            if (Evaluated > before) return next;
            cursor = next;
        }
        return null;
    }

    private SweepCursor? RunPage(SweepCursor cursor, int size) => cursor.Phase switch
    {
        SweepPhase.Stale => RefreshStale(cursor, size),
        SweepPhase.Waiting => EvaluateWaiting(cursor, size),
        _ => ScoreUnscored(cursor, size),
    };

    // No cookie: what has been refreshed is not stale any more, so the first page is always the next.
    private SweepCursor? RefreshStale(SweepCursor cursor, int size)
    {
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.LeadScoreId), TopCount = size };
        query.Criteria.AddCondition(LeadScores.AsOf, ConditionOperator.LessThan, cursor.IsRefresh ? _now : _now - FreshFor);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        var rows = _rows.Read(query);
        Settle(rows);
        return rows.Count < size ? cursor.NextPhase() : cursor.Next(null);
    }

    private SweepCursor? EvaluateWaiting(SweepCursor cursor, int size)
    {
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.LeadScoreId) };
        query.Criteria.AddCondition(LeadScores.NoTaskReason, ConditionOperator.NotNull);
        query.Criteria.AddCondition(LeadScores.TaskId, ConditionOperator.Null);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        var page = ReadPage(query, cursor, size);
        Settle(page.Entities);
        return page.MoreRecords ? cursor.Next(page.PagingCookie) : cursor.NextPhase();
    }

    private SweepCursor? ScoreUnscored(SweepCursor cursor, int size)
    {
        if (!_models.Any(model => model.HasProfileRules)) return null;
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.ContactId) };
        query.Criteria.AddCondition(Contacts.StateCode, ConditionOperator.Equal, RowState.Active);
        // Which contacts have a lead score for every model cannot be asked in one query, so the page looks at all; ProfileScores passes over what it finds.
        query.AddOrder(Contacts.ContactId, OrderType.Ascending);
        if (_models.Count(model => model.HasProfileRules) == 1)
        {
            var score = query.AddLink(TableNames.LeadScores, Contacts.ContactId, LeadScores.ContactId, JoinOperator.LeftOuter);
            score.EntityAlias = LeadScoreAlias;
            score.LinkCriteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, _models.First(model => model.HasProfileRules).OriginalId);
            query.Criteria.AddCondition(LeadScoreAlias, LeadScores.LeadScoreId, ConditionOperator.Null);
        }
        var page = ReadPage(query, cursor, size);
        if (page.Entities.Count > 0) _profiles.HandleUnscored(page.Entities.Select(row => row.Id).ToList(), _models);
        Evaluated += page.Entities.Count;
        return page.MoreRecords ? cursor.Next(page.PagingCookie) : null;
    }

    private EntityCollection ReadPage(QueryExpression query, SweepCursor cursor, int size)
    {
        query.PageInfo = new PagingInfo { Count = size, PageNumber = cursor.Page, PagingCookie = cursor.Cookie };
        return _rows.ReadPage(query);
    }

    private void Settle(IReadOnlyCollection<Entity> rows)
    {
        _settlement.Settle(_leadScores.LockAndRead(rows.Select(row => row.Id), _models));
        Evaluated += rows.Count;
    }
}
