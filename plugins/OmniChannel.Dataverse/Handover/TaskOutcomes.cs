using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What the rep says about a next-best-visit task goes to the lead score; closing the task starts the cool-down.</summary>
internal sealed class TaskOutcomes
{
    private const int Accepted = (int)Generated.TaskOutcome.Accepted;
    private const int NotNow = (int)Generated.TaskOutcome.NotNow;
    private const int WrongPerson = (int)Generated.TaskOutcome.WrongPerson;
    private const int WrongChannel = (int)Generated.TaskOutcome.WrongChannel;
    private const int NotRelevant = (int)Generated.TaskOutcome.NotRelevant;

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal TaskOutcomes(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal void Handle(RowChange change)
    {
        if (change.After?.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId) is not EntityReference leadScore) return;
        if (!change.Changes(NextBestVisits.StateCode) && !change.Changes(NextBestVisits.Outcome)) return;
        var state = change.After.GetAttributeValue<OptionSetValue>(NextBestVisits.StateCode)?.Value ?? TaskStates.Open;
        var outcome = change.After.GetAttributeValue<OptionSetValue>(NextBestVisits.Outcome)?.Value;
        var row = new Entity(TableNames.LeadScores, leadScore.Id) { [LeadScores.State] = LeadStateChoice.Write(StateAfter(state, outcome)) };
        if (state != TaskStates.Open)
        {
            row[LeadScores.TaskId] = null;
            row[LeadScores.HandedOverOn] = _now;
        }
        _rows.Update(row);
    }

    private static LeadState StateAfter(int state, int? outcome)
    {
        switch (outcome)
        {
            case NotNow:
            case WrongChannel:
            case NotRelevant:
                return LeadState.Recycled;
            case WrongPerson:
                return LeadState.Lost;
            case Accepted:
                return LeadState.Accepted;
            default:
                // Cancelled without a word goes back to marketing; done, or still open, it stays with sales until the score has fallen.
                return state == TaskStates.Canceled && outcome == null ? LeadState.Recycled : LeadState.HandedOver;
        }
    }
}
