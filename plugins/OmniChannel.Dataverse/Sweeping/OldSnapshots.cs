using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Snapshots that are older than curves go back: they are deleted.</summary>
internal sealed class OldSnapshots : RowPhase
{
    // As many as the curve on a form shows.
    private const int DefaultWeeks = 260;
    private const int MostWeeks = 5000;

    internal override string Name => "oldsnapshots";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var weeks = SettingNumbers.Read(work.Settings.Read(SettingCodes.SnapshotWeeks), SettingCodes.SnapshotWeeks) ?? DefaultWeeks;
        if (weeks < 1) return null;
        var query = new QueryExpression(TableNames.ScoreSnapshots) { ColumnSet = new ColumnSet(ScoreSnapshots.ScoreSnapshotId) };
        query.Criteria.AddCondition(ScoreSnapshots.On, ConditionOperator.LessThan, SnapshotWeek.Of(work.Now).AddDays(-7 * Math.Min(weeks, MostWeeks)));
        query.AddOrder(ScoreSnapshots.On, OrderType.Ascending);
        query.AddOrder(ScoreSnapshots.ScoreSnapshotId, OrderType.Ascending);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var row in rows) work.Rows.Delete(TableNames.ScoreSnapshots, row.Id);
    }
}
