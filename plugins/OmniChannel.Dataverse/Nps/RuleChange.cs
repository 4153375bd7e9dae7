using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>
/// After another rule is set: derives what is stored under other rules anew and then deletes it, so that no view shows two numbers for one period. What is
/// left to do is what is left of the old; so it can stop anywhere, begin anywhere and run twice.
/// </summary>
internal sealed class RuleChange
{
    private const string Organisation = "organisation";

    private readonly SystemStore _rows;
    private readonly RollUpNps _rollUp;

    internal RuleChange(SystemStore rows)
    {
        _rows = rows;
        _rollUp = new RollUpNps(rows);
    }

    /// <summary>Handles so many periods of other rules. Returns how many there were.</summary>
    internal int HandlePage(int size)
    {
        var periods = new PeriodStore(_rows);
        var lines = new AccountLine(_rows);
        var old = Old(size).ToList();
        foreach (var ofAccount in old.GroupBy(Account).ToList())
        {
            var isOrganisation = ofAccount.Key == Organisation;
            var line = isOrganisation ? Array.Empty<EntityReference?>() : lines.Of(ofAccount.First().GetAttributeValue<EntityReference>(NpsPeriods.AccountId));
            foreach (var row in ofAccount)
            {
                var period = NpsPeriod.Containing(NpsChoices.ReadKind(row.GetAttributeValue<OptionSetValue>(NpsPeriods.PeriodKind)), row.GetAttributeValue<DateTime>(NpsPeriods.Start));
                _rollUp.Derive(new[] { line }, period);
                periods.Delete(row.Id);
            }
            _rollUp.Show(new[] { line });
        }
        return old.Count;
    }

    // Months before quarters before years, as they are made of each other.
    private IReadOnlyList<Entity> Old(int size)
    {
        var query = new QueryExpression(TableNames.NpsPeriods) { ColumnSet = new ColumnSet(NpsPeriods.Scope, NpsPeriods.AccountId, NpsPeriods.PeriodKind, NpsPeriods.Start), TopCount = size };
        query.Criteria.AddCondition(NpsPeriods.Rule, ConditionOperator.NotEqual, NpsChoices.Write(_rollUp.Rule).Value);
        query.AddOrder(NpsPeriods.PeriodKind, OrderType.Ascending);
        query.AddOrder(NpsPeriods.Key, OrderType.Ascending);
        return _rows.Read(query);
    }

    private static string Account(Entity row) => row.GetAttributeValue<OptionSetValue>(NpsPeriods.Scope)?.Value == NpsChoices.ScopeOrganisation
        ? Organisation
        : row.GetAttributeValue<EntityReference>(NpsPeriods.AccountId)?.Id.ToString("N") ?? string.Empty;
}
