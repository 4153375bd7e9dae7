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
    private static readonly string[] AnswerColumns =
    {
        NpsResponses.ContactId, NpsResponses.Score, NpsResponses.RespondedOn, NpsResponses.Change,
        NpsResponses.MeanOfMonth, NpsResponses.MeanOfQuarter, NpsResponses.MeanOfYear,
    };

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
        foreach (var id in ids)
        {
            var stored = answers[id].Where(answer => !leaving.Contains(answer.Id)).ToDictionary(answer => answer.Id);
            var responses = stored.Values.Select(Response).ToList();
            WriteStandings(NpsStanding.Of(responses), stored);
            Write(id, NpsHistory.Of(responses));
        }
    }

    /// <summary>The answers, by contact, that do not hold what they stand for.</summary>
    internal ILookup<Guid, Entity> Outdated(IReadOnlyCollection<Guid> contactIds)
    {
        if (contactIds.Count == 0) return Array.Empty<Entity>().ToLookup(row => row.Id);
        return Read(contactIds.ToList()).SelectMany(answers =>
        {
            var stored = answers.ToDictionary(answer => answer.Id);
            return NpsStanding.Of(stored.Values.Select(Response)).Where(standing => Change(standing, stored[standing.Response.Id]).Attributes.Count > 0).Select(standing => stored[standing.Response.Id]);
        }).ToLookup(answer => answer.GetAttributeValue<EntityReference>(NpsResponses.ContactId).Id);
    }

    private ILookup<Guid, Entity> Read(List<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(AnswerColumns) };
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(NpsResponses.Score, ConditionOperator.NotNull);
        return _rows.Read(query).ToLookup(row => row.GetAttributeValue<EntityReference>(NpsResponses.ContactId).Id);
    }

    /// <summary>Writes what the answers stand for, where it is another than before: the new one, and those it has displaced.</summary>
    private void WriteStandings(IEnumerable<NpsStanding> standings, IReadOnlyDictionary<Guid, Entity> stored)
    {
        foreach (var standing in standings)
        {
            var row = Change(standing, stored[standing.Response.Id]);
            if (row.Attributes.Count > 0) _rows.Update(row);
        }
    }

    /// <summary>What an answer is to hold, where it holds another than what it stands for.</summary>
    private static Entity Change(NpsStanding standing, Entity old)
    {
        var row = new Entity(TableNames.NpsResponses, standing.Response.Id);
        if (old.GetAttributeValue<int?>(NpsResponses.Change) != standing.Change) row[NpsResponses.Change] = standing.Change;
        foreach (var kind in new[] { PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year })
        {
            var mean = NpsChoices.WriteOptional(standing.MeanOf(kind));
            if (old.GetAttributeValue<OptionSetValue>(NpsChoices.MeanColumn(kind))?.Value != mean?.Value) row[NpsChoices.MeanColumn(kind)] = mean;
        }
        return row;
    }

    private static NpsResponse Response(Entity row) => new NpsResponse(row.Id, row.GetAttributeValue<int>(NpsResponses.Score), row.GetAttributeValue<DateTime>(NpsResponses.RespondedOn));

    private void Write(Guid contactId, NpsHistory? history) => _rows.Update(new Entity(TableNames.Contacts, contactId)
    {
        [Contacts.NpsScore] = history?.Last,
        [Contacts.NpsCategory] = history == null ? null : NpsChoices.Write(history.Category),
        [Contacts.NpsPrevious] = history?.Previous,
        [Contacts.NpsChange] = history?.Change,
        [Contacts.NpsTrend] = history == null ? null : NpsChoices.Write(history.Trend),
        [Contacts.NpsBest] = history?.Best,
        [Contacts.NpsWorst] = history?.Worst,
        [Contacts.NpsOn] = history?.On,
        [Contacts.NpsCount] = history?.Count ?? 0,
    });
}
