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

namespace OmniChannel.Dataverse.Nps;

/// <summary>An answer that is in no period yet.</summary>
internal sealed class WaitingAnswer
{
    internal WaitingAnswer(Entity row, EntityReference? account)
    {
        Row = row;
        Account = account;
    }

    internal Entity Row { get; }

    internal EntityReference? Account { get; }

    internal DateTime RespondedOn => Row.GetAttributeValue<DateTime>(NpsResponses.RespondedOn);
}

/// <summary>
/// Counts answers, and knows which are counted. An answer is marked after the periods it is in are written, and only as it was read before they were
/// counted: one that is corrected meanwhile keeps waiting.
/// </summary>
internal sealed class AnswerStore
{
    // Each is a write of its own, and a job has two minutes.
    private const int MostMarked = 250;

    // Of the 50,000 rows that an aggregate query may count.
    private const int ComfortablyCounted = 25_000;

    private const string ContactAlias = "contact";

    private readonly SystemStore _rows;

    internal AnswerStore(SystemStore rows) => _rows = rows;

    /// <summary>An answer, unless it is counted or deleted.</summary>
    internal WaitingAnswer? Find(Guid answerId)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.RespondedOn) };
        query.Criteria.AddCondition(NpsResponses.NpsResponseId, ConditionOperator.Equal, answerId);
        query.Criteria.AddCondition(NpsResponses.RolledUp, ConditionOperator.NotEqual, true);
        var contact = query.AddLink(TableNames.Contacts, NpsResponses.ContactId, Contacts.ContactId, JoinOperator.Inner);
        contact.EntityAlias = ContactAlias;
        contact.Columns = new ColumnSet(Contacts.ParentCustomerId);
        return _rows.First(query) is Entity row
            ? new WaitingAnswer(row, Account(row.GetAttributeValue<AliasedValue>(ContactAlias + "." + Contacts.ParentCustomerId)?.Value as EntityReference))
            : null;
    }

    /// <summary>Answers of a month that are not counted, as many as one job marks; the given one is among them.</summary>
    internal IReadOnlyCollection<Entity> Waiting(EntityReference? account, NpsPeriod month, Entity? answer)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.RolledUp), TopCount = MostMarked };
        query.Criteria.AddCondition(NpsResponses.RespondedOn, ConditionOperator.GreaterEqual, month.Start);
        query.Criteria.AddCondition(NpsResponses.RespondedOn, ConditionOperator.LessThan, month.End);
        query.Criteria.AddCondition(NpsResponses.RolledUp, ConditionOperator.Equal, false);
        var contact = query.AddLink(TableNames.Contacts, NpsResponses.ContactId, Contacts.ContactId, JoinOperator.Inner);
        if (account != null)
        {
            contact.LinkCriteria.AddCondition(Contacts.ParentCustomerId, ConditionOperator.Equal, account.Id);
        }
        else
        {
            // The customer of a contact can be a contact: whose customer is no account counts as having none.
            contact.AddLink(TableNames.Accounts, Contacts.ParentCustomerId, Accounts.AccountId, JoinOperator.LeftOuter).EntityAlias = "account";
            query.Criteria.AddCondition("account", Accounts.AccountId, ConditionOperator.Null);
        }
        var waiting = _rows.Read(query).ToDictionary(row => row.Id);
        if (answer != null) waiting[answer.Id] = answer;
        return waiting.Values;
    }

    /// <summary>Marks answers as counted, save those that were changed since they were read.</summary>
    internal void MarkCounted(IReadOnlyCollection<Entity> answers)
    {
        foreach (var answer in answers.OrderBy(answer => answer.Id))
        {
            var row = new Entity(TableNames.NpsResponses, answer.Id) { [NpsResponses.RolledUp] = true };
            row.RowVersion = answer.RowVersion;
            try
            {
                _rows.Send(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCodes.ChangedMeanwhile or ErrorCodes.NotFound)
            {
                // Corrected, deleted, or marked by another job. There is no transaction here that the fault could have ended.
            }
        }
    }

    /// <summary>
    /// The counts of the contacts of an account itself, or of those that have none, in a period under a rule: sums over answers of what each counts as.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="period">The period.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="expected">How many answers there were last time; more than can be counted at once are counted in parts.</param>
    internal NpsCounts Count(EntityReference? account, NpsPeriod period, RollUpRule rule, int expected)
    {
        var parts = (expected / ComfortablyCounted) + 1;
        var length = new TimeSpan((period.End - period.Start).Ticks / parts);
        var counts = default(NpsCounts);
        for (var i = 0; i < parts; i++)
        {
            var from = period.Start + new TimeSpan(length.Ticks * i);
            counts += Count(account, period.Kind, rule, from, i == parts - 1 ? period.End : from + length);
        }
        return counts;
    }

    private NpsCounts Count(EntityReference? account, PeriodKind kind, RollUpRule rule, DateTime from, DateTime to)
    {
        try
        {
            return CountAtOnce(account, kind, rule, from, to);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.TooManyToAggregate && to - from > TimeSpan.FromMinutes(1))
        {
            // Whatever an answer counts as stands on itself, so parts of any length add up.
            var middle = from + new TimeSpan((to - from).Ticks / 2);
            return Count(account, kind, rule, from, middle) + Count(account, kind, rule, middle, to);
        }
    }

    private NpsCounts CountAtOnce(EntityReference? account, PeriodKind kind, RollUpRule rule, DateTime from, DateTime to)
    {
        var mean = NpsChoices.MeanColumn(kind);
        var fetch = string.Format(
            CultureInfo.InvariantCulture,
            "<fetch aggregate='true'><entity name='{0}'><attribute name='{1}' alias='n' aggregate='count'/><attribute name='{2}' alias='c' groupby='true'/>"
            + "<filter><condition attribute='{3}' operator='ge' value='{4:o}'/><condition attribute='{3}' operator='lt' value='{5:o}'/>"
            + "<condition attribute='{11}' operator='not-null'/>{10}</filter>"
            + "<link-entity name='{6}' from='{7}' to='{8}' link-type='inner'>{9}</link-entity></entity></fetch>",
            TableNames.NpsResponses, NpsResponses.NpsResponseId, rule == RollUpRule.Mean ? mean : NpsResponses.Category, NpsResponses.RespondedOn, from, to,
            TableNames.Contacts, Contacts.ContactId, NpsResponses.ContactId, AccountCondition(account),
            account == null ? "<condition entityname='account' attribute='" + Accounts.AccountId + "' operator='null'/>" : string.Empty,
            rule == RollUpRule.All ? NpsResponses.Category : mean);
        var counts = new Dictionary<int, int>();
        foreach (var row in _rows.ReadPage(new FetchExpression(fetch)).Entities)
        {
            if (row.GetAttributeValue<AliasedValue>("c")?.Value is OptionSetValue category) counts[category.Value] = Convert.ToInt32(row.GetAttributeValue<AliasedValue>("n").Value, CultureInfo.InvariantCulture);
        }
        return new NpsCounts(Of(counts, NpsChoices.Promoter), Of(counts, NpsChoices.Passive), Of(counts, NpsChoices.Detractor));
    }

    /// <summary>The account of a contact, with its name.</summary>
    internal EntityReference? AccountOf(Guid contactId)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.ParentCustomerId) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.Equal, contactId);
        return Account(_rows.First(query)?.GetAttributeValue<EntityReference>(Contacts.ParentCustomerId));
    }

    /// <summary>
    /// Sends an answer as it is, so that the steps derive all that follows from it: standings, history, roll-ups. By its date and not its score, as a score that is sent
    /// may ask for a follow-up.
    /// </summary>
    /// <param name="rows">Acts as SYSTEM.</param>
    /// <param name="answer">The answer, read with its date.</param>
    internal static void SendAgain(SystemStore rows, Entity answer) => rows.Update(new Entity(TableNames.NpsResponses, answer.Id)
    {
        [NpsResponses.RespondedOn] = answer.GetAttributeValue<DateTime?>(NpsResponses.RespondedOn),
    });

    /// <summary>When a contact has answered.</summary>
    internal IEnumerable<DateTime> DatesOf(Guid contactId)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.RespondedOn) };
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(NpsResponses.Score, ConditionOperator.NotNull);
        return _rows.Read(query).Select(row => row.GetAttributeValue<DateTime>(NpsResponses.RespondedOn));
    }

    /// <summary>A customer that is an account.</summary>
    internal static EntityReference? Account(EntityReference? customer) => customer?.LogicalName == TableNames.Accounts ? customer : null;

    private static int Of(Dictionary<int, int> counts, int category) => counts.TryGetValue(category, out var count) ? count : 0;

    private static string AccountCondition(EntityReference? account) => account == null
        ? "<link-entity name='" + TableNames.Accounts + "' from='" + Accounts.AccountId + "' to='" + Contacts.ParentCustomerId + "' link-type='outer' alias='account'/>"
        : "<filter><condition attribute='" + Contacts.ParentCustomerId + "' operator='eq' value='" + account.Id.ToString("D") + "'/></filter>";
}
