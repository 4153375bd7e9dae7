using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
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

    /// <summary>Before answers are deleted: the history without them.</summary>
    public static void KeepHistoryWithout(PluginCall call) =>
        new ContactHistory(call.System).Derive(call.Rows().SelectMany(row => ContactsOf(row)), call.Rows().Select(row => row.Id).ToList());

    /// <summary>Some time after an answer is stored, corrected or deleted: the periods it was and is in.</summary>
    public static void RollUp(PluginCall call)
    {
        var rollUp = new RollUpNps(call.System);
        foreach (var row in call.Rows())
        {
            foreach (var place in Places(row).Distinct()) rollUp.Handle(place.Key, place.Value);
        }
    }

    private static IEnumerable<Guid> ContactsOf(RowChange row)
    {
        if (row.Now<EntityReference>(NpsResponses.ContactId) is EntityReference now) yield return now.Id;
        if (row.Old<EntityReference>(NpsResponses.ContactId) is EntityReference old) yield return old.Id;
    }

    private static IEnumerable<KeyValuePair<Guid, DateTime>> Places(RowChange row)
    {
        if (Place(row.Now<EntityReference>(NpsResponses.ContactId), row.Now<DateTime?>(NpsResponses.RespondedOn)) is KeyValuePair<Guid, DateTime> now) yield return now;
        if (Place(row.Old<EntityReference>(NpsResponses.ContactId), row.Old<DateTime?>(NpsResponses.RespondedOn)) is KeyValuePair<Guid, DateTime> old) yield return old;
    }

    private static KeyValuePair<Guid, DateTime>? Place(EntityReference? contact, DateTime? on) =>
        contact == null || on == null ? null : new KeyValuePair<Guid, DateTime>(contact.Id, on.Value);
}
