using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// NPS answers that no roll-up has counted although their time has passed: the asynchronous step failed for good, or was off. Mending sends them as they are, and
/// the steps count them.
/// </summary>
internal sealed class UncountedAnswers : QueriedPart
{
    // Asynchronous work is done within seconds, as a rule, and within the hour when there is much of it.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    internal override string Name => "answers";

    /// <inheritdoc/>
    // Each answer has the history of its contact derived.
    protected override int Weight => 4;

    protected override QueryExpression? Candidates(HealthWork work)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.Name, NpsResponses.RespondedOn) };
        query.Criteria.AddCondition(NpsResponses.RolledUp, ConditionOperator.NotEqual, true);
        query.Criteria.AddCondition(NpsResponses.Score, ConditionOperator.NotNull);
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.NotNull);
        query.Criteria.AddCondition(NpsResponses.ModifiedOn, ConditionOperator.LessThan, work.Now - Patience);
        query.AddOrder(NpsResponses.NpsResponseId, OrderType.Ascending);
        return query;
    }

    protected override HealthFinding Describe(Entity row)
    {
        var name = row.GetAttributeValue<string>(NpsResponses.Name) ?? string.Empty;
        return new HealthFinding(HealthMessages.OutdatedStanding, TableNames.NpsResponses, row.Id, name, HealthMessages.AnswerIsUncounted.With(name), HealthMessages.DeriveAnew.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var row in rows) AnswerStore.SendAgain(work.Rows, row);
    }
}
