using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Engagement;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>
/// Keeps the interests of a contact: derives them from what it has read and writes only what differs. So running late, twice or in another order changes nothing, and
/// deletions, merges and new tags need no correction of their own. The cost is bounded by the newest touches.
/// </summary>
internal sealed class ContactInterests
{
    // Enough for years of reading; what is older has faded.
    private const int MostTouches = 500;
    private const decimal DefaultHalfLife = 90m;
    private const string TypeAlias = "type";
    private const string TermAlias = "term";

    private readonly SystemStore _rows;
    private HalfLife? _halfLife;

    internal ContactInterests(SystemStore rows) => _rows = rows;

    /// <summary>Derives the interests of a contact anew. Returns how many rows were written.</summary>
    internal int Handle(Guid contactId)
    {
        var contact = Contact(contactId);
        if (contact == null) return 0;
        var stored = Stored(contactId);
        var isProfiled = contact.GetAttributeValue<OptionSetValue>(Contacts.Profiling)?.Value != ProfilingStates.Objected;
        var pieces = isProfiled ? Pieces(contactId) : new List<ReadPiece>();
        var names = new Dictionary<Guid, string>();
        var tags = pieces.Count == 0 ? new List<PieceTag>() : Tags(pieces.Select(piece => piece.ContentId).Distinct(), names);
        return Write(contact, InterestProfile.Derive(pieces, tags, _halfLife ??= HalfLifeOfInterest(_rows)), stored, names);
    }

    private int Write(Entity contact, IReadOnlyList<Interest> interests, Dictionary<Guid, Entity> stored, Dictionary<Guid, string> names)
    {
        var written = 0;
        foreach (var interest in interests)
        {
            var evidence = interest.Evidence(Generated.Interest.Limits.Evidence);
            if (stored.TryGetValue(interest.TermId, out var row))
            {
                stored.Remove(interest.TermId);
                if (IsSame(row, interest, evidence)) continue;
                _rows.Update(Fill(new Entity(TableNames.Interests, row.Id), interest, evidence));
            }
            else Create(contact, interest, evidence, names);
            written++;
        }
        foreach (var row in stored.Values.OrderBy(row => row.Id)) _rows.Delete(TableNames.Interests, row.Id);
        return written + stored.Count;
    }

    private void Create(Entity contact, Interest interest, string evidence, Dictionary<Guid, string> names)
    {
        var row = Fill(new Entity(TableNames.Interests), interest, evidence);
        row[Interests.ContactId] = contact.ToEntityReference();
        row[Interests.TermId] = new EntityReference(TableNames.Terms, interest.TermId);
        if (contact.GetAttributeValue<EntityReference>(Contacts.OwnerId) is EntityReference owner) row[Interests.OwnerId] = owner;
        if (names.TryGetValue(interest.TermId, out var name)) row[Interests.Name] = FittedText.Cut(name, Columns.NameLength);
        try
        {
            _rows.Create(row);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.DuplicateKey)
        {
            // Another job for the same contact was faster, and read the same. Within a page of a job the page fails and is done again.
        }
    }

    private static bool IsSame(Entity row, Interest interest, string evidence) =>
        row.GetAttributeValue<decimal?>(Interests.Weight) == interest.Weight && row.GetAttributeValue<DateTime?>(Interests.AsOf) == StoredMoment.Of(interest.AsOf)
        && (row.GetAttributeValue<string>(Interests.Evidence) ?? string.Empty) == evidence;

    private static Entity Fill(Entity row, Interest interest, string evidence)
    {
        row[Interests.Weight] = interest.Weight;
        row[Interests.AsOf] = StoredMoment.Of(interest.AsOf);
        row[Interests.Evidence] = evidence;
        return row;
    }

    private Entity? Contact(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.OwnerId, Contacts.Profiling) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.Equal, contactId);
        return _rows.First(query);
    }

    private Dictionary<Guid, Entity> Stored(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Interests) { ColumnSet = new ColumnSet(Interests.TermId, Interests.Weight, Interests.AsOf, Interests.Evidence) };
        query.Criteria.AddCondition(Interests.ContactId, ConditionOperator.Equal, contactId);
        query.AddOrder(Interests.InterestId, OrderType.Ascending);
        var byTerm = new Dictionary<Guid, Entity>();
        foreach (var row in _rows.Read(query)) byTerm[row.GetAttributeValue<EntityReference>(Interests.TermId)?.Id ?? row.Id] = row;
        return byTerm;
    }

    private List<ReadPiece> Pieces(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.ContentId, Interactions.OccurredOn), TopCount = MostTouches };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.NotNull);
        PeopleOnly.Add(query);
        var type = query.AddLink(TableNames.InteractionTypes, Interactions.InteractionTypeId, InteractionTypes.InteractionTypeId, JoinOperator.LeftOuter);
        type.EntityAlias = TypeAlias;
        type.Columns = new ColumnSet(InteractionTypes.EngagementWeight);
        query.AddOrder(Interactions.OccurredOn, OrderType.Descending);
        query.AddOrder(Interactions.InteractionId, OrderType.Ascending);
        return _rows.Read(query).Select(row => new ReadPiece
        {
            InteractionId = row.Id,
            ContentId = row.GetAttributeValue<EntityReference>(Interactions.ContentId).Id,
            Title = row.GetAttributeValue<EntityReference>(Interactions.ContentId).Name ?? string.Empty,
            OccurredOn = row.GetAttributeValue<DateTime>(Interactions.OccurredOn),
            Weight = row.GetAttributeValue<AliasedValue>(TypeAlias + "." + InteractionTypes.EngagementWeight)?.Value as decimal? ?? 1m,
        }).ToList();
    }

    private List<PieceTag> Tags(IEnumerable<Guid> contentIds, Dictionary<Guid, string> names)
    {
        var query = new QueryExpression(TableNames.ContentTags) { ColumnSet = new ColumnSet(ContentTags.ContentId, ContentTags.TermId, ContentTags.Confidence) };
        query.Criteria.AddCondition(ContentTags.ContentId, ConditionOperator.In, contentIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(ContentTags.Status, ConditionOperator.NotEqual, TagStates.Rejected);
        var term = query.AddLink(TableNames.Terms, ContentTags.TermId, Terms.TermId, JoinOperator.Inner);
        term.EntityAlias = TermAlias;
        term.Columns = new ColumnSet(Terms.Name);
        var tags = new List<PieceTag>();
        foreach (var row in _rows.Read(query))
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
        return tags;
    }

    /// <summary>How interest fades, as administrators have set it.</summary>
    internal static HalfLife HalfLifeOfInterest(RowStore rows)
    {
        var settings = new SettingStore(rows).Read(SettingCodes.InterestHalfLife);
        var days = settings.TryGetValue(SettingCodes.InterestHalfLife, out var text)
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var set) && set > 0 ? set : DefaultHalfLife;
        return HalfLife.OfDays(days);
    }
}
