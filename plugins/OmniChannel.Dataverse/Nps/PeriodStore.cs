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
/// the caller derives again. What is the same is written too: who has counted later must win over who has counted earlier and writes last.
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

    /// <summary>The counts of the organisation: of all accounts that have no parent, and of the contacts without account.</summary>
    internal NpsCounts SumOfRoots(NpsPeriod period, RollUpRule rule) =>
        Sum(period, rule, "outer", string.Empty, "<condition entityname='account' attribute='" + Accounts.ParentAccountId + "' operator='null'/>");

    /// <summary>The counts of the accounts right below one, each of which has those below it.</summary>
    internal NpsCounts SumOfChildren(Guid accountId, NpsPeriod period, RollUpRule rule) =>
        Sum(period, rule, "inner", "<filter><condition attribute='" + Accounts.ParentAccountId + "' operator='eq' value='" + accountId.ToString("D") + "'/></filter>", string.Empty);

    /// <summary>Writes a period; false when another job wrote it since it was read.</summary>
    internal bool TryWrite(PeriodScope scope, NpsPeriod period, RollUpRule rule, NpsCounts counts, StoredPeriod? seen, NpsCounts before)
    {
        var row = seen == null ? Identify(scope, period, rule) : Version(seen);
        var interval = counts.Interval;
        row[NpsPeriods.Responses] = counts.Responses;
        row[NpsPeriods.Promoters] = counts.Promoters;
        row[NpsPeriods.Passives] = counts.Passives;
        row[NpsPeriods.Detractors] = counts.Detractors;
        row[NpsPeriods.Nps] = counts.Nps;
        row[NpsPeriods.NpsLow] = interval?.Low;
        row[NpsPeriods.NpsHigh] = interval?.High;
        return TryWriteChange(row, counts, before);
    }

    /// <summary>Writes how a stored period has changed since the one before it; false when another job wrote it since it was read.</summary>
    internal bool TryWriteChange(StoredPeriod seen, NpsCounts before) => TryWriteChange(Version(seen), seen.Counts, before);

    /// <summary>Deletes a period.</summary>
    internal void Delete(Guid periodId)
    {
        try
        {
            _rows.Delete(TableNames.NpsPeriods, periodId);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.NotFound)
        {
            // By another job that does the same.
        }
    }

    internal static string KeyOf(PeriodScope scope, NpsPeriod period, RollUpRule rule) =>
        scope.KeyPrefix + period + (rule == RollUpRule.All ? string.Empty : ":" + rule.ToString().ToLowerInvariant());

    private bool TryWriteChange(Entity row, NpsCounts counts, NpsCounts before)
    {
        var change = counts.ChangeSince(before);
        row[NpsPeriods.Change] = change?.Difference;
        row[NpsPeriods.ClearChange] = NpsChoices.Write(change);
        try
        {
            if (row.Id == Guid.Empty) _rows.Create(row);
            else _rows.Send(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCodes.DuplicateKey or ErrorCodes.ChangedMeanwhile or ErrorCodes.NotFound)
        {
            return false;
        }
    }

    private NpsCounts Sum(NpsPeriod period, RollUpRule rule, string join, string linkFilter, string filter)
    {
        var fetch = string.Format(
            CultureInfo.InvariantCulture,
            "<fetch aggregate='true'><entity name='{0}'><attribute name='{1}' alias='p' aggregate='sum'/><attribute name='{2}' alias='n' aggregate='sum'/>"
            + "<attribute name='{3}' alias='d' aggregate='sum'/><filter><condition attribute='{4}' operator='eq' value='{5}'/>"
            + "<condition attribute='{6}' operator='eq' value='{7}'/><condition attribute='{8}' operator='eq' value='{9:o}'/><condition attribute='{10}' operator='eq' value='{11}'/>{12}</filter>"
            + "<link-entity name='{13}' from='{14}' to='{15}' link-type='{16}' alias='account'>{17}</link-entity></entity></fetch>",
            TableNames.NpsPeriods, NpsPeriods.Promoters, NpsPeriods.Passives, NpsPeriods.Detractors, NpsPeriods.Scope, NpsChoices.ScopeAccount,
            NpsPeriods.PeriodKind, NpsChoices.Write(period.Kind).Value, NpsPeriods.Start, period.Start, NpsPeriods.Rule, NpsChoices.Write(rule).Value, filter,
            TableNames.Accounts, Accounts.AccountId, NpsPeriods.AccountId, join, linkFilter);
        var row = _rows.ReadPage(new FetchExpression(fetch)).Entities.Single();
        return new NpsCounts(Sum(row, "p"), Sum(row, "n"), Sum(row, "d"));
    }

    private static int Sum(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is object sum ? Convert.ToInt32(sum, CultureInfo.InvariantCulture) : 0;

    private static Entity Version(StoredPeriod seen) => new Entity(TableNames.NpsPeriods, seen.Row.Id) { RowVersion = seen.Row.RowVersion };

    private static Entity Identify(PeriodScope scope, NpsPeriod period, RollUpRule rule)
    {
        var row = new Entity(TableNames.NpsPeriods)
        {
            [NpsPeriods.Key] = KeyOf(scope, period, rule),
            [NpsPeriods.Name] = FittedText.Cut(period + " " + (scope.IsAccount ? scope.Account?.Name ?? "(no account)" : "(all)"), Columns.NameLength),
            [NpsPeriods.Scope] = new OptionSetValue(scope.IsAccount ? NpsChoices.ScopeAccount : NpsChoices.ScopeOrganisation),
            [NpsPeriods.PeriodKind] = NpsChoices.Write(period.Kind),
            [NpsPeriods.Start] = period.Start,
            [NpsPeriods.Rule] = NpsChoices.Write(rule),
        };
        if (scope.Account != null) row[NpsPeriods.AccountId] = new EntityReference(TableNames.Accounts, scope.Account.Id);
        return row;
    }
}
