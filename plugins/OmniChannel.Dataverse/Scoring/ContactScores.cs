using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// Which lead scores a contact has. What the step before the write has read goes to the step after it as text in the shared variables, so that
/// the contact is read once; the text holds ids only.
/// </summary>
internal sealed class ContactScores
{
    private const string KeyPrefix = "omni_contactscores:";

    private readonly Dictionary<Guid, Guid> _leadScores;

    private ContactScores(Guid contactId, bool isScored, Dictionary<Guid, Guid> leadScores)
    {
        ContactId = contactId;
        IsScored = isScored;
        _leadScores = leadScores;
    }

    internal static ContactScores Of(FoundContact found) => new ContactScores(found.Contact.Id, found.Contact.IsScored, found.LeadScores);

    internal Guid ContactId { get; }

    /// <summary>Whether the contact gets points.</summary>
    internal bool IsScored { get; }

    /// <summary>The lead score for the original of a model.</summary>
    internal Guid? LeadScoreFor(Guid originalModelId) => _leadScores.TryGetValue(originalModelId, out var id) ? id : null;

    internal static ContactScores? Take(ParameterCollection variables, Guid contactId)
    {
        if (!variables.TryGetValue(Key(contactId), out var value) || value is not string text) return null;
        var parts = text.Split('|');
        var scores = new Dictionary<Guid, Guid>();
        foreach (var pair in parts[1].Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries))
            scores[Guid.ParseExact(pair.Substring(0, 32), "N")] = Guid.ParseExact(pair.Substring(33), "N");
        return new ContactScores(contactId, parts[0] == "1", scores);
    }

    internal void Put(ParameterCollection variables) =>
        variables[Key(ContactId)] = (IsScored ? "1|" : "0|") + string.Join(";", _leadScores.Select(pair => pair.Key.ToString("N") + "," + pair.Value.ToString("N")));

    private static string Key(Guid contactId) => KeyPrefix + contactId.ToString("N");
}
