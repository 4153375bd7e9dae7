using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Processes;

/// <summary>What NPS says of a contact or an account, read as the user of the process.</summary>
internal static class NpsSummaries
{
    private static readonly string[] OfAccounts = { Accounts.NpsPromoters, Accounts.NpsPassives, Accounts.NpsDetractors };

    /// <summary>The history of a contact, from all of its answers; nothing when it has not answered.</summary>
    internal static NpsHistory? OfContact(UserStore rows, string activity, Guid contactId)
    {
        Demand(rows, TableNames.Contacts, Contacts.ContactId, contactId, activity, "Contact");
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(NpsResponses.Score, NpsResponses.RespondedOn) };
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.Equal, contactId);
        return NpsHistory.Of(rows.Read(query).Where(row => row.Contains(NpsResponses.Score)).Select(row =>
            new NpsResponse(row.Id, row.GetAttributeValue<int>(NpsResponses.Score), row.GetAttributeValue<DateTime>(NpsResponses.RespondedOn))));
    }

    /// <summary>The answers of all contacts of an account, as far as they are rolled up.</summary>
    internal static NpsCounts OfAccount(UserStore rows, string activity, Guid accountId)
    {
        var account = Demand(rows, TableNames.Accounts, Accounts.AccountId, accountId, activity, "Account", OfAccounts);
        return new NpsCounts(Number(account, Accounts.NpsPromoters), Number(account, Accounts.NpsPassives), Number(account, Accounts.NpsDetractors));
    }

    private static int Number(Entity row, string column) => Math.Max(0, row.GetAttributeValue<int?>(column) ?? 0);

    private static Entity Demand(UserStore rows, string table, string key, Guid id, string activity, string argument, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(key, ConditionOperator.Equal, id);
        return rows.First(query) ?? throw new RefusedException(ProcessMessages.RowMissing.With(activity, argument));
    }
}
