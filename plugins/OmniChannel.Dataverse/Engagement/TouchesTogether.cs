using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>Touches of a contact whose jobs probably wait together, as after an import.</summary>
internal static class TouchesTogether
{
    private const int Most = 1000;

    /// <summary>The touches of a contact with content that were created at a moment (UTC) or later, at most a thousand, the oldest first.</summary>
    internal static IReadOnlyList<Guid> Since(SystemStore rows, Guid contactId, DateTime createdOn)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(false), TopCount = Most };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(Interactions.CreatedOn, ConditionOperator.GreaterEqual, createdOn);
        query.AddOrder(Interactions.CreatedOn, OrderType.Ascending);
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return rows.Read(query).Select(row => row.Id).ToList();
    }
}
