using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Takes back the points of interactions.</summary>
internal sealed class ReverseInteractions
{
    private readonly SystemStore _rows;
    private readonly EntryReversals _reversals;

    internal ReverseInteractions(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _reversals = new EntryReversals(rows, organizationId, now);
    }

    internal void Handle(IReadOnlyCollection<Guid> interactionIds, Phrase reason)
    {
        var query = EntryReversals.StandingEntries();
        query.Criteria.AddCondition(ScoreEntries.InteractionId, ConditionOperator.In, interactionIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ScoreEntries.Source, ConditionOperator.Equal, EntrySources.Interaction);
        query.AddOrder(ScoreEntries.Key, OrderType.Ascending);
        _reversals.Reverse(_rows.Read(query), reason);
    }
}
