using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>Next best visits that nobody accepted within the days of the setting after they were due: they end, and the contact is marketing's again.</summary>
internal sealed class ExpiredVisits : RowPhase
{
    internal override string Name => "expiredvisits";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        if (SettingNumbers.Read(work.Settings.Read(SettingCodes.VisitExpiryDays), SettingCodes.VisitExpiryDays) is not int days || days < 1) return null;
        var query = OverdueVisits.VisitQuery(NextBestVisits.LeadScoreId, NextBestVisits.ScheduledEnd);
        query.Criteria.AddCondition(NextBestVisits.ScheduledEnd, ConditionOperator.LessThan, work.Now.AddDays(-Math.Min(days, OutcomeEffect.MostSnoozeDays)));
        query.Criteria.AddCondition(NextBestVisits.AcceptedOn, ConditionOperator.Null);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        var due = rows.ToDictionary(row => row.Id);
        work.Settle(rows.Select(row => row.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId).Id), draft =>
        {
            if (draft.TaskId is Guid id && due.TryGetValue(id, out var visit)) Expire(work, draft, visit);
        });
    }

    private static void Expire(SweepWork work, LeadScoreDraft draft, Entity visit)
    {
        work.Rows.Update(new Entity(TableNames.NextBestVisits, visit.Id)
        {
            [NextBestVisits.Outcome] = new OptionSetValue((int)Generated.TaskOutcome.Expired),
            [NextBestVisits.StateCode] = new OptionSetValue(TaskStates.Canceled),
            [NextBestVisits.StatusCode] = new OptionSetValue((int)Generated.TaskStatus.Canceled),
        });
        draft.TaskId = null;
        draft.HandedOverOn = work.Now;
        if (LeadStates.Refuse(draft.State, LeadState.Recycled) == null) draft.State = LeadState.Recycled;
        var reason = OverdueMessages.Expired.With(work.Now, visit.GetAttributeValue<DateTime>(NextBestVisits.ScheduledEnd));
        draft.StateReason = FittedText.Cut(reason.In(draft.Contact.OwnerLanguage), Columns.ReasonLength);
    }
}
