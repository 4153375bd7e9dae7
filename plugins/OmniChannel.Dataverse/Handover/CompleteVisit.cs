using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Records what a rep says about a next best visit, as the rep: one change of the task, from which the rest follows in the same transaction. Saying the same
/// twice changes nothing.
/// </summary>
internal sealed class CompleteVisit
{
    private readonly PluginCall _call;

    internal CompleteVisit(PluginCall call) => _call = call;

    internal void Handle()
    {
        var task = Read(_call.Argument<EntityReference>("TaskId"));
        var said = _call.Argument<string>("Outcome");
        var outcome = VisitOutcomeChoice.Parse(said) ?? throw new RefusedException(VisitOutcomeMessages.UnknownOutcome.With(said ?? string.Empty, VisitOutcomeChoice.Codes));
        if (outcome == VisitOutcome.Accepted) new SharedVisits(_call.System, _call.Context.UserId).CheckFree(task);
        _call.User.Update(Row(task.Id, outcome));
        Answer(task, outcome);
    }

    private Entity Read(EntityReference? reference)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(NextBestVisits.LeadScoreId, NextBestVisits.OwnerId, NextBestVisits.AcceptedOn) };
        query.Criteria.AddCondition(NextBestVisits.ActivityId, ConditionOperator.Equal, reference?.Id ?? Guid.Empty);
        var task = _call.User.First(query) ?? throw new RefusedException(VisitOutcomeMessages.NoSuchVisit.With());
        return task.Contains(NextBestVisits.LeadScoreId) ? task : throw new RefusedException(VisitOutcomeMessages.NotAVisit.With());
    }

    private Entity Row(Guid taskId, VisitOutcome outcome)
    {
        var row = new Entity(TableNames.NextBestVisits, taskId) { [NextBestVisits.Outcome] = VisitOutcomeChoice.Write(outcome) };
        var comment = _call.Argument<string>("Comment");
        if (!string.IsNullOrWhiteSpace(comment)) row[NextBestVisits.OutcomeComment] = comment;
        if (outcome == VisitOutcome.NotNow && _call.Argument<int?>("SnoozeDays") is int days)
        {
            if (days < 1 || days > OutcomeEffect.MostSnoozeDays) throw new RefusedException(VisitOutcomeMessages.SnoozeDays.With(days, OutcomeEffect.MostSnoozeDays));
            row[NextBestVisits.SnoozeUntil] = _call.Now.AddDays(days);
        }
        if (outcome != VisitOutcome.Done) return row;
        if (_call.Argument<EntityReference>("ChannelId") is EntityReference channel) row[NextBestVisits.VisitChannelId] = channel;
        if (_call.Argument<DateTime?>("OccurredOn") is DateTime on)
        {
            if (on > _call.Now) throw new RefusedException(VisitOutcomeMessages.VisitInTheFuture.With(on, _call.Now));
            row[NextBestVisits.VisitedOn] = on;
        }
        return row;
    }

    private void Answer(Entity task, VisitOutcome outcome)
    {
        var after = _call.User.Get(TableNames.NextBestVisits, task.Id, NextBestVisits.StateCode, NextBestVisits.RecommendedChannelId);
        var score = _call.System.Get(
            TableNames.LeadScores, task.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId).Id, LeadScores.State, LeadScores.SnoozedUntil);
        var state = score.GetAttributeValue<OptionSetValue>(LeadScores.State);
        _call.Return("State", state?.Value ?? LeadStateValues.Nurturing);
        _call.Return("IsOpen", after.GetAttributeValue<OptionSetValue>(NextBestVisits.StateCode)?.Value == TaskStates.Open);
        var visit = outcome == VisitOutcome.Done ? DoneVisits.Find(_call.System, task.Id) : null;
        _call.Return("InteractionId", visit ?? Guid.Empty);
        var follows = OutcomeMessages.WhatFollows(
            outcome, LeadStateChoice.Read(state), score.GetAttributeValue<DateTime?>(LeadScores.SnoozedUntil), visit != null,
            after.GetAttributeValue<EntityReference>(NextBestVisits.RecommendedChannelId)?.Name);
        _call.Return("Message", follows.In(_call.UserLanguage()));
    }
}
