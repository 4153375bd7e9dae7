using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Processes;

/// <summary>Whether a contact may be contacted through a channel now.</summary>
public sealed class PermissionAnswer
{
    internal PermissionAnswer(bool isAllowed, string reason, DateTime? nextAllowedOn)
    {
        IsAllowed = isAllowed;
        Reason = reason;
        NextAllowedOn = nextAllowedOn;
    }

    /// <summary>The answer.</summary>
    public bool IsAllowed { get; }

    /// <summary>The answer as a sentence, in the language of the user.</summary>
    public string Reason { get; }

    /// <summary>From when on it is allowed, UTC: now when it is, nothing when the contact does not want it at all.</summary>
    public DateTime? NextAllowedOn { get; }
}

/// <summary>Asks the contact's own wishes first, then when the channel was last used.</summary>
internal sealed class ContactPermission
{
    private readonly ExecutionCall _call;

    internal ContactPermission(ExecutionCall call) => _call = call;

    internal PermissionAnswer Ask(string activity, Guid contactId, Guid channelId, int coolDownDays)
    {
        if (coolDownDays < 0) throw new RefusedException(ProcessMessages.NegativeDays.With(coolDownDays));
        if (!new ContactStore(_call.System).Find(new[] { contactId }, Array.Empty<PublishedModel>()).TryGetValue(contactId, out var found))
            throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Contact"));
        var row = ChannelRows.Find(_call.System, channelId) ?? throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Channel"));
        var channel = VisitBackground.Channel(row, found.Contact, ContactTouches.None);
        var language = _call.UserLanguage();
        if (!found.Contact.IsActive) return new PermissionAnswer(false, NoTaskMessages.ContactInactive.With().In(language), null);
        if (!channel.IsPermitted) return new PermissionAnswer(false, ProcessMessages.ChannelDenied.With(channel.Name).In(language), null);
        if (coolDownDays > 0 && LastThrough(contactId, channelId) is DateTime last && (_call.Now - last).TotalDays < coolDownDays)
        {
            var end = last.AddDays(coolDownDays);
            return new PermissionAnswer(false, ProcessMessages.ChannelCoolDown.With(channel.Name, last, end).In(language), end);
        }
        return new PermissionAnswer(true, ProcessMessages.MayContact.With(channel.Name).In(language), _call.Now);
    }

    private DateTime? LastThrough(Guid contactId, Guid channelId)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.OccurredOn) };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interactions.ChannelId, ConditionOperator.Equal, channelId);
        query.AddOrder(Interactions.OccurredOn, OrderType.Descending);
        return _call.System.First(query)?.GetAttributeValue<DateTime?>(Interactions.OccurredOn);
    }
}
