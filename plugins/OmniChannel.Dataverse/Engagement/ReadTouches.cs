using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Engagement;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>What contacts have read, and how it is tagged: a read each for any number of contacts, as long as they have not read more than a page of rows holds.</summary>
internal sealed class ReadTouches
{
    // Enough for years of reading; what is older has faded.
    private const int MostTouches = 500;

    // The most rows that a read gives at once.
    private const int PageSize = 5000;

    private const int ContentsPerRead = 500;
    private const string TypeAlias = "type";
    private const string TermAlias = "term";

    private readonly SystemStore _rows;

    internal ReadTouches(SystemStore rows) => _rows = rows;

    /// <summary>The newest touches with content of each contact.</summary>
    internal ILookup<Guid, ReadPiece> Of(IReadOnlyList<Guid> contactIds)
    {
        var rows = contactIds.Count > 1 && Together(contactIds) is EntityCollection page ? page.Entities : contactIds.SelectMany(Alone);
        return rows.GroupBy(ContactOf).SelectMany(contact => contact.Take(MostTouches)).ToLookup(ContactOf, Piece);
    }

    /// <summary>The tags of some contents that nobody has rejected, by content.</summary>
    /// <param name="contentIds">The contents.</param>
    /// <param name="names">Gets the names of their terms.</param>
    internal ILookup<Guid, PieceTag> Tags(IReadOnlyList<Guid> contentIds, Dictionary<Guid, string> names)
    {
        var tags = new List<PieceTag>();
        for (var read = 0; read < contentIds.Count; read += ContentsPerRead)
        {
            foreach (var row in _rows.Read(TagQuery(contentIds.Skip(read).Take(ContentsPerRead))))
            {
                var termId = row.GetAttributeValue<EntityReference>(ContentTags.TermId).Id;
                names[termId] = row.GetAttributeValue<AliasedValue>(TermAlias + "." + Terms.Name)?.Value as string ?? string.Empty;
                tags.Add(new PieceTag
                {
                    ContentId = row.GetAttributeValue<EntityReference>(ContentTags.ContentId).Id,
                    TermId = termId,
                    Confidence = row.GetAttributeValue<decimal?>(ContentTags.Confidence) ?? 1m,
                });
            }
        }
        return tags.ToLookup(tag => tag.ContentId);
    }

    // Nothing when a page does not hold them all: then whoever has read most would push the others out.
    private EntityCollection? Together(IReadOnlyList<Guid> contactIds)
    {
        var query = Query(contactIds);
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        var page = _rows.ReadPage(query);
        return page.MoreRecords ? null : page;
    }

    private IEnumerable<Entity> Alone(Guid contactId)
    {
        var query = Query(new[] { contactId });
        query.TopCount = MostTouches;
        return _rows.Read(query);
    }

    private static QueryExpression Query(IEnumerable<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.ContactId, Interactions.ContentId, Interactions.OccurredOn) };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.NotNull);
        PeopleOnly.Add(query);
        var type = query.AddLink(TableNames.InteractionTypes, Interactions.InteractionTypeId, InteractionTypes.InteractionTypeId, JoinOperator.LeftOuter);
        type.EntityAlias = TypeAlias;
        type.Columns = new ColumnSet(InteractionTypes.EngagementWeight);
        query.AddOrder(Interactions.OccurredOn, OrderType.Descending);
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return query;
    }

    private static QueryExpression TagQuery(IEnumerable<Guid> contentIds)
    {
        var query = new QueryExpression(TableNames.ContentTags) { ColumnSet = new ColumnSet(ContentTags.ContentId, ContentTags.TermId, ContentTags.Confidence) };
        query.Criteria.AddCondition(ContentTags.ContentId, ConditionOperator.In, contentIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ContentTags.Status, ConditionOperator.NotEqual, TagStates.Rejected);
        var term = query.AddLink(TableNames.Terms, ContentTags.TermId, Terms.TermId, JoinOperator.Inner);
        term.EntityAlias = TermAlias;
        term.Columns = new ColumnSet(Terms.Name);
        return query;
    }

    private static Guid ContactOf(Entity touch) => touch.GetAttributeValue<EntityReference>(Interactions.ContactId).Id;

    private static ReadPiece Piece(Entity touch) => new ReadPiece
    {
        InteractionId = touch.Id,
        ContentId = touch.GetAttributeValue<EntityReference>(Interactions.ContentId).Id,
        Title = touch.GetAttributeValue<EntityReference>(Interactions.ContentId).Name ?? string.Empty,
        OccurredOn = touch.GetAttributeValue<DateTime>(Interactions.OccurredOn),
        Weight = touch.GetAttributeValue<AliasedValue>(TypeAlias + "." + InteractionTypes.EngagementWeight)?.Value as decimal? ?? 1m,
    };
}
