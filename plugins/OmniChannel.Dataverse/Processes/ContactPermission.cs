using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

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

/// <summary>Asks the contact's own wishes first, then how often and when the channel was last used.</summary>
internal sealed class ContactPermission
{
    private readonly ExecutionCall _call;

    internal ContactPermission(ExecutionCall call) => _call = call;

    /// <summary>Asks for an activity of a process, which names the days to leave a contact alone itself.</summary>
    internal PermissionAnswer Ask(string activity, Guid contactId, Guid channelId, int coolDownDays)
    {
        if (coolDownDays < 0) throw new RefusedException(ProcessMessages.NegativeDays.With(coolDownDays));
        var contact = Find(contactId) ?? throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Contact"));
        var channel = ChannelRows.Find(_call.System, channelId) ?? throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Channel"));
        return Answer(contact, channel, coolDownDays);
    }

    /// <summary>Asks for the custom API: the channel by id or code; without either, every channel in use.</summary>
    internal PermissionAnswer Ask(Guid? contactId, Guid? channelId, string? channelCode)
    {
        // The user must be able to see whom he asks about.
        var visible = contactId is Guid id && new ContactStore(_call.User).Find(new[] { id }, Array.Empty<PublishedModel>()).ContainsKey(id);
        var contact = visible ? Find(contactId!.Value) : null;
        if (contact == null) throw new RefusedException(ProcessMessages.NoSuchContact.With(contactId?.ToString("D") ?? string.Empty));
        if (channelId == null && string.IsNullOrWhiteSpace(channelCode)) return OfAll(contact);
        var channel = channelId is Guid known ? ChannelRows.Find(_call.System, known) : ChannelRows.Find(_call.System, Channels.Code, (channelCode ?? string.Empty).Trim());
        return Answer(contact, channel ?? throw new RefusedException(ProcessMessages.NoSuchChannel.With(channelId?.ToString("D") ?? channelCode ?? string.Empty)), 0);
    }

    /// <summary>One answer for all channels: those that may be used now in one sentence, and why not for each of the others.</summary>
    private PermissionAnswer OfAll(ScoredContact contact)
    {
        if (!contact.IsActive) return Denied(NoTaskMessages.ContactInactive.With());
        var answers = ChannelRows.Read(_call.System).Select(row => new { Name = row.GetAttributeValue<string>(Channels.Name) ?? string.Empty, Answer = Answer(contact, row, 0) }).ToList();
        var allowed = answers.Where(one => one.Answer.IsAllowed).Select(one => one.Name).ToList();
        var lines = answers.Where(one => !one.Answer.IsAllowed).Select(one => one.Answer.Reason).ToList();
        if (allowed.Count > 0) lines.Insert(0, ProcessMessages.MayContact.With(string.Join(", ", allowed)).In(_call.UserLanguage()));
        return new PermissionAnswer(allowed.Count > 0, string.Join("\n", lines), answers.Min(one => one.Answer.NextAllowedOn));
    }

    private PermissionAnswer Answer(ScoredContact contact, Entity row, int coolDownDays)
    {
        var channel = ChannelRows.Facts(row, contact, ContactTouches.None);
        if (!contact.IsActive) return Denied(NoTaskMessages.ContactInactive.With());
        if (!channel.IsPermitted) return Denied(ProcessMessages.ChannelDenied.With(channel.Name));
        var cap = Cap(channel.Code);
        var recent = cap == null && coolDownDays == 0 ? new List<DateTime>() : Recent(contact.Id, channel.Id, cap?.Touches ?? 1);
        if (recent.Count > 0 && (_call.Now - recent[0]).TotalDays < coolDownDays)
        {
            var end = recent[0].AddDays(coolDownDays);
            return Denied(ProcessMessages.ChannelCoolDown.With(channel.Name, recent[0], end), end);
        }
        return cap?.NextAllowed(recent, _call.Now) is DateTime next
            ? Denied(ProcessMessages.ChannelCapped.With(channel.Name, cap.Touches, cap.Days, next), next)
            : new PermissionAnswer(true, ProcessMessages.MayContact.With(channel.Name).In(_call.UserLanguage()), _call.Now);
    }

    private PermissionAnswer Denied(Phrase reason, DateTime? until = null) => new PermissionAnswer(false, reason.In(_call.UserLanguage()), until);

    private ScoredContact? Find(Guid contactId) =>
        new ContactStore(_call.System).Find(new[] { contactId }, Array.Empty<PublishedModel>()).TryGetValue(contactId, out var found) ? found.Contact : null;

    private ContactCap? Cap(string channelCode)
    {
        var code = SettingCodes.CapPrefix + channelCode;
        return new SettingStore(_call.System).Read(code).TryGetValue(code, out var text) ? ContactCap.Parse(text) : null;
    }

    private List<DateTime> Recent(Guid contactId, Guid channelId, int count)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.OccurredOn), TopCount = count };
        query.Criteria.AddCondition(Interactions.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(Interactions.ChannelId, ConditionOperator.Equal, channelId);
        query.AddOrder(Interactions.OccurredOn, OrderType.Descending);
        return _call.System.Read(query).Select(row => row.GetAttributeValue<DateTime>(Interactions.OccurredOn)).ToList();
    }
}
