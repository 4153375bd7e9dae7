using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Reads contacts together with the lead scores they have: one call for any number of contacts.</summary>
internal sealed class ContactStore
{
    private const string LeadScoreAlias = "leadscore";

    private readonly RowStore _rows;

    internal ContactStore(RowStore rows) => _rows = rows;

    /// <summary>The contacts that exist, by id, with the profile columns of the models.</summary>
    internal Dictionary<Guid, FoundContact> Find(IReadOnlyCollection<Guid> contactIds, IReadOnlyCollection<PublishedModel> models)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = ScoredContact.Select(models) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        ScoredContact.Join((table, theirs, ours) => query.AddLink(table, ours, theirs, JoinOperator.LeftOuter), models);
        var scores = query.AddLink(TableNames.LeadScores, Contacts.ContactId, LeadScores.ContactId, JoinOperator.LeftOuter);
        scores.EntityAlias = LeadScoreAlias;
        scores.Columns = new ColumnSet(LeadScores.LeadScoreId, LeadScores.ScoringModelId, LeadScores.AsOf);

        var found = new Dictionary<Guid, FoundContact>();
        foreach (var row in _rows.Read(query))
        {
            if (!found.TryGetValue(row.Id, out var contact)) found.Add(row.Id, contact = new FoundContact(new ScoredContact(row.Id, row, string.Empty)));
            if (Joined<Guid>(row, LeadScores.LeadScoreId) is Guid id && Joined<EntityReference>(row, LeadScores.ScoringModelId) is EntityReference model && id != Guid.Empty)
            {
                contact.LeadScores[model.Id] = id;
                contact.AsOf[model.Id] = Joined<DateTime>(row, LeadScores.AsOf);
            }
        }
        var interests = ContactInterestLevels.Of(_rows, found.Keys, models.SelectMany(model => model.InterestTerms).Distinct().ToList());
        foreach (var contact in interests) found[contact.Key].Contact.Profile.Interests = contact.Value;
        return found;
    }

    private static T? Joined<T>(Entity row, string column) =>
        row.GetAttributeValue<AliasedValue>(LeadScoreAlias + "." + column)?.Value is T value ? value : default;
}

/// <summary>A contact as found, with its lead scores by original of their model.</summary>
internal sealed class FoundContact
{
    internal FoundContact(ScoredContact contact) => Contact = contact;

    internal ScoredContact Contact { get; }

    internal Dictionary<Guid, Guid> LeadScores { get; } = new Dictionary<Guid, Guid>();

    /// <summary>As of when those lead scores are, by original of their model, UTC.</summary>
    internal Dictionary<Guid, DateTime> AsOf { get; } = new Dictionary<Guid, DateTime>();
}
