using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Reads what visits are planned with: a fixed number of reads for any number of contacts.</summary>
internal sealed class VisitReads
{
    // The newest content is what is worth showing; a library of thousands would only slow the handover down.
    private const int MostContents = 200;

    private readonly SystemStore _rows;
    private readonly DateTime _now;
    private IReadOnlyList<Entity>? _channels;
    private IReadOnlyList<Entity>? _contents;

    internal VisitReads(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal VisitBackground For(IReadOnlyList<LeadScoreDraft> drafts, IReadOnlyDictionary<string, string> settings)
    {
        _channels ??= ReadChannels();
        _contents ??= ReadContents();
        var contacts = drafts.Select(draft => draft.Contact.Id).Distinct().ToList();
        var seen = _contents.Count == 0 ? new HashSet<KeyValuePair<Guid, Guid>>() : ReadSeen(contacts);
        var queue = drafts.Any(draft => draft.Contact.OwnerOfNewRows == null) && settings.TryGetValue(SettingCodes.FallbackQueue, out var name) ? ReadQueue(name) : null;
        return new VisitBackground(_channels, _contents, seen, new TouchReads(_rows, _now).Of(contacts), queue);
    }

    private IReadOnlyList<Entity> ReadChannels()
    {
        var query = new QueryExpression(TableNames.Channels) { ColumnSet = new ColumnSet(Channels.Code, Channels.Name, Channels.Kind, Channels.Permission), NoLock = true };
        query.Criteria.AddCondition(Channels.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(Channels.Code, OrderType.Ascending);
        return _rows.Read(query);
    }

    private IReadOnlyList<Entity> ReadContents()
    {
        var query = new QueryExpression(TableNames.Contents)
        {
            ColumnSet = new ColumnSet(Contents.Code, Contents.Name, Contents.Language, Contents.ValidFrom, Contents.ValidUntil),
            TopCount = MostContents,
            NoLock = true,
        };
        query.Criteria.AddCondition(Contents.StateCode, ConditionOperator.Equal, RowState.Active);
        query.Criteria.AddCondition(Contents.Approval, ConditionOperator.Equal, Approvals.Approved);
        var begun = query.Criteria.AddFilter(LogicalOperator.Or);
        begun.AddCondition(Contents.ValidFrom, ConditionOperator.Null);
        begun.AddCondition(Contents.ValidFrom, ConditionOperator.LessEqual, _now);
        var lasting = query.Criteria.AddFilter(LogicalOperator.Or);
        lasting.AddCondition(Contents.ValidUntil, ConditionOperator.Null);
        lasting.AddCondition(Contents.ValidUntil, ConditionOperator.GreaterEqual, _now);
        // What lacks a mandatory facet, or was made from an older version of its master, is not shown to customers.
        AddUnless(query, Contents.Incomplete);
        AddUnless(query, Contents.ReviewNeeded);
        query.AddOrder(Contents.ValidFrom, OrderType.Descending);
        query.AddOrder(Contents.Code, OrderType.Ascending);
        return _rows.Read(query);
    }

    private static void AddUnless(QueryExpression query, string mark)
    {
        var unmarked = query.Criteria.AddFilter(LogicalOperator.Or);
        unmarked.AddCondition(mark, ConditionOperator.Null);
        unmarked.AddCondition(mark, ConditionOperator.Equal, false);
    }

    private HashSet<KeyValuePair<Guid, Guid>> ReadSeen(List<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.ContactId, Interactions.ContentId), Distinct = true, NoLock = true };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.In, _contents!.Select(content => (object)content.Id).ToArray());
        return new HashSet<KeyValuePair<Guid, Guid>>(_rows.Read(query).Select(row => new KeyValuePair<Guid, Guid>(
            row.GetAttributeValue<EntityReference>(Interactions.ContactId).Id,
            row.GetAttributeValue<EntityReference>(Interactions.ContentId).Id)));
    }

    private Entity? ReadQueue(string name)
    {
        var query = new QueryExpression(TableNames.Queues) { ColumnSet = new ColumnSet(Queues.Name, Contacts.OwnerId), NoLock = true };
        query.Criteria.AddCondition(Queues.Name, ConditionOperator.Equal, name);
        query.AddOrder(Queues.QueueId, OrderType.Ascending);
        return _rows.First(query);
    }
}
