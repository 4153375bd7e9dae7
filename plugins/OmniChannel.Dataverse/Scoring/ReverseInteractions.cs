using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Takes back the points of interactions that are deleted.</summary>
internal sealed class ReverseInteractions
{
    private readonly SystemStore _rows;
    private readonly EntryReversals _reversals;

    internal ReverseInteractions(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _reversals = new EntryReversals(rows, organizationId, now);
    }

    internal void Handle(IReadOnlyCollection<Guid> interactionIds)
    {
        var query = EntryReversals.StandingEntries();
        query.Criteria.AddCondition(ScoreEntries.InteractionId, ConditionOperator.In, interactionIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        _reversals.Reverse(_rows.Read(query), CorrectionMessages.InteractionDeleted.With());
    }
}
