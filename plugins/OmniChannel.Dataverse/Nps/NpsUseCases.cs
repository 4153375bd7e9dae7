using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Nps;

/// <summary>What happens to NPS answers.</summary>
public static class NpsUseCases
{
    /// <summary>Before answers are stored.</summary>
    public static void Prepare(PluginCall call) => new PrepareResponses(call.System, call.Now).HandleCreate(call.Rows().Select(row => row.Sent).ToList());

    /// <summary>Before an answer is corrected.</summary>
    public static void PrepareChange(PluginCall call)
    {
        foreach (var row in call.Rows()) new PrepareResponses(call.System, call.Now).HandleUpdate(row);
    }

    /// <summary>After answers are stored or corrected: the history of their contacts, old and new.</summary>
    public static void KeepHistory(PluginCall call) =>
        new ContactHistory(call.System).Derive(call.Rows().SelectMany(row => ContactsOf(row)), Array.Empty<Guid>());

    /// <summary>Before answers are deleted: the history without them. What account they counted for is kept for the roll-up: by then the contact may be gone.</summary>
    public static void KeepHistoryWithout(PluginCall call)
    {
        new ContactHistory(call.System).Derive(call.Rows().SelectMany(row => ContactsOf(row)), call.Rows().Select(row => row.Id).ToList());
        var answers = new AnswerStore(call.System);
        foreach (var row in call.Rows())
        {
            if (row.Old<EntityReference>(NpsResponses.ContactId) is EntityReference contact && answers.AccountOf(contact.Id) is EntityReference account)
                call.Context.SharedVariables[AccountKey(row.Id)] = account.Id.ToString("N");
        }
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
            var account = AccountLeft(row, call);
            rollUp.Handle(account, row.Old<DateTime>(NpsResponses.RespondedOn));
            derived++;
        }
        call.Summary = derived.ToString(CultureInfo.InvariantCulture) + " answers rolled up";
    }

    /// <summary>Some time after a contact has changed its account: the periods of both.</summary>
    public static void MoveAnswers(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (row.Changes(Contacts.ParentCustomerId)) new RollUpNps(call.System).HandleMove(row.Id, AnswerStore.Account(row.Old<EntityReference>(Contacts.ParentCustomerId)));
        }
    }

    private static IEnumerable<Guid> ContactsOf(RowChange row)
    {
        if (row.Now<EntityReference>(NpsResponses.ContactId) is EntityReference now) yield return now.Id;
        if (row.Old<EntityReference>(NpsResponses.ContactId) is EntityReference old) yield return old.Id;
    }

    private static bool IsDeletion(PluginCall call) => call.Context.MessageName.StartsWith(Messages.Delete, StringComparison.Ordinal);

    /// <summary>Whether an answer is no longer where it was: deleted, of another contact or of another date.</summary>
    private static bool HasLeft(RowChange row, PluginCall call)
    {
        if (row.Old<EntityReference>(NpsResponses.ContactId) == null || row.Old<DateTime?>(NpsResponses.RespondedOn) == null) return false;
        return IsDeletion(call) || row.Changes(NpsResponses.ContactId) || row.Changes(NpsResponses.RespondedOn);
    }

    private static EntityReference? AccountLeft(RowChange row, PluginCall call)
    {
        if (call.Context.SharedVariables.TryGetValue(AccountKey(row.Id), out var kept) && kept is string text)
            return new EntityReference(TableNames.Accounts, Guid.ParseExact(text, "N"));
        return new AnswerStore(call.System).AccountOf(row.Old<EntityReference>(NpsResponses.ContactId)!.Id);
    }

    private static string AccountKey(Guid answerId) => "omni_npsaccount:" + answerId.ToString("N");
}
