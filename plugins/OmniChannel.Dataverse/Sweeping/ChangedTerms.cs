using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Terms whose time began or ended since the last sweep. Their dates are written as they are, which starts the step that has content tagged anew; the first sweep
/// leaves them alone, because content is tagged by what is valid when it is saved.
/// </summary>
internal sealed class ChangedTerms : RowPhase
{
    internal override string Name => "terms";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        if (!(work.Since is DateTime since)) return null;
        var query = new QueryExpression(TableNames.Terms) { ColumnSet = new ColumnSet(Terms.ValidFrom, Terms.ValidUntil) };
        query.AddOrder(Terms.TermId, OrderType.Ascending);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        foreach (var column in new[] { Terms.ValidFrom, Terms.ValidUntil })
        {
            var passed = query.Criteria.AddFilter(LogicalOperator.And);
            passed.AddCondition(column, ConditionOperator.GreaterThan, since);
            passed.AddCondition(column, ConditionOperator.LessEqual, work.Now);
        }
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var row in rows)
        {
            work.Rows.Update(new Entity(TableNames.Terms, row.Id)
            {
                [Terms.ValidFrom] = row.GetAttributeValue<DateTime?>(Terms.ValidFrom), [Terms.ValidUntil] = row.GetAttributeValue<DateTime?>(Terms.ValidUntil),
            });
        }
    }
}
