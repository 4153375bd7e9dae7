using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>Tests one contact against any version of a model, as of any date. Writes nothing.</summary>
internal sealed class ContactTrial
{
    private readonly SystemStore _rows;

    internal ContactTrial(SystemStore rows) => _rows = rows;

    /// <summary>The test.</summary>
    /// <param name="version">The version, compiled.</param>
    /// <param name="contact">The contact as the user sees it: with those columns that rules look at.</param>
    /// <param name="asOf">The date of the score, UTC.</param>
    /// <exception cref="RefusedException">The contact gets no points at all.</exception>
    internal ContactTest Run(PublishedModel version, Entity contact, DateTime asOf)
    {
        var contactId = contact.Id;
        var seen = new RowProfile(contact, string.Empty);
        var found = new ContactStore(_rows).Find(new[] { contactId }, new[] { version })[contactId];
        if (!found.Contact.IsScored) throw new RefusedException(TrialMessages.NotScored.With(found.Contact.Name));
        var leadScore = found.LeadScores.TryGetValue(version.OriginalId, out var id) ? id : (Guid?)null;
        var ledger = new Ledger(_rows).Of(leadScore == null ? Array.Empty<Guid>() : new[] { leadScore.Value });
        // A lead score that stands for this version is explained by what its ledger holds; for any other, history tells what it would hold.
        var history = StandsFor(version, leadScore)
            ? Enumerable.Empty<PastInteraction>()
            : new ContactHistory(_rows).Of(new[] { contactId }, null, version.UsesTerms)[contactId];
        return version.Model.Test(RescorePlan.Of(version, ledger[leadScore ?? Guid.Empty], history).Standing, found.Contact.Profile, asOf, attribute => version.ContactColumns.Contains(attribute) && seen.Read(attribute).IsEmpty);
    }

    private bool StandsFor(PublishedModel version, Guid? leadScoreId) =>
        leadScoreId is Guid id && _rows.Get(TableNames.LeadScores, id, LeadScores.Version).GetAttributeValue<int?>(LeadScores.Version) == version.Model.Version;
}
