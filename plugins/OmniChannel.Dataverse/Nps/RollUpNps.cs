using System;
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
    private readonly AnswerStore _answers;

    internal RollUpNps(SystemStore rows)
    {
        _rows = rows;
        _periods = new PeriodStore(rows);
        _answers = new AnswerStore(rows);
    }

    /// <summary>
    /// Counts a new answer, unless a job that began later than the answer was stored has counted it already: what waits is then counted by few jobs,
    /// and all others end after one read.
    /// </summary>
    /// <returns>Whether there was anything to do.</returns>
    internal bool HandleNew(Guid answerId)
    {
        if (_answers.Find(answerId) is not WaitingAnswer answer) return false;
        Handle(answer.Account, answer.RespondedOn, answer.Row);
        return true;
    }

    /// <summary>Derives all periods that contain a date, for an account, or those without one, and for the organisation.</summary>
    internal void Handle(EntityReference? account, DateTime respondedOn, Entity? answer = null)
    {
        var scope = PeriodScope.Of(account);
        var month = NpsPeriod.Containing(PeriodKind.Month, respondedOn);
        // Read before anything is counted: what waits now is in the counts below.
        var waiting = _answers.Waiting(scope.Account, month, answer);
        Derive(scope, month, () => _answers.Count(scope.Account, month));
        Coarsen(scope, month);
        Derive(PeriodScope.Organisation, month, () => _periods.SumOfAccounts(month));
        Coarsen(PeriodScope.Organisation, month);
        if (scope.Account != null) WriteAccount(scope);
        _answers.MarkCounted(waiting);
    }

    /// <summary>A contact has another account: its answers leave the one and join the other.</summary>
    internal void HandleMove(Guid contactId, EntityReference? from)
    {
        var to = _answers.AccountOf(contactId);
        var months = _answers.DatesOf(contactId).Select(date => NpsPeriod.Containing(PeriodKind.Month, date).Start).Distinct().OrderBy(start => start);
        foreach (var month in months)
        {
            Handle(from, month);
            if (to?.Id != from?.Id) Handle(to, month);
        }
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
