using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>What happens to NPS answers.</summary>
public static class NpsUseCases
{
    private const string MonthFormat = "yyyy-MM";

    /// <summary>Before answers are stored.</summary>
    public static void Prepare(PluginCall call) => new PrepareResponses(call.System, call.Now).HandleCreate(call.Rows().Select(row => row.Sent).ToList());

    /// <summary>Before an answer is corrected. What account it counted for so far is kept for the roll-up: by then the contact may have another.</summary>
    public static void PrepareChange(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            new PrepareResponses(call.System, call.Now).HandleUpdate(row);
            if (HasLeft(row, call)) KeepAccount(row, call);
        }
    }

    /// <summary>After answers are stored or corrected: the history of their contacts, old and new.</summary>
    public static void KeepHistory(PluginCall call) =>
        new ContactHistory(call.System).Derive(call.Rows().SelectMany(row => ContactsOf(row)), Array.Empty<Guid>());

    /// <summary>Before answers are deleted: the history without them. What account they counted for is kept for the roll-up: by then the contact may be gone.</summary>
    public static void KeepHistoryWithout(PluginCall call)
    {
        new ContactHistory(call.System).Derive(call.Rows().SelectMany(row => ContactsOf(row)), call.Rows().Select(row => row.Id).ToList());
        new FollowUpTasks(call.System, call.Now).Withdraw(call.Rows().Select(row => row.Id).ToList());
        foreach (var row in call.Rows()) KeepAccount(row, call);
    }

    /// <summary>Some time after an answer is stored, corrected or deleted: the periods it was and is in.</summary>
    public static void RollUp(PluginCall call)
    {
        var rollUp = new RollUpNps(call.System);
        var derived = 0;
        foreach (var row in call.Rows())
        {
            if (!IsDeletion(call) && rollUp.HandleNew(row.Id)) derived++;
            if (!HasLeft(row, call)) continue;
            rollUp.Derive(new[] { AccountLeft(row, call) }, new[] { NpsPeriod.Containing(PeriodKind.Month, row.Old<DateTime>(NpsResponses.RespondedOn)) });
            derived++;
        }
        call.Summary = derived.ToString(CultureInfo.InvariantCulture) + " answers rolled up";
    }

    /// <summary>Before a contact changes its account: when it has answered is kept for the roll-up, as answers may be gone by then.</summary>
    public static void KeepMonths(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (!row.Changes(Contacts.ParentCustomerId) || row.Old<int?>(Contacts.NpsCount) is not > 0) continue;
            var months = new AnswerStore(call.System).DatesOf(row.Id).Select(date => NpsPeriod.Containing(PeriodKind.Month, date).Start).Distinct().OrderBy(start => start);
            call.Context.SharedVariables[MonthsKey(row.Id)] = string.Join(" ", months.Select(start => start.ToString(MonthFormat, CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Some time after a contact has changed its account: the periods of both.</summary>
    public static void MoveAnswers(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (!row.Changes(Contacts.ParentCustomerId)) continue;
            var kept = call.Context.SharedVariables.TryGetValue(MonthsKey(row.Id), out var months) ? months as string : null;
            var left = (kept ?? string.Empty).Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries)
                .Select(month => DateTime.ParseExact(month, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
            new RollUpNps(call.System).HandleMove(row.Id, AnswerStore.Account(row.Old<EntityReference>(Contacts.ParentCustomerId)), left);
        }
    }

    /// <summary>Some time after an account has got another parent, is deleted or merged: the periods of both lines.</summary>
    public static void MoveAccounts(PluginCall call)
    {
        var rollUp = new RollUpNps(call.System);
        foreach (var row in call.Rows())
        {
            var accounts = new List<Guid> { row.Id };
            if (row.Old<EntityReference>(Accounts.ParentAccountId) is EntityReference parent) accounts.Add(parent.Id);
            if (call.Context.MessageName == Messages.Merge) accounts.Add(call.Argument<Guid>("SubordinateId"));
            rollUp.HandleAccounts(accounts);
        }
    }

    /// <summary>Before a setting is stored or changed: refuses a rule that there is not.</summary>
    public static void CheckRule(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (!IsRule(row.Now<string>(SettingRows.Code))) continue;
            var value = row.Now<string>(SettingRows.Value);
            if (!string.IsNullOrWhiteSpace(value) && !NpsRules.TryParse(value, out _)) throw new RefusedException(NpsResponseMessages.UnknownRule.With(value!.Trim()));
        }
    }

    /// <summary>Some time after the rule is set, changed or deleted: starts the job that derives all periods under it.</summary>
    public static void ApplyRule(PluginCall call)
    {
        if (!call.Rows().Any(row => IsRule(row.Now<string>(SettingRows.Code)) || IsRule(row.Old<string>(SettingRows.Code)))) return;
        // A new setting without a value leaves the usual rule in force.
        if (call.Context.MessageName == Messages.Create && call.Rows().All(row => string.IsNullOrWhiteSpace(row.Now<string>(SettingRows.Value)))) return;
        JobQueue.Start(call.System, (int)Generated.JobKind.NPSRollUp, NpsResponseMessages.RuleJob.With(NpsRules.InForce(call.System).ToString()).In(call.UserLanguage()), call.Context.InitiatingUserId, null);
    }

    /// <summary>Some time after an answer is stored or corrected: asks for a follow-up when one is due.</summary>
    public static void RequestFollowUp(PluginCall call)
    {
        var tasks = new FollowUpTasks(call.System, call.Now);
        call.Summary = call.Rows().Count(tasks.Request).ToString(CultureInfo.InvariantCulture) + " follow-ups requested";
    }

    /// <summary>Before an answer is marked: raises the follow-up that is requested.</summary>
    public static void RaiseFollowUp(PluginCall call)
    {
        var tasks = new FollowUpTasks(call.System, call.Now);
        foreach (var row in call.Rows()) tasks.Handle(row);
    }

    /// <summary>Custom API: whether a contact may be asked for its NPS now.</summary>
    public static void MaySurvey(PluginCall call)
    {
        var decision = new SurveyPermission(call).Ask("omni_MaySurvey", call.Argument<EntityReference>("ContactId")?.Id ?? Guid.Empty, call.Argument<EntityReference>("ChannelId")?.Id);
        call.Return("MayAsk", decision.MayAsk);
        call.Return("Code", decision.Reason.Code);
        call.Return("Reason", decision.Reason.In(call.UserLanguage()));
        call.Return("NextAllowedOn", decision.NextAllowedOn);
    }

    private static bool IsRule(string? code) => string.Equals(code, SettingCodes.NpsRule, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Guid> ContactsOf(RowChange row)
    {
        if (row.Now<EntityReference>(NpsResponses.ContactId) is EntityReference now) yield return now.Id;
        if (row.Old<EntityReference>(NpsResponses.ContactId) is EntityReference old) yield return old.Id;
    }

    private static bool IsDeletion(PluginCall call) => call.Context.MessageName.StartsWith(Messages.Delete, StringComparison.Ordinal);

    /// <summary>Whether an answer is no longer where it was: deleted, emptied, of another contact or of another date.</summary>
    private static bool HasLeft(RowChange row, PluginCall call)
    {
        if (row.Old<EntityReference>(NpsResponses.ContactId) == null || row.Old<DateTime?>(NpsResponses.RespondedOn) == null) return false;
        return IsDeletion(call) || row.Changes(NpsResponses.ContactId) || row.Changes(NpsResponses.RespondedOn) || (row.Sent.Contains(NpsResponses.Score) && row.Now<int?>(NpsResponses.Score) == null);
    }

    private static EntityReference? AccountLeft(RowChange row, PluginCall call) =>
        call.Context.SharedVariables.TryGetValue(AccountKey(row.Id), out var kept) && kept is string text ? new EntityReference(TableNames.Accounts, Guid.ParseExact(text, "N")) : null;

    private static void KeepAccount(RowChange row, PluginCall call)
    {
        if (row.Old<EntityReference>(NpsResponses.ContactId) is EntityReference contact && new AnswerStore(call.System).AccountOf(contact.Id) is EntityReference account)
            call.Context.SharedVariables[AccountKey(row.Id)] = account.Id.ToString("N");
    }

    private static string AccountKey(Guid answerId) => "omni_npsaccount:" + answerId.ToString("N");

    private static string MonthsKey(Guid contactId) => "omni_npsmonths:" + contactId.ToString("N");
}
