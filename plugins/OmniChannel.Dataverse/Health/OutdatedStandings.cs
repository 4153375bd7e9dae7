using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Contacts whose NPS answers do not say what they stand for: those of before a version of ours that carries the mean of a month, quarter and year on the latest answer
/// in it, which roll-ups under another rule than all answers count. Mending sends these answers as they are, and the steps derive all that follows from them: standings,
/// history and, some time later, roll-ups.
/// </summary>
internal sealed class OutdatedStandings : HealthPart
{
    internal override string Name => "standings";

    /// <inheritdoc/>
    // Each answer has the history of its contact derived.
    protected override int Weight => 4;

    protected override QueryExpression? Candidates(HealthWork work)
    {
        // Different rows have an id only where it is among their columns.
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.ContactId, Contacts.FullName), Distinct = true };
        var answers = query.AddLink(TableNames.NpsResponses, Contacts.ContactId, NpsResponses.ContactId, JoinOperator.Inner);
        answers.LinkCriteria.AddCondition(NpsResponses.Score, ConditionOperator.NotNull);
        query.AddOrder(Contacts.ContactId, OrderType.Ascending);
        return query;
    }

    protected override IReadOnlyList<HealthFinding> Look(HealthWork work, IReadOnlyList<Entity> rows)
    {
        var outdated = new ContactHistory(work.Rows).Outdated(rows.Select(row => row.Id).ToList());
        return rows.Where(row => outdated[row.Id].Any()).Select(row =>
        {
            var name = row.GetAttributeValue<string>(Contacts.FullName) ?? string.Empty;
            return new HealthFinding(HealthMessages.OutdatedStanding, TableNames.Contacts, row.Id, name, HealthMessages.StandingsDiffer.With(name, outdated[row.Id].Count()), HealthMessages.DeriveAnew.With());
        }).ToList();
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        var outdated = new ContactHistory(work.Rows).Outdated(rows.Select(row => row.Id).ToList());
        foreach (var row in rows)
        {
            foreach (var answer in outdated[row.Id].OrderBy(answer => answer.Id)) AnswerStore.SendAgain(work.Rows, answer);
        }
    }
}
