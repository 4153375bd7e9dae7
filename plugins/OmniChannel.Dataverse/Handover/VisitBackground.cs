using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What the plans of several visits are made from.</summary>
internal sealed class VisitBackground
{
    private const int PermissionEmail = (int)Generated.ChannelPermission.Email;
    private const int PermissionBulkEmail = (int)Generated.ChannelPermission.BulkEmail;
    private const int PermissionPhone = (int)Generated.ChannelPermission.Phone;
    private const int PermissionPost = (int)Generated.ChannelPermission.Post;
    private const int KindDigital = (int)Generated.ChannelKind.Digital;
    private const int KindMass = (int)Generated.ChannelKind.Mass;

    private readonly IReadOnlyList<Entity> _channels;
    private readonly IReadOnlyList<Entity> _contents;
    private readonly ISet<KeyValuePair<Guid, Guid>> _seen;
    private readonly IReadOnlyDictionary<Guid, ContactTouches> _touches;
    private readonly Entity? _queue;

    internal VisitBackground(
        IReadOnlyList<Entity> channels,
        IReadOnlyList<Entity> contents,
        ISet<KeyValuePair<Guid, Guid>> seen,
        IReadOnlyDictionary<Guid, ContactTouches> touches,
        Entity? queue)
    {
        _channels = channels;
        _contents = contents;
        _seen = seen;
        _touches = touches;
        _queue = queue;
    }

    /// <summary>Who a task in the fallback queue belongs to.</summary>
    internal EntityReference? OwnerOfQueue => _queue?.GetAttributeValue<EntityReference>(Contacts.OwnerId);

    internal VisitFacts FactsFor(LeadScoreDraft draft, DateTime now) => new VisitFacts
    {
        Now = now,
        Model = draft.Model.Model.Definition,
        Score = draft.Result,
        ContactName = draft.Contact.Name,
        ContactLanguage = draft.Contact.Language,
        Owners = Owners(draft.Contact).ToList(),
        Channels = _channels.Select(channel => Channel(channel, draft.Contact, Touches(draft.Contact.Id))).ToList(),
        Contents = _contents.Select(content => Content(content, draft.Contact.Id)).ToList(),
        Touches = Touches(draft.Contact.Id).Last(_channels),
        SubjectLength = Columns.SubjectLength,
        TextLength = Columns.DescriptionLength,
    };

    private IEnumerable<OwnerCandidate> Owners(ScoredContact contact)
    {
        if (contact.Owner is EntityReference owner)
        {
            yield return new OwnerCandidate
            {
                Id = owner.Id,
                Kind = owner.LogicalName == TableNames.SystemUsers ? OwnerKind.User : OwnerKind.Team,
                Rule = OwnerRule.ContactOwner,
                Name = owner.Name ?? string.Empty,
                IsEnabled = !contact.IsOwnerDisabled,
                Language = contact.OwnerLanguage,
            };
        }
        if (_queue != null)
        {
            yield return new OwnerCandidate
            {
                Id = _queue.Id,
                Kind = OwnerKind.Queue,
                Rule = OwnerRule.FallbackQueue,
                Name = _queue.GetAttributeValue<string>(Queues.Name) ?? string.Empty,
            };
        }
    }

    internal static ChannelFacts Channel(Entity channel, ScoredContact contact, ContactTouches touches) => new ChannelFacts
    {
        Id = channel.Id,
        Code = channel.GetAttributeValue<string>(Channels.Code) ?? string.Empty,
        Name = channel.GetAttributeValue<string>(Channels.Name) ?? string.Empty,
        Kind = channel.GetAttributeValue<OptionSetValue>(Channels.Kind)?.Value switch
        {
            KindDigital => ChannelKind.Digital,
            KindMass => ChannelKind.Mass,
            _ => ChannelKind.Personal,
        },
        IsPermitted = channel.GetAttributeValue<OptionSetValue>(Channels.Permission)?.Value switch
        {
            PermissionEmail => !contact.Declines(Contacts.DoNotEMail),
            PermissionBulkEmail => !contact.Declines(Contacts.DoNotBulkEMail) && !contact.Declines(Contacts.DoNotEMail),
            PermissionPhone => !contact.Declines(Contacts.DoNotPhone),
            PermissionPost => !contact.Declines(Contacts.DoNotPostalMail),
            _ => true,
        },
        Delivered = touches.Delivered(channel.Id),
        Responses = touches.Responses(channel.Id),
    };

    private ContactTouches Touches(Guid contactId) => _touches.TryGetValue(contactId, out var touches) ? touches : ContactTouches.None;

    private ContentFacts Content(Entity content, Guid contactId) => new ContentFacts
    {
        Id = content.Id,
        Code = content.GetAttributeValue<string>(Contents.Code) ?? string.Empty,
        Title = content.GetAttributeValue<string>(Contents.Name) ?? string.Empty,
        Language = content.GetAttributeValue<string>(Contents.Language),
        IsApproved = true,
        ValidFrom = content.GetAttributeValue<DateTime?>(Contents.ValidFrom),
        ValidUntil = content.GetAttributeValue<DateTime?>(Contents.ValidUntil),
        IsSeen = _seen.Contains(new KeyValuePair<Guid, Guid>(contactId, content.Id)),
    };
}
