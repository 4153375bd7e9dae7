using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Nps;

/// <summary>What periods are about: the organisation, an account, or the contacts that have no account.</summary>
internal sealed class PeriodScope
{
    private PeriodScope(bool isAccount, EntityReference? account)
    {
        IsAccount = isAccount;
        Account = account;
    }

    internal static PeriodScope Organisation { get; } = new PeriodScope(false, null);

    internal bool IsAccount { get; }

    internal EntityReference? Account { get; }

    internal static PeriodScope Of(EntityReference? account) => new PeriodScope(true, account);

    /// <summary>The beginning of the keys of its periods.</summary>
    internal string KeyPrefix => IsAccount ? "account:" + (Account?.Id.ToString("N") ?? "none") + ":" : "organisation:";
}

/// <summary>A stored period as it was read.</summary>
internal sealed class StoredPeriod
{
    internal StoredPeriod(Entity row)
    {
        Row = row;
        Counts = new NpsCounts(Number(NpsPeriods.Promoters), Number(NpsPeriods.Passives), Number(NpsPeriods.Detractors));
    }

    internal Entity Row { get; }

    internal NpsCounts Counts { get; }

    private int Number(string column) => Math.Max(0, Row.GetAttributeValue<int?>(column) ?? 0);
}

/// <summary>
/// Reads and writes NPS periods, as SYSTEM and outside of a transaction. A write says which version of the row it has seen: when another job was faster,
/// the caller derives again.
/// </summary>
internal sealed class PeriodStore
{
    private static readonly string[] CountColumns = { NpsPeriods.Key, NpsPeriods.Promoters, NpsPeriods.Passives, NpsPeriods.Detractors };

    private readonly SystemStore _rows;

    internal PeriodStore(SystemStore rows) => _rows = rows;

    /// <summary>The stored periods with these keys.</summary>
    internal Dictionary<string, StoredPeriod> Read(IEnumerable<string> keys)
    {
        var query = new QueryExpression(TableNames.NpsPeriods) { ColumnSet = new ColumnSet(CountColumns) };
        query.Criteria.AddCondition(NpsPeriods.Key, ConditionOperator.In, keys.Cast<object>().ToArray());
        return _rows.Read(query).ToDictionary(row => row.GetAttributeValue<string>(NpsPeriods.Key), row => new StoredPeriod(row), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The counts of all accounts in a month, those without account included.</summary>
    internal NpsCounts SumOfAccounts(NpsPeriod month)
    {
        var fetch = string.Format(
            CultureInfo.InvariantCulture,
            "<fetch aggregate='true'><entity name='{0}'><attribute name='{1}' alias='p' aggregate='sum'/><attribute name='{2}' alias='n' aggregate='sum'/>"
            + "<attribute name='{3}' alias='d' aggregate='sum'/><filter><condition attribute='{4}' operator='eq' value='{5}'/>"
            + "<condition attribute='{6}' operator='eq' value='{7}'/><condition attribute='{8}' operator='eq' value='{9:o}'/></filter></entity></fetch>",
            TableNames.NpsPeriods, NpsPeriods.Promoters, NpsPeriods.Passives, NpsPeriods.Detractors, NpsPeriods.Scope, NpsChoices.ScopeAccount,
            NpsPeriods.PeriodKind, NpsChoices.Write(month.Kind).Value, NpsPeriods.Start, month.Start);
        var row = _rows.ReadPage(new FetchExpression(fetch)).Entities.Single();
        return new NpsCounts(Sum(row, "p"), Sum(row, "n"), Sum(row, "d"));
    }

    private static int Sum(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is object sum ? Convert.ToInt32(sum, CultureInfo.InvariantCulture) : 0;

    /// <summary>Writes a period unless it says so already; false when another job wrote it since it was read.</summary>
    internal bool TryWrite(PeriodScope scope, NpsPeriod period, NpsCounts counts, StoredPeriod? seen)
    {
        if (seen != null ? seen.Counts == counts : counts.Responses == 0) return true;
        var row = seen == null ? new Entity(TableNames.NpsPeriods) : new Entity(TableNames.NpsPeriods, seen.Row.Id) { RowVersion = seen.Row.RowVersion };
        Fill(row, counts);
        try
        {
            if (seen == null) _rows.Create(Identify(row, scope, period));
            else _rows.Send(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCodes.DuplicateKey or ErrorCodes.ChangedMeanwhile)
        {
            return false;
        }
    }

    private static void Fill(Entity row, NpsCounts counts)
    {
        var interval = counts.Interval;
        row[NpsPeriods.Responses] = counts.Responses;
        row[NpsPeriods.Promoters] = counts.Promoters;
        row[NpsPeriods.Passives] = counts.Passives;
        row[NpsPeriods.Detractors] = counts.Detractors;
        row[NpsPeriods.Nps] = counts.Nps;
        row[NpsPeriods.NpsLow] = interval?.Low;
        row[NpsPeriods.NpsHigh] = interval?.High;
    }

    private static Entity Identify(Entity row, PeriodScope scope, NpsPeriod period)
    {
        row[NpsPeriods.Key] = KeyOf(scope, period);
        row[NpsPeriods.Name] = FittedText.Cut(period + " " + (scope.IsAccount ? scope.Account?.Name ?? "(no account)" : "(all)"), Columns.NameLength);
        row[NpsPeriods.Scope] = new OptionSetValue(scope.IsAccount ? NpsChoices.ScopeAccount : NpsChoices.ScopeOrganisation);
        row[NpsPeriods.PeriodKind] = NpsChoices.Write(period.Kind);
        row[NpsPeriods.Start] = period.Start;
        row[NpsPeriods.Rule] = new OptionSetValue(NpsChoices.RuleAll);
        if (scope.Account != null) row[NpsPeriods.AccountId] = new EntityReference(TableNames.Accounts, scope.Account.Id);
        return row;
    }

    internal static string KeyOf(PeriodScope scope, NpsPeriod period) => scope.KeyPrefix + period;
}
