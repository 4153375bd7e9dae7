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
    private const decimal DefaultHalfLife = 90m;

    private readonly SystemStore _rows;
    private HalfLife? _halfLife;

    internal ContactInterests(SystemStore rows) => _rows = rows;

    /// <summary>Derives the interests of contacts anew, with the same few reads however many they are.</summary>
    /// <param name="contactIds">The contacts; those that do not exist are passed over.</param>
    /// <param name="changed">Gets those whose interests are others now.</param>
    /// <returns>How many rows were written.</returns>
    internal int Handle(IReadOnlyCollection<Guid> contactIds, out IReadOnlyList<Guid> changed)
    {
        var others = new List<Guid>();
        changed = others;
        if (contactIds.Count == 0) return 0;
        var contacts = Find(contactIds);
        if (contacts.Count == 0) return 0;
        var stored = Stored(contacts);
        var touches = new ReadTouches(_rows);
        var pieces = touches.Of(contacts.Where(IsProfiled).Select(contact => contact.Id).ToList());
        var names = new Dictionary<Guid, string>();
        var tags = touches.Tags(pieces.SelectMany(contact => contact).Select(piece => piece.ContentId).Distinct().ToList(), names);
        _halfLife ??= HalfLifeOfInterest(_rows);
        var written = 0;
        foreach (var contact in contacts)
        {
            var rows = Write(contact, Derive(pieces[contact.Id].ToList(), tags), Rows(stored[contact.Id]), names);
            if (rows > 0) others.Add(contact.Id);
            written += rows;
        }
        return written;
    }

    private IReadOnlyList<Interest> Derive(List<ReadPiece> pieces, ILookup<Guid, PieceTag> tags) =>
        InterestProfile.Derive(pieces, pieces.Select(piece => piece.ContentId).Distinct().SelectMany(content => tags[content]).ToList(), _halfLife!.Value);

    private static bool IsProfiled(Entity contact) => contact.GetAttributeValue<OptionSetValue>(Contacts.Profiling)?.Value != ProfilingStates.Objected;

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

    private List<Entity> Find(IReadOnlyCollection<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.OwnerId, Contacts.Profiling) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.In, contactIds.Distinct().Cast<object>().ToArray());
        query.AddOrder(Contacts.ContactId, OrderType.Ascending);
        return _rows.Read(query).ToList();
    }

    private ILookup<Guid, Entity> Stored(IReadOnlyCollection<Entity> contacts)
    {
        var query = new QueryExpression(TableNames.Interests)
        {
            ColumnSet = new ColumnSet(Interests.ContactId, Interests.TermId, Interests.Weight, Interests.AsOf, Interests.Evidence),
        };
        query.Criteria.AddCondition(Interests.ContactId, ConditionOperator.In, contacts.Select(contact => (object)contact.Id).ToArray());
        query.AddOrder(Interests.InterestId, OrderType.Ascending);
        return _rows.Read(query).ToLookup(row => row.GetAttributeValue<EntityReference>(Interests.ContactId).Id);
    }

    private static Dictionary<Guid, Entity> Rows(IEnumerable<Entity> stored)
    {
        var byTerm = new Dictionary<Guid, Entity>();
        foreach (var row in stored) byTerm[row.GetAttributeValue<EntityReference>(Interests.TermId)?.Id ?? row.Id] = row;
        return byTerm;
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
