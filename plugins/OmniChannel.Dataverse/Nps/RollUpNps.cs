using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Nps;

/// <summary>
/// Rolls answers up: a month of an account from its answers, everything coarser from what is finer. Runs after the answer is stored, as often as it likes:
/// it derives and never adds, so two thousand jobs for one account need no order and no common lock.
/// </summary>
internal sealed class RollUpNps
{
    private const int Attempts = 8;

    private static readonly Sentence Contended = new Sentence(
        "nps-roll-up-contended",
        "The NPS of {0} was being written by others all the time; it is tried again.",
        "Der NPS von {0} wurde fortwährend von anderen geschrieben; es wird erneut versucht.",
        "L'NPS di {0} veniva continuamente scritto da altri; si riprova.");

    private readonly SystemStore _rows;
    private readonly PeriodStore _periods;

    internal RollUpNps(SystemStore rows)
    {
        _rows = rows;
        _periods = new PeriodStore(rows);
    }

    /// <summary>Derives all periods that contain a date, for the contact's account and for the organisation.</summary>
    internal void Handle(Guid contactId, DateTime respondedOn)
    {
        var scope = PeriodScope.Of(AccountOf(contactId));
        var month = NpsPeriod.Containing(PeriodKind.Month, respondedOn);
        Derive(scope, month, () => Count(scope, month));
        Coarsen(scope, month);
        Derive(PeriodScope.Organisation, month, () => NpsRollUp.Sum(_periods.ReadAccounts(month)));
        Coarsen(PeriodScope.Organisation, month);
        if (scope.Account != null) WriteAccount(scope);
    }

    private void Coarsen(PeriodScope scope, NpsPeriod month)
    {
        for (var period = month.Coarser(); period != null; period = period.Value.Coarser())
        {
            var coarse = period.Value;
            Derive(scope, coarse, () => NpsRollUp.Sum(_periods.Read(coarse.Parts().Select(part => PeriodStore.KeyOf(scope, part))).Values.Select(part => part.Counts)));
        }
    }

    /// <summary>Reads the row first and its sources after it: who then can write has seen everything that the version before was made of.</summary>
    private void Derive(PeriodScope scope, NpsPeriod period, Func<NpsCounts> count)
    {
        var key = PeriodStore.KeyOf(scope, period);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            _periods.Read(new[] { key }).TryGetValue(key, out var seen);
            if (_periods.TryWrite(scope, period, count(), seen)) return;
        }
        throw new InvalidPluginExecutionException(OperationStatus.Retry, ErrorCodes.SendAgain, Contended.With(key).In(Language.English));
    }

    private NpsCounts Count(PeriodScope scope, NpsPeriod month)
    {
        var fetch = string.Format(
            CultureInfo.InvariantCulture,
            "<fetch aggregate='true'><entity name='{0}'><attribute name='{1}' alias='n' aggregate='count'/><attribute name='{2}' alias='c' groupby='true'/>"
            + "<filter><condition attribute='{3}' operator='ge' value='{4:o}'/><condition attribute='{3}' operator='lt' value='{5:o}'/>{10}</filter>"
            + "<link-entity name='{6}' from='{7}' to='{8}' link-type='inner'>{9}</link-entity></entity></fetch>",
            TableNames.NpsResponses, NpsResponses.NpsResponseId, NpsResponses.Category, NpsResponses.RespondedOn, month.Start, month.End,
            TableNames.Contacts, Contacts.ContactId, NpsResponses.ContactId, AccountCondition(scope.Account),
            scope.Account == null ? "<condition entityname='account' attribute='" + Accounts.AccountId + "' operator='null'/>" : string.Empty);
        var counts = new Dictionary<int, int>();
        foreach (var row in _rows.ReadPage(new FetchExpression(fetch)).Entities)
        {
            if (row.GetAttributeValue<AliasedValue>("c")?.Value is OptionSetValue category) counts[category.Value] = Convert.ToInt32(row.GetAttributeValue<AliasedValue>("n").Value, CultureInfo.InvariantCulture);
        }
        return new NpsCounts(Of(counts, NpsChoices.Promoter), Of(counts, NpsChoices.Passive), Of(counts, NpsChoices.Detractor));
    }

    private static int Of(Dictionary<int, int> counts, int category) => counts.TryGetValue(category, out var count) ? count : 0;

    // The customer of a contact can be a contact: whose customer is no account counts as having none.
    private static string AccountCondition(EntityReference? account) => account == null
        ? "<link-entity name='" + TableNames.Accounts + "' from='" + Accounts.AccountId + "' to='" + Contacts.ParentCustomerId + "' link-type='outer' alias='account'/>"
        : "<filter><condition attribute='" + Contacts.ParentCustomerId + "' operator='eq' value='" + account.Id.ToString("D") + "'/></filter>";

    private EntityReference? AccountOf(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.ParentCustomerId) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.Equal, contactId);
        var customer = _rows.First(query)?.GetAttributeValue<EntityReference>(Contacts.ParentCustomerId);
        return customer?.LogicalName == TableNames.Accounts ? customer : null;
    }

    /// <summary>The account shows all of its answers, from its years.</summary>
    private void WriteAccount(PeriodScope scope)
    {
        var query = new QueryExpression(TableNames.NpsPeriods) { ColumnSet = new ColumnSet(NpsPeriods.Promoters, NpsPeriods.Passives, NpsPeriods.Detractors) };
        query.Criteria.AddCondition(NpsPeriods.AccountId, ConditionOperator.Equal, scope.Account!.Id);
        query.Criteria.AddCondition(NpsPeriods.PeriodKind, ConditionOperator.Equal, NpsChoices.Write(PeriodKind.Year).Value);
        var account = _rows.Get(TableNames.Accounts, scope.Account.Id, Accounts.NpsPromoters, Accounts.NpsPassives, Accounts.NpsDetractors);
        var counts = NpsRollUp.Sum(_rows.Read(query).Select(row => new StoredPeriod(row).Counts));
        if (Shows(account, counts)) return;
        var interval = counts.Interval;
        _rows.Update(new Entity(TableNames.Accounts, scope.Account.Id)
        {
            [Accounts.Nps] = counts.Nps,
            [Accounts.NpsLow] = interval?.Low,
            [Accounts.NpsHigh] = interval?.High,
            [Accounts.NpsResponses] = counts.Responses,
            [Accounts.NpsPromoters] = counts.Promoters,
            [Accounts.NpsPassives] = counts.Passives,
            [Accounts.NpsDetractors] = counts.Detractors,
        });
    }

    private static bool Shows(Entity account, NpsCounts counts) =>
        account.GetAttributeValue<int?>(Accounts.NpsPromoters) == counts.Promoters
        && account.GetAttributeValue<int?>(Accounts.NpsPassives) == counts.Passives
        && account.GetAttributeValue<int?>(Accounts.NpsDetractors) == counts.Detractors;
}
