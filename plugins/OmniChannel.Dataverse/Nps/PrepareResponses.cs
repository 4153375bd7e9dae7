using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Refuses what is no NPS answer and completes the others: category, date, name, and the owner, which is that of the contact.</summary>
internal sealed class PrepareResponses
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal PrepareResponses(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal void HandleCreate(IReadOnlyList<Entity> responses)
    {
        foreach (var response in responses)
        {
            if (response.GetAttributeValue<EntityReference>(NpsResponses.ContactId) == null) throw new RefusedException(NpsResponseMessages.WithoutContact.With());
            if (response.GetAttributeValue<DateTime?>(NpsResponses.RespondedOn) == null) response[NpsResponses.RespondedOn] = _now;
            Complete(response, response);
        }
        var owners = ContactOwners.Of(_rows, responses.Select(ContactOf).Distinct());
        foreach (var response in responses)
        {
            if (owners.TryGetValue(ContactOf(response), out var owner)) response[NpsResponses.OwnerId] = owner;
        }
    }

    internal void HandleUpdate(RowChange change) => Complete(change.Sent, change.Merged());

    private void Complete(Entity sent, Entity row)
    {
        // Asked and not answered: the row stands for the survey that was sent, and nothing counts it.
        var score = row.GetAttributeValue<int?>(NpsResponses.Score);
        if (score is int answer && !NpsAnswer.IsValid(answer)) throw new RefusedException(NpsMessages.OutOfRange.With(answer));
        var respondedOn = row.GetAttributeValue<DateTime?>(NpsResponses.RespondedOn) ?? _now;
        if (respondedOn > _now + Tolerance) throw new RefusedException(NpsResponseMessages.InTheFuture.With(respondedOn.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        sent[NpsResponses.Category] = score is int given ? NpsChoices.Write(NpsAnswer.Categorise(given)) : null;
        // Whatever a sender says: as it is now, no period has it, and what was not answered waits for none.
        sent[NpsResponses.RolledUp] = score == null;
        if (score == null) Empty(sent);
        if (!string.IsNullOrEmpty(row.GetAttributeValue<string>(NpsResponses.Name))) return;
        var survey = row.GetAttributeValue<string>(NpsResponses.Survey);
        var name = respondedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + (score?.ToString(CultureInfo.InvariantCulture) ?? "-");
        sent[NpsResponses.Name] = FittedText.Cut(string.IsNullOrEmpty(survey) ? name : name + " " + survey, Columns.NameLength);
    }

    private static void Empty(Entity sent)
    {
        sent[NpsResponses.Change] = null;
        sent[NpsResponses.MeanOfMonth] = null;
        sent[NpsResponses.MeanOfQuarter] = null;
        sent[NpsResponses.MeanOfYear] = null;
    }

    private static Guid ContactOf(Entity response) => response.GetAttributeValue<EntityReference>(NpsResponses.ContactId).Id;
}
