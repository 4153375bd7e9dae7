using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Engagement;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;
using ContentColumns = OmniChannel.Dataverse.Generated.Content.Fields;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Reads what a rep is told about a contact: the last touches, interests, content that may be shown, channels that a rep has called wrong.</summary>
internal sealed class BriefingReads
{
    // The newest content is what is worth showing; a library of thousands would only slow the briefing down.
    private const int MostContents = 200;
    private const int MostInterests = 20;
    private const int MostTouches = 3;
    private const int DaysThatRejectionsLast = 365;

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal BriefingReads(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    /// <summary>Approved content that is valid now.</summary>
    internal IReadOnlyList<Entity> Contents()
    {
        var query = new QueryExpression(TableNames.Contents)
        {
            ColumnSet = new ColumnSet(ContentColumns.Code, ContentColumns.Name, ContentColumns.Language, ContentColumns.ValidFrom, ContentColumns.ValidUntil),
            TopCount = MostContents,
            NoLock = true,
        };
        query.Criteria.AddCondition(ContentColumns.StateCode, ConditionOperator.Equal, RowState.Active);
        query.Criteria.AddCondition(ContentColumns.Approval, ConditionOperator.Equal, Approvals.Approved);
        var begun = query.Criteria.AddFilter(LogicalOperator.Or);
        begun.AddCondition(ContentColumns.ValidFrom, ConditionOperator.Null);
        begun.AddCondition(ContentColumns.ValidFrom, ConditionOperator.LessEqual, _now);
        var lasting = query.Criteria.AddFilter(LogicalOperator.Or);
        lasting.AddCondition(ContentColumns.ValidUntil, ConditionOperator.Null);
        lasting.AddCondition(ContentColumns.ValidUntil, ConditionOperator.GreaterEqual, _now);
        // What lacks a mandatory facet, or was made from an older version of its master, is not shown to customers.
        AddUnless(query, ContentColumns.Incomplete);
        AddUnless(query, ContentColumns.ReviewNeeded);
        query.AddOrder(ContentColumns.ValidFrom, OrderType.Descending);
        query.AddOrder(ContentColumns.Code, OrderType.Ascending);
        return _rows.Read(query);
    }

    private static void AddUnless(QueryExpression query, string mark)
    {
        var unmarked = query.Criteria.AddFilter(LogicalOperator.Or);
        unmarked.AddCondition(mark, ConditionOperator.Null);
        unmarked.AddCondition(mark, ConditionOperator.Equal, false);
    }

    /// <summary>Which of some contents the contact has seen.</summary>
    internal HashSet<Guid> Seen(Guid contactId, IReadOnlyList<Entity> contents)
    {
        if (contents.Count == 0) return new HashSet<Guid>();
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.ContentId), Distinct = true, NoLock = true };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.In, contents.Select(content => (object)content.Id).ToArray());
        PeopleOnly.Add(query);
        return new HashSet<Guid>(_rows.Read(query).Select(row => row.GetAttributeValue<EntityReference>(Interactions.ContentId).Id));
    }

    /// <summary>The terms of some contents that are among the interests.</summary>
    internal ILookup<Guid, Guid> Terms(IReadOnlyList<Entity> contents, IReadOnlyList<InterestFacts> interests)
    {
        if (contents.Count == 0 || interests.Count == 0) return Enumerable.Empty<Guid>().ToLookup(id => id);
        var query = new QueryExpression(TableNames.ContentTags) { ColumnSet = new ColumnSet(ContentTags.ContentId, ContentTags.TermId), NoLock = true };
        query.Criteria.AddCondition(ContentTags.ContentId, ConditionOperator.In, contents.Select(content => (object)content.Id).ToArray());
        query.Criteria.AddCondition(ContentTags.TermId, ConditionOperator.In, interests.Select(interest => (object)interest.TermId).ToArray());
        query.Criteria.AddCondition(ContentTags.Status, ConditionOperator.NotEqual, TagStates.Rejected);
        return _rows.Read(query).ToLookup(
            row => row.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id, row => row.GetAttributeValue<EntityReference>(ContentTags.TermId).Id);
    }

    /// <summary>What the contact is interested in most, by the names that a reader of the language knows.</summary>
    internal IReadOnlyList<InterestFacts> InterestsOf(Guid contactId, Language language)
    {
        var query = new QueryExpression(TableNames.Interests) { ColumnSet = new ColumnSet(Interests.TermId, Interests.Weight, Interests.AsOf), TopCount = MostInterests, NoLock = true };
        query.Criteria.AddCondition(Interests.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interests.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(Interests.Weight, OrderType.Descending);
        query.AddOrder(Interests.TermId, OrderType.Ascending);
        var rows = _rows.Read(query).Where(row => row.Contains(Interests.TermId)).ToList();
        if (rows.Count == 0) return Array.Empty<InterestFacts>();
        var labels = Labels(rows.Select(row => row.GetAttributeValue<EntityReference>(Interests.TermId).Id), language);
        var halfLife = ContactInterests.HalfLifeOfInterest(_rows);
        return rows.Select(row => row.GetAttributeValue<EntityReference>(Interests.TermId)).Zip(rows, (term, row) => new InterestFacts
        {
            TermId = term.Id,
            Name = labels.TryGetValue(term.Id, out var label) ? label : term.Name ?? string.Empty,
            // Each is as of its newest touch; what was read long ago has faded since.
            Weight = Interest.WeightAt(row.GetAttributeValue<decimal?>(Interests.Weight) ?? 0m, row.GetAttributeValue<DateTime?>(Interests.AsOf) ?? _now, _now, halfLife),
        }).OrderByDescending(interest => interest.Weight).ThenBy(interest => interest.TermId).ToList();
    }

    /// <summary>The last touches, newest first.</summary>
    internal IReadOnlyList<TouchFacts> LastTouches(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Interactions)
        {
            ColumnSet = new ColumnSet(Interactions.OccurredOn, Interactions.ChannelId, Interactions.InteractionTypeId, Interactions.ContentId),
            TopCount = MostTouches,
            NoLock = true,
        };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        PeopleOnly.Add(query);
        query.AddOrder(Interactions.OccurredOn, OrderType.Descending);
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return _rows.Read(query).Select(row => new TouchFacts
        {
            OccurredOn = row.GetAttributeValue<DateTime>(Interactions.OccurredOn),
            Channel = row.GetAttributeValue<EntityReference>(Interactions.ChannelId)?.Name ?? string.Empty,
            Type = row.GetAttributeValue<EntityReference>(Interactions.InteractionTypeId)?.Name ?? string.Empty,
            Content = row.GetAttributeValue<EntityReference>(Interactions.ContentId)?.Name ?? string.Empty,
        }).ToList();
    }

    /// <summary>Channels that reps have called wrong for the contact within a year, and the content of visits that they called not relevant.</summary>
    internal HashSet<Guid> Rejected(Guid contactId)
    {
        var query = new QueryExpression(TableNames.NextBestVisits)
        {
            ColumnSet = new ColumnSet(NextBestVisits.RejectedChannelId, NextBestVisits.Outcome, NextBestVisits.RecommendedContentId), NoLock = true,
        };
        query.Criteria.AddCondition(NextBestVisits.RegardingObjectId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(NextBestVisits.CreatedOn, ConditionOperator.GreaterEqual, _now.AddDays(-DaysThatRejectionsLast));
        var refused = query.Criteria.AddFilter(LogicalOperator.Or);
        refused.AddCondition(NextBestVisits.RejectedChannelId, ConditionOperator.NotNull);
        refused.AddCondition(NextBestVisits.Outcome, ConditionOperator.Equal, (int)Generated.TaskOutcome.NotRelevant);
        var rejected = new HashSet<Guid>();
        foreach (var row in _rows.Read(query))
        {
            if (row.GetAttributeValue<EntityReference>(NextBestVisits.RejectedChannelId) is { } channel) rejected.Add(channel.Id);
            var isIrrelevant = VisitOutcomeChoice.Read(row.GetAttributeValue<OptionSetValue>(NextBestVisits.Outcome)) == VisitOutcome.NotRelevant;
            if (isIrrelevant && row.GetAttributeValue<EntityReference>(NextBestVisits.RecommendedContentId) is { } content) rejected.Add(content.Id);
        }
        return rejected;
    }

    private Dictionary<Guid, string> Labels(IEnumerable<Guid> termIds, Language language)
    {
        var query = new QueryExpression(TableNames.TermLabels) { ColumnSet = new ColumnSet(TermLabels.TermId, TermLabels.Label), NoLock = true };
        query.Criteria.AddCondition(TermLabels.TermId, ConditionOperator.In, termIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(TermLabels.Language, ConditionOperator.Equal, Languages.ToCode(language));
        query.Criteria.AddCondition(TermLabels.Kind, ConditionOperator.Equal, LabelKinds.Preferred);
        query.Criteria.AddCondition(TermLabels.StateCode, ConditionOperator.Equal, RowState.Active);
        query.AddOrder(TermLabels.Key, OrderType.Ascending);
        return _rows.Read(query).GroupBy(row => row.GetAttributeValue<EntityReference>(TermLabels.TermId).Id)
            .ToDictionary(term => term.Key, term => term.First().GetAttributeValue<string>(TermLabels.Label) ?? string.Empty);
    }
}
