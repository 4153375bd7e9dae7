using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>What changes the interests of contacts. All of it runs after the request, so that scoring does not wait.</summary>
public static class InterestUseCases
{
    private const int MostKept = 100_000;

    // Up to which row version the touches of a contact are known to be derived. Forgetting it costs a derivation, no more.
    private static readonly ConcurrentDictionary<Tuple<Guid, Guid>, long> Derived = new ConcurrentDictionary<Tuple<Guid, Guid>, long>();

    /// <summary>After interactions were created or deleted: the interests of their contacts, if content was involved.</summary>
    public static void Follow(PluginCall call)
    {
        var written = 0;
        foreach (var row in call.Rows())
        {
            var image = row.After ?? row.Before ?? row.Sent;
            if (image.GetAttributeValue<EntityReference>(Interactions.ContentId) == null) continue;
            if (image.GetAttributeValue<EntityReference>(Interactions.ContactId) is not EntityReference contact) continue;
            written += Follow(call, contact.Id, row.After?.GetAttributeValue<long?>(Interactions.VersionNumber));
        }
        call.Summary = written.ToString(CultureInfo.InvariantCulture) + " interests written";
    }

    /// <summary>After a contact has objected to profiling or allows it again, or has become one with another: its interests.</summary>
    public static void Derive(PluginCall call)
    {
        var interests = new ContactInterests(call.System);
        var written = 0;
        foreach (var row in call.Rows().Where(row => row.Before == null || row.Changes(Contacts.Profiling))) written += interests.Handle(row.Id);
        var subordinate = call.Argument<Guid>("SubordinateId");
        if (subordinate != Guid.Empty) written += interests.Handle(subordinate);
        call.Summary = written.ToString(CultureInfo.InvariantCulture) + " interests written";
    }

    /// <summary>After a person has decided on a tag of some content: asks for the interests of everybody who has read it.</summary>
    public static void DeriveReaders(PluginCall call) =>
        new InterestRequest(call.System, call.Context.InitiatingUserId).Ask(call.Rows().Select(row => row.Id).ToList());

    /// <summary>A thousand touches of one contact that come together are derived by the first job; the others have nothing to do.</summary>
    private static int Follow(PluginCall call, Guid contactId, long? version)
    {
        var key = Tuple.Create(call.Context.OrganizationId, contactId);
        if (version != null && Derived.TryGetValue(key, out var known) && version <= known) return 0;
        var newest = InterestVersions.NewestOf(call.System, contactId);
        var written = new ContactInterests(call.System).Handle(contactId);
        if (Derived.Count >= MostKept) Derived.Clear();
        if (newest is long reached) Derived[key] = reached;
        return written;
    }
}
