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
    private const string OwnerAlias = "owner";

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
        var owners = Owners(responses.Select(ContactOf).Distinct());
        foreach (var response in responses)
        {
            if (owners.TryGetValue(ContactOf(response), out var owner)) response[NpsResponses.OwnerId] = owner;
        }
    }

    internal void HandleUpdate(RowChange change) => Complete(change.Sent, change.Merged());

    private void Complete(Entity sent, Entity row)
    {
        if (row.GetAttributeValue<int?>(NpsResponses.Score) is not int score) throw new RefusedException(NpsResponseMessages.WithoutScore.With());
        if (!NpsAnswer.IsValid(score)) throw new RefusedException(NpsMessages.OutOfRange.With(score));
        var respondedOn = row.GetAttributeValue<DateTime?>(NpsResponses.RespondedOn) ?? _now;
        if (respondedOn > _now + Tolerance) throw new RefusedException(NpsResponseMessages.InTheFuture.With(respondedOn.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        sent[NpsResponses.Category] = NpsChoices.Write(NpsAnswer.Categorise(score));
        // Whatever a sender says: as it is now, no period has it.
        sent[NpsResponses.RolledUp] = false;
        if (!string.IsNullOrEmpty(row.GetAttributeValue<string>(NpsResponses.Name))) return;
        var survey = row.GetAttributeValue<string>(NpsResponses.Survey);
        var name = respondedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + score.ToString(CultureInfo.InvariantCulture);
        sent[NpsResponses.Name] = FittedText.Cut(string.IsNullOrEmpty(survey) ? name : name + " " + survey, Columns.NameLength);
    }

    /// <summary>The owners that can own something new; for others the platform decides.</summary>
    private Dictionary<Guid, EntityReference> Owners(IEnumerable<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.OwnerId) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        var owner = query.AddLink(TableNames.SystemUsers, Contacts.OwningUser, SystemUsers.SystemUserId, JoinOperator.LeftOuter);
        owner.EntityAlias = OwnerAlias;
        owner.Columns = new ColumnSet(SystemUsers.IsDisabled);
        return _rows.Read(query)
            .Where(row => row.GetAttributeValue<AliasedValue>(OwnerAlias + "." + SystemUsers.IsDisabled)?.Value is not true && row.Contains(Contacts.OwnerId))
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference>(Contacts.OwnerId));
    }

    private static Guid ContactOf(Entity response) => response.GetAttributeValue<EntityReference>(NpsResponses.ContactId).Id;
}
