using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Contacts whose profile points may have changed without a step noticing: they or their account were changed in a column that steps do not listen to, a model
/// was published, or a rule compares a date with today. The first sweep looks at every contact, the following ones at what changed since.
/// </summary>
internal sealed class ChangedProfiles : RowPhase
{
    private const string AccountAlias = "account";

    internal override string Name => "profiles";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var models = work.Models.Where(model => model.ScoresProfilesOfNew).ToList();
        if (models.Count == 0) return null;
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.ContactId) };
        if (!(work.Since is DateTime since) || models.Any(model => model.PublishedOn >= since && model.PublishedOn <= work.Now))
        {
            query.Criteria.AddCondition(Contacts.StateCode, ConditionOperator.Equal, RowState.Active);
            query.AddOrder(Contacts.ContactId, OrderType.Ascending);
            return query;
        }
        query.AddOrder(Contacts.ModifiedOn, OrderType.Ascending);
        query.AddOrder(Contacts.ContactId, OrderType.Ascending);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        // What bears a later date than now was there before, as in a replay whose clock begins behind its data.
        Between(query, null, Contacts.ModifiedOn, since, work.Now);
        if (models.Any(model => model.AccountColumns.Count > 0))
        {
            query.AddLink(TableNames.Accounts, Contacts.ParentCustomerId, Accounts.AccountId, JoinOperator.LeftOuter).EntityAlias = AccountAlias;
            Between(query, AccountAlias, Accounts.ModifiedOn, since, work.Now);
        }
        // Lead scores know the day on which a date rule changes its mind; contacts without one have to be asked.
        var number = 0;
        foreach (var model in models.Where(model => model.Model.ProfileChangesWithTime))
        {
            var score = query.AddLink(TableNames.LeadScores, Contacts.ContactId, LeadScores.ContactId, JoinOperator.LeftOuter);
            score.EntityAlias = "leadscore" + (++number).ToString(CultureInfo.InvariantCulture);
            score.LinkCriteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, model.OriginalId);
            query.Criteria.AddCondition(score.EntityAlias, LeadScores.LeadScoreId, ConditionOperator.Null);
        }
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows) => work.Profiles.HandleOutdated(rows.Select(row => row.Id).ToList(), work.Models);

    private static void Between(QueryExpression query, string? alias, string column, DateTime from, DateTime to)
    {
        var filter = query.Criteria.AddFilter(LogicalOperator.And);
        filter.AddCondition(new ConditionExpression(alias, column, ConditionOperator.GreaterEqual, from));
        filter.AddCondition(new ConditionExpression(alias, column, ConditionOperator.LessEqual, to));
    }
}
