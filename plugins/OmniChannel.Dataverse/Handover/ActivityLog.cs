using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Writes a completed e-mail, phone call or appointment as an interaction of every contact that took part, once each: the external id is made of activity and
/// contact. As SYSTEM, because whoever completes an activity need not have a role of ours; an environment without channel or type of that code gets none.
/// </summary>
internal sealed class ActivityLog
{
    private static readonly int[] Recipients = { Party(Generated.ActivityPartyParticipationTypeMask.To), Party(Generated.ActivityPartyParticipationTypeMask.Cc), Party(Generated.ActivityPartyParticipationTypeMask.Bcc) };
    private static readonly int[] Senders = { Party(Generated.ActivityPartyParticipationTypeMask.Sender) };
    private static readonly int[] Attendees =
    {
        Party(Generated.ActivityPartyParticipationTypeMask.RequiredAttendee), Party(Generated.ActivityPartyParticipationTypeMask.OptionalAttendee),
        Party(Generated.ActivityPartyParticipationTypeMask.Organizer),
    };

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal ActivityLog(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal void Handle(RowChange change)
    {
        if (change.After is not Entity activity || activity.GetAttributeValue<OptionSetValue>(Emails.StateCode)?.Value != TaskStates.Completed) return;
        var contacts = ContactsOf(activity);
        if (contacts.Count == 0) return;
        var known = Known(contacts.Select(contact => ExternalId(activity, contact)));
        var missing = contacts.Where(contact => !known.Contains(ExternalId(activity, contact))).ToList();
        if (missing.Count == 0 || Codes(activity) is not KeyValuePair<Guid, Guid> codes) return;
        foreach (var contact in missing) _rows.Create(Interaction(activity, contact, codes.Key, codes.Value));
    }

    private Entity Interaction(Entity activity, Guid contact, Guid channel, Guid type)
    {
        var on = activity.GetAttributeValue<DateTime?>(Emails.ActualEnd) ?? _now;
        return new Entity(TableNames.Interactions)
        {
            [Interactions.ExternalId] = ExternalId(activity, contact),
            [Interactions.ContactId] = new EntityReference(TableNames.Contacts, contact),
            [Interactions.ChannelId] = new EntityReference(TableNames.Channels, channel),
            [Interactions.InteractionTypeId] = new EntityReference(TableNames.InteractionTypes, type),
            [Interactions.OccurredOn] = on < _now ? on : _now,
            [Interactions.Comment] = activity.GetAttributeValue<string>(Emails.Subject),
        };
    }

    /// <summary>The contacts at the other end; where there is none, the contact that the activity is about.</summary>
    private List<Guid> ContactsOf(Entity activity)
    {
        var query = new QueryExpression(TableNames.ActivityParties) { ColumnSet = new ColumnSet(ActivityParties.PartyId) };
        query.Criteria.AddCondition(ActivityParties.ActivityId, ConditionOperator.Equal, activity.Id);
        query.Criteria.AddCondition(ActivityParties.ParticipationTypeMask, ConditionOperator.In, Roles(activity).Cast<object>().ToArray());
        var contacts = _rows.Read(query).Select(row => row.GetAttributeValue<EntityReference>(ActivityParties.PartyId))
            .Where(party => party?.LogicalName == TableNames.Contacts).Select(party => party.Id).Distinct().OrderBy(id => id).ToList();
        if (contacts.Count == 0 && activity.GetAttributeValue<EntityReference>(Emails.RegardingObjectId) is { LogicalName: TableNames.Contacts } regarding)
            contacts.Add(regarding.Id);
        return contacts;
    }

    private static int[] Roles(Entity activity) => activity.LogicalName == TableNames.Appointments ? Attendees : IsIncoming(activity) ? Senders : Recipients;

    private static bool IsIncoming(Entity activity) => activity.Contains(Emails.DirectionCode) && !activity.GetAttributeValue<bool>(Emails.DirectionCode);

    private HashSet<string> Known(IEnumerable<string> externalIds)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.ExternalId) };
        query.Criteria.AddCondition(Interactions.ExternalId, ConditionOperator.In, externalIds.Cast<object>().ToArray());
        return new HashSet<string>(_rows.Read(query).Select(row => row.GetAttributeValue<string>(Interactions.ExternalId)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Channel and type by their codes; nothing when the environment has none of them.</summary>
    private KeyValuePair<Guid, Guid>? Codes(Entity activity)
    {
        var map = ActivityCodes.Of(activity.LogicalName, IsIncoming(activity));
        var settings = new SettingStore(_rows).Read(map.ChannelSetting, map.TypeSetting);
        var channel = ChannelRows.Find(_rows, Channels.Code, settings.TryGetValue(map.ChannelSetting, out var code) ? code : map.Channel);
        if (channel == null) return null;
        var query = new QueryExpression(TableNames.InteractionTypes) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(InteractionTypes.Code, ConditionOperator.Equal, settings.TryGetValue(map.TypeSetting, out code) ? code : map.Type);
        return _rows.First(query) is Entity type ? new KeyValuePair<Guid, Guid>(channel.Id, type.Id) : null;
    }

    private static string ExternalId(Entity activity, Guid contact) => activity.LogicalName + ":" + activity.Id.ToString("N") + ":" + contact.ToString("N");

    private static int Party(Generated.ActivityPartyParticipationTypeMask mask) => (int)mask;
}

/// <summary>By which codes an activity becomes an interaction: the defaults, and the settings that name others.</summary>
internal sealed class ActivityCodes
{
    private ActivityCodes(string table, string channel, string type, string direction)
    {
        Channel = channel;
        Type = type;
        ChannelSetting = table + ".channel";
        TypeSetting = table + "." + direction;
    }

    internal string Channel { get; }

    internal string Type { get; }

    /// <summary>Code of the setting with another channel.</summary>
    internal string ChannelSetting { get; }

    /// <summary>Code of the setting with another interaction type.</summary>
    internal string TypeSetting { get; }

    internal static ActivityCodes Of(string table, bool isIncoming)
    {
        if (table == TableNames.Appointments) return new ActivityCodes(table, "visit", "visit-done", "held");
        if (table == TableNames.PhoneCalls) return new ActivityCodes(table, "phone", "call", isIncoming ? "received" : "made");
        return new ActivityCodes(table, "email", isIncoming ? "reply" : "email-delivered", isIncoming ? "received" : "sent");
    }
}
