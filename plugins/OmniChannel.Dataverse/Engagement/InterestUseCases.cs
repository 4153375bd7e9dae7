using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>What changes the interests of contacts. All of it runs after the request, so that scoring does not wait.</summary>
public static class InterestUseCases
{
    private const int MostKept = 100_000;

    // Touches that the job of another touch has derived already; their own jobs take them out. Forgetting one costs a derivation, no more.
    private static readonly ConcurrentDictionary<Tuple<Guid, Guid>, bool> Derived = new ConcurrentDictionary<Tuple<Guid, Guid>, bool>();

    /// <summary>After interactions were created, corrected or deleted: the interests of their contacts, if content was involved.</summary>
    /// <remarks>
    /// A touch without content starts a job too. The platform starts one for every row that is created: filtering columns are for updates, and a step has no condition on
    /// values. Having a synchronous step ask for the job only where there is content would cost a call more in the transaction of every touch with content. The job of a
    /// touch without content makes no call at all, and goes when it has ended, as those of all our steps do.
    /// </remarks>
    public static void Follow(PluginCall call)
    {
        var written = 0;
        foreach (var row in call.Rows())
        {
            var image = row.After ?? row.Before ?? row.Sent;
            if (image.GetAttributeValue<EntityReference>(Interactions.ContentId) == null) continue;
            if (image.GetAttributeValue<EntityReference>(Interactions.ContactId) is not EntityReference contact) continue;
            if (row.Before != null && row.After != null)
            {
                var before = row.Before.GetAttributeValue<EntityReference>(Interactions.ContactId);
                written += before == null || before.Id == contact.Id ? Derive(call, contact.Id) : Derive(call, contact.Id, before.Id);
                continue;
            }
            written += row.After == null ? Derive(call, contact.Id) : Follow(call, contact.Id, row.Id, row.After.GetAttributeValue<DateTime>(Interactions.CreatedOn));
        }
        call.Summary = written.ToString(CultureInfo.InvariantCulture) + " interests written";
    }

    /// <summary>After a contact has objected to profiling or allows it again, or has become one with another: its interests.</summary>
    public static void Derive(PluginCall call)
    {
        var contacts = call.Rows().Where(row => row.Before == null || row.Changes(Contacts.Profiling)).Select(row => row.Id).ToList();
        var subordinate = call.Argument<Guid>("SubordinateId");
        if (subordinate != Guid.Empty) contacts.Add(subordinate);
        var written = Derive(call, contacts.ToArray());
        call.Summary = written.ToString(CultureInfo.InvariantCulture) + " interests written";
    }

    /// <summary>After a person has decided on a tag of some content: asks for the interests of everybody who has read it.</summary>
    public static void DeriveReaders(PluginCall call) =>
        new InterestRequest(call.System, call.Context.InitiatingUserId).Ask(call.Rows().Select(row => row.Id).ToList());

    /// <summary>A thousand touches of one contact that come together are derived by the first job; the others have nothing to do.</summary>
    private static int Follow(PluginCall call, Guid contactId, Guid touchId, DateTime createdOn)
    {
        if (Derived.TryRemove(Key(call, touchId), out _)) return 0;
        var together = TouchesTogether.Since(call.System, contactId, createdOn);
        var written = Derive(call, contactId);
        if (Derived.Count >= MostKept) Derived.Clear();
        foreach (var other in together.Where(id => id != touchId)) Derived[Key(call, other)] = true;
        return written;
    }

    /// <summary>Interests first; rules that ask for them follow in the same transaction.</summary>
    private static int Derive(PluginCall call, params Guid[] contactIds)
    {
        var written = new ContactInterests(call.System).Handle(contactIds, out var changed);
        if (changed.Count > 0) new ProfileScores(call.System, call.Context.OrganizationId, call.Now).HandleInterests(changed);
        return written;
    }

    private static Tuple<Guid, Guid> Key(PluginCall call, Guid touchId) => Tuple.Create(call.Context.OrganizationId, touchId);
}
