using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Library;

/// <summary>Has content looked at anew: its language is written as it is, which starts the job that tags it and sees what it lacks.</summary>
internal sealed class ContentTouch
{
    private readonly SystemStore _rows;

    internal ContentTouch(SystemStore rows) => _rows = rows;

    /// <summary>One content that was read with its language.</summary>
    internal void Touch(Entity content) =>
        _rows.Update(new Entity(TableNames.Contents, content.Id) { [Contents.Language] = content.GetAttributeValue<string>(Contents.Language) });

    /// <summary>
    /// A content on whose tags a person has decided, and what is made from it. Writing of the first whether it is incomplete, as it is, has the interests of its readers
    /// derived too.
    /// </summary>
    internal int TouchFamily(Guid contentId)
    {
        var query = new QueryExpression(TableNames.Contents) { ColumnSet = new ColumnSet(Contents.Language, Contents.Incomplete) };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(Contents.ContentId, ConditionOperator.Equal, contentId);
        query.Criteria.AddCondition(Contents.MasterId, ConditionOperator.Equal, contentId);
        query.AddOrder(Contents.ContentId, OrderType.Ascending);
        var rows = _rows.Read(query);
        foreach (var row in rows)
        {
            if (row.Id != contentId) Touch(row);
            else _rows.Update(new Entity(TableNames.Contents, row.Id)
            {
                [Contents.Language] = row.GetAttributeValue<string>(Contents.Language), [Contents.Incomplete] = row.GetAttributeValue<bool?>(Contents.Incomplete),
            });
        }
        return rows.Count;
    }

    /// <summary>Before a master is deleted: what was made from it loses it, and with it the tags that came from there.</summary>
    internal int Release(Guid masterId)
    {
        var query = new QueryExpression(TableNames.Contents) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(Contents.MasterId, ConditionOperator.Equal, masterId);
        query.AddOrder(Contents.ContentId, OrderType.Ascending);
        var ids = _rows.Read(query).Select(row => row.Id).ToList();
        foreach (var id in ids) _rows.Update(new Entity(TableNames.Contents, id) { [Contents.MasterId] = null });
        return ids.Count;
    }
}
