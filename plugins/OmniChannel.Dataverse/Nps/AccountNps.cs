using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>What accounts show of their NPS: all of their years together, under the rule by which these are counted.</summary>
internal sealed class AccountNps
{
    private readonly SystemStore _rows;

    internal AccountNps(SystemStore rows) => _rows = rows;

    /// <summary>Writes the NPS of an account; false when the account was changed meanwhile, so that the sum may be an old one.</summary>
    internal bool TryWrite(Guid accountId, RollUpRule rule)
    {
        var found = new QueryExpression(TableNames.Accounts) { ColumnSet = new ColumnSet(Accounts.AccountId) };
        found.Criteria.AddCondition(Accounts.AccountId, ConditionOperator.Equal, accountId);
        if (_rows.First(found) is not Entity account) return true;
        var counts = NpsRollUp.Sum(Years(accountId, rule));
        var interval = counts.Interval;
        var row = new Entity(TableNames.Accounts, accountId)
        {
            RowVersion = account.RowVersion,
            [Accounts.Nps] = counts.Nps,
            [Accounts.NpsLow] = interval?.Low,
            [Accounts.NpsHigh] = interval?.High,
            [Accounts.NpsResponses] = counts.Responses,
            [Accounts.NpsPromoters] = counts.Promoters,
            [Accounts.NpsPassives] = counts.Passives,
            [Accounts.NpsDetractors] = counts.Detractors,
            [Accounts.NpsRule] = NpsChoices.Write(rule),
        };
        try
        {
            _rows.Send(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCodes.ChangedMeanwhile or ErrorCodes.NotFound)
        {
            return false;
        }
    }

    private IEnumerable<NpsCounts> Years(Guid accountId, RollUpRule rule)
    {
        var query = new QueryExpression(TableNames.NpsPeriods) { ColumnSet = new ColumnSet(NpsPeriods.Promoters, NpsPeriods.Passives, NpsPeriods.Detractors) };
        query.Criteria.AddCondition(NpsPeriods.AccountId, ConditionOperator.Equal, accountId);
        query.Criteria.AddCondition(NpsPeriods.PeriodKind, ConditionOperator.Equal, NpsChoices.Write(PeriodKind.Year).Value);
        query.Criteria.AddCondition(NpsPeriods.Rule, ConditionOperator.Equal, NpsChoices.Write(rule).Value);
        return _rows.Read(query).Select(row => new StoredPeriod(row).Counts);
    }
}
