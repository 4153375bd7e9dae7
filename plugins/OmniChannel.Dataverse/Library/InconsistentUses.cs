using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Library;

namespace OmniChannel.Dataverse.Library;

/// <summary>
/// Uses that do not follow the newest version of their content: content that was made from an older version of its master, whether it is marked or not, and open
/// tasks that recommend changed content. Read as the user, who sees what roles allow.
/// </summary>
internal sealed class InconsistentUses
{
    private const string MasterAlias = "master";

    private readonly UserStore _rows;

    internal InconsistentUses(UserStore rows) => _rows = rows;

    /// <summary>The uses of one content, or of all; content first.</summary>
    internal EntityCollection Find(Guid? contentId)
    {
        var uses = new EntityCollection();
        uses.Entities.AddRange(Derivatives(contentId));
        uses.Entities.AddRange(Visits(contentId));
        return uses;
    }

    private IEnumerable<Entity> Derivatives(Guid? masterId)
    {
        var query = new QueryExpression(TableNames.Contents)
        {
            ColumnSet = new ColumnSet(
                Contents.Name, Contents.Code, Contents.MasterId, Contents.MasterVersion, Contents.Approval, Contents.ReviewNeeded, Contents.ReviewReason),
        };
        query.Criteria.AddCondition(Contents.StateCode, ConditionOperator.Equal, RowState.Active);
        if (masterId is Guid id) query.Criteria.AddCondition(Contents.MasterId, ConditionOperator.Equal, id);
        var master = query.AddLink(TableNames.Contents, Contents.MasterId, Contents.ContentId, JoinOperator.Inner);
        master.EntityAlias = MasterAlias;
        master.Columns = new ColumnSet(Contents.Version);
        query.AddOrder(Contents.Code, OrderType.Ascending);
        return _rows.Read(query).Where(IsInconsistent);
    }

    private static bool IsInconsistent(Entity use) =>
        use.GetAttributeValue<bool?>(Contents.ReviewNeeded) == true
        || MasterVersion.IsBehind(use.GetAttributeValue<int?>(Contents.MasterVersion), use.GetAttributeValue<AliasedValue>(MasterAlias + "." + Contents.Version)?.Value as int?);

    private IEnumerable<Entity> Visits(Guid? contentId)
    {
        var query = new QueryExpression(TableNames.NextBestVisits)
        {
            ColumnSet = new ColumnSet(NextBestVisits.Subject, NextBestVisits.RecommendedContentId, NextBestVisits.ContentReviewReason),
        };
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.Criteria.AddCondition(NextBestVisits.ContentReview, ConditionOperator.Equal, true);
        if (contentId is Guid id) query.Criteria.AddCondition(NextBestVisits.RecommendedContentId, ConditionOperator.Equal, id);
        query.AddOrder(NextBestVisits.ActivityId, OrderType.Ascending);
        return _rows.Read(query);
    }
}
