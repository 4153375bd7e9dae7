using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Keeps a contact's NPS history: always derived from all of its answers, so that late, corrected and deleted ones are no special case.</summary>
internal sealed class ContactHistory
{
    private readonly SystemStore _rows;

    internal ContactHistory(SystemStore rows) => _rows = rows;

    /// <summary>Derives the history of contacts.</summary>
    /// <param name="contactIds">The contacts.</param>
    /// <param name="leaving">Answers about to be deleted, which count no more.</param>
    internal void Derive(IEnumerable<Guid> contactIds, ICollection<Guid> leaving)
    {
        var ids = contactIds.Distinct().OrderBy(id => id).ToList();
        if (ids.Count == 0) return;
        // The write takes the lock; what it writes is written again below, once the answers have been read.
        foreach (var id in ids) _rows.Update(new Entity(TableNames.Contacts, id) { [Contacts.NpsCount] = 0 });
        var answers = Read(ids);
        foreach (var id in ids) Write(id, NpsHistory.Of(answers[id].Where(answer => !leaving.Contains(answer.Id))));
    }

    private ILookup<Guid, NpsResponse> Read(List<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.ContactId, NpsResponses.Score, NpsResponses.RespondedOn) };
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        return _rows.Read(query).Where(row => row.Contains(NpsResponses.Score)).ToLookup(
            row => row.GetAttributeValue<EntityReference>(NpsResponses.ContactId).Id,
            row => new NpsResponse(row.Id, row.GetAttributeValue<int>(NpsResponses.Score), row.GetAttributeValue<DateTime>(NpsResponses.RespondedOn)));
    }

    private void Write(Guid contactId, NpsHistory? history) => _rows.Update(new Entity(TableNames.Contacts, contactId)
    {
        [Contacts.NpsScore] = history?.Last,
        [Contacts.NpsCategory] = history == null ? null : NpsChoices.Write(history.Category),
        [Contacts.NpsPrevious] = history?.Previous,
        [Contacts.NpsChange] = history?.Change,
        [Contacts.NpsOn] = history?.On,
        [Contacts.NpsCount] = history?.Count ?? 0,
    });
}
