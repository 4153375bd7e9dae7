using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Processes;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Whether a contact may be asked for its NPS: its wishes, what is owed to it, and when it was last asked. Writes nothing.</summary>
internal sealed class SurveyPermission
{
    private const int DefaultAnswerDays = 180;
    private const int DefaultGapDays = 30;

    private readonly ExecutionCall _call;

    internal SurveyPermission(ExecutionCall call) => _call = call;

    /// <exception cref="RefusedException">The contact or channel does not exist, or the user may not see the contact.</exception>
    internal SurveyDecision Ask(string activity, Guid contactId, Guid? channelId)
    {
        if (!IsVisible(contactId) || !new ContactStore(_call.System).Find(new[] { contactId }, Array.Empty<PublishedModel>()).TryGetValue(contactId, out var found))
            throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Contact"));
        var channel = channelId is Guid id
            ? ChannelRows.Facts(ChannelRows.Find(_call.System, id) ?? throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Channel")), found.Contact, ContactTouches.None)
            : null;
        var surveys = Surveys(contactId);
        var settings = new SettingStore(_call.System).Read(SettingCodes.SurveyAnswerDays, SettingCodes.SurveyGapDays);
        return SurveyDecision.Decide(new SurveyFacts
        {
            Now = _call.Now,
            IsContactActive = found.Contact.IsActive,
            ObjectsToProfiling = found.Contact.ObjectsToProfiling,
            ChannelName = channel?.Name ?? SurveyMessages.Email.With().In(_call.UserLanguage()),
            IsPermitted = channel?.IsPermitted ?? !(found.Contact.Declines(Contacts.DoNotEMail) || found.Contact.Declines(Contacts.DoNotBulkEMail)),
            HasOpenFollowUp = _call.System.First(FollowUpTasks.OpenTasks(contactId)) != null,
            LastAnsweredOn = Last(surveys.Where(row => row.Contains(NpsResponses.Score))),
            LastAskedOn = Last(surveys.Where(row => !row.Contains(NpsResponses.Score))),
            DaysAfterAnswer = Days(settings, SettingCodes.SurveyAnswerDays, DefaultAnswerDays),
            DaysAfterAsking = Days(settings, SettingCodes.SurveyGapDays, DefaultGapDays),
        });
    }

    private bool IsVisible(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.Equal, contactId);
        return _call.User.First(query) != null;
    }

    private IReadOnlyList<Entity> Surveys(Guid contactId)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.Score, NpsResponses.RespondedOn) };
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.Equal, contactId);
        return _call.System.Read(query);
    }

    private static DateTime? Last(IEnumerable<Entity> surveys) => surveys.Max(row => row.GetAttributeValue<DateTime?>(NpsResponses.RespondedOn));

    private static int Days(IReadOnlyDictionary<string, string> settings, string code, int otherwise) =>
        settings.TryGetValue(code, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 36_500 ? days : otherwise;
}
