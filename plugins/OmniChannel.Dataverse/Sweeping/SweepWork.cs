using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>What the phases of one page of a sweep work with. Lives within one transaction.</summary>
internal sealed class SweepWork
{
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;

    internal SweepWork(SystemStore rows, Guid organizationId, DateTime now, SweepCursor cursor)
    {
        Rows = rows;
        OrganizationId = organizationId;
        Now = now;
        IsRefresh = cursor.IsRefresh;
        Since = cursor.Since;
        Settings = new SettingStore(rows);
        Models = new ModelStore(rows, organizationId).Published();
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
        Profiles = new ProfileScores(rows, organizationId, now);
    }

    internal SystemStore Rows { get; }

    internal Guid OrganizationId { get; }

    internal DateTime Now { get; }

    /// <summary>Whether every lead score is to be brought to now, also those that nothing has happened to.</summary>
    internal bool IsRefresh { get; }

    /// <summary>What changed before was seen by an earlier sweep; nothing when there was none.</summary>
    internal DateTime? Since { get; }

    internal IReadOnlyList<PublishedModel> Models { get; }

    internal SettingStore Settings { get; }

    internal ProfileScores Profiles { get; }

    /// <summary>Tasks raised by this page.</summary>
    internal int Raised => _settlement.Raised + Profiles.Raised;

    /// <summary>Locks lead scores and brings them to now: score, explanation, handover. <paramref name="change"/> comes between the two.</summary>
    internal void Settle(IEnumerable<Guid> leadScoreIds, Action<LeadScoreDraft>? change = null)
    {
        var drafts = _leadScores.LockAndRead(leadScoreIds, Models);
        if (change != null) drafts.ForEach(change);
        _settlement.Settle(drafts);
    }

    /// <summary>A query for lead scores in the order of a date by which they are asked for, so that the index on it gives the page; it reads the ids alone.</summary>
    internal static QueryExpression LeadScoreQuery(string dateColumn)
    {
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.LeadScoreId) };
        query.AddOrder(dateColumn, OrderType.Ascending);
        query.AddOrder(LeadScores.LeadScoreId, OrderType.Ascending);
        return query;
    }
}

/// <summary>A phase that brings the lead scores of a query to now.</summary>
internal abstract class LeadScorePhase : RowPhase
{
    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows) => work.Settle(rows.Select(row => row.Id));
}
