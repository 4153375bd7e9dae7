using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Nps;

/// <summary>
/// Rolls answers up under the rule in force: periods of an account from the answers of its own contacts and from the accounts right below it, those of the
/// organisation from the accounts at the top; where every answer counts, quarters from months and years from quarters. Runs after the answer is stored, as
/// often as it likes: it derives and never adds, so two thousand jobs for one account need no order and no common lock.
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
    private readonly AccountLine _accounts;
    private readonly AccountNps _shown;
    private RollUpRule? _rule;

    internal RollUpNps(SystemStore rows)
    {
        _rows = rows;
        _periods = new PeriodStore(rows);
        _answers = new AnswerStore(rows);
        _accounts = new AccountLine(rows);
        _shown = new AccountNps(rows);
    }

    /// <summary>The rule in force.</summary>
    internal RollUpRule Rule => _rule ??= NpsRules.InForce(_rows);

    /// <summary>
    /// Counts a new answer, unless a job that began later than the answer was stored has counted it already: what waits is then counted by few jobs,
    /// and all others end after one read.
    /// </summary>
    /// <returns>Whether there was anything to do.</returns>
    internal bool HandleNew(Guid answerId)
    {
        if (_answers.Find(answerId) is not WaitingAnswer answer) return false;
        var month = NpsPeriod.Containing(PeriodKind.Month, answer.RespondedOn);
        // Read before anything is counted: what waits now is in the counts below.
        var waiting = _answers.Waiting(answer.Account, month, answer.Row);
        Derive(new[] { answer.Account }, new[] { month });
        _answers.MarkCounted(waiting);
        return true;
    }

    /// <summary>A contact has another account: its answers leave the one, where they may have been in the given months too, and join the other.</summary>
    internal void HandleMove(Guid contactId, EntityReference? from, IEnumerable<DateTime> left) =>
        Derive(new[] { from, _answers.AccountOf(contactId) }, _answers.DatesOf(contactId).Concat(left).Select(date => NpsPeriod.Containing(PeriodKind.Month, date)));

    /// <summary>Accounts have got other parents, or have none of the contacts they had: all months that they, or those given beside them, have.</summary>
    internal void HandleAccounts(IReadOnlyCollection<Guid> accountIds)
    {
        var query = new QueryExpression(TableNames.NpsPeriods) { ColumnSet = new ColumnSet(NpsPeriods.Start) };
        query.Criteria.AddCondition(NpsPeriods.AccountId, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(NpsPeriods.PeriodKind, ConditionOperator.Equal, NpsChoices.Write(PeriodKind.Month).Value);
        var months = _rows.Read(query).Select(row => NpsPeriod.Containing(PeriodKind.Month, row.GetAttributeValue<DateTime>(NpsPeriods.Start)));
        Derive(accountIds.Select(id => (EntityReference?)new EntityReference(TableNames.Accounts, id)).ToList(), months);
    }

    /// <summary>Derives months, and the quarters and years they are in, for accounts with all of their parents and for the organisation.</summary>
    internal void Derive(IReadOnlyCollection<EntityReference?> accounts, IEnumerable<NpsPeriod> months)
    {
        var lines = accounts.GroupBy(account => account?.Id).Select(same => _accounts.Of(same.First())).ToList();
        var periods = new HashSet<NpsPeriod>();
        foreach (var month in months)
        {
            for (NpsPeriod? period = month; period != null; period = period.Value.Coarser()) periods.Add(period.Value);
        }
        // The finer before the coarser, children before parents, accounts before the organisation: each is made of what is before it.
        foreach (var period in periods.OrderBy(period => period.Kind).ThenBy(period => period.Start)) Derive(lines, period);
        if (periods.Count > 0) Show(lines);
    }

    /// <summary>Derives one period, whatever it is made of being there.</summary>
    internal void Derive(IReadOnlyCollection<IReadOnlyList<EntityReference?>> lines, NpsPeriod period)
    {
        foreach (var account in lines.SelectMany(line => line)) Derive(PeriodScope.Of(account), period);
        Derive(PeriodScope.Organisation, period);
    }

    /// <summary>Brings what the accounts show up to date.</summary>
    internal void Show(IReadOnlyCollection<IReadOnlyList<EntityReference?>> lines)
    {
        var accounts = lines.SelectMany(line => line).Where(account => account != null).Select(account => account!.Id).Distinct().OrderBy(id => id);
        foreach (var id in accounts) Repeat(id.ToString("D"), () => _shown.TryWrite(id, Rule));
    }

    /// <summary>Reads the row first and its sources after it: who then can write has seen everything that the version before was made of.</summary>
    private void Derive(PeriodScope scope, NpsPeriod period)
    {
        var key = PeriodStore.KeyOf(scope, period, Rule);
        var before = PeriodStore.KeyOf(scope, period.Previous(), Rule);
        var after = PeriodStore.KeyOf(scope, period.Next(), Rule);
        Repeat(key, () =>
        {
            var stored = _periods.Read(new[] { key, before });
            stored.TryGetValue(key, out var seen);
            return _periods.TryWrite(scope, period, Rule, Count(scope, period, seen), seen, CountsOf(stored, before));
        });
        Repeat(after, () =>
        {
            var stored = _periods.Read(new[] { key, after });
            return !stored.TryGetValue(after, out var next) || _periods.TryWriteChange(next, CountsOf(stored, key));
        });
    }

    private NpsCounts Count(PeriodScope scope, NpsPeriod period, StoredPeriod? seen)
    {
        // A contact that answers in two months counts once in their quarter, unless every answer counts.
        if (Rule == RollUpRule.All && period.Kind != PeriodKind.Month)
            return NpsRollUp.Sum(_periods.Read(period.Parts().Select(part => PeriodStore.KeyOf(scope, part, Rule))).Values.Select(part => part.Counts));
        if (!scope.IsAccount) return _periods.SumOfRoots(period, Rule);
        var own = _answers.Count(scope.Account, period, Rule, seen?.Counts.Responses ?? 0);
        return scope.Account == null ? own : own + _periods.SumOfChildren(scope.Account.Id, period, Rule);
    }

    private static NpsCounts CountsOf(Dictionary<string, StoredPeriod> stored, string key) => stored.TryGetValue(key, out var period) ? period.Counts : default;

    private static void Repeat(string what, Func<bool> tried)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (tried()) return;
        }
        throw new InvalidPluginExecutionException(OperationStatus.Retry, ErrorCodes.SendAgain, Contended.With(what).In(Language.English));
    }
}
