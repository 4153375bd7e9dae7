using System;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>How far what is known of a contact's touches reaches.</summary>
internal static class InterestVersions
{
    /// <summary>The highest row version among the touches of a contact with content; nothing when there are none.</summary>
    internal static long? NewestOf(SystemStore rows, Guid contactId)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.VersionNumber) };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.NotNull);
        query.AddOrder(Interactions.VersionNumber, OrderType.Descending);
        return rows.First(query)?.GetAttributeValue<long?>(Interactions.VersionNumber);
    }
}
