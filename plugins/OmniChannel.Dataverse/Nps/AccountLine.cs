using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Accounts with their parents: what a contact answers counts for all of them.</summary>
internal sealed class AccountLine
{
    private readonly SystemStore _rows;

    internal AccountLine(SystemStore rows) => _rows = rows;

    /// <summary>
    /// An account and its parents, each below its own; empty when there is no such account any more. Without an account: the one line of contacts that
    /// have none.
    /// </summary>
    internal IReadOnlyList<EntityReference?> Of(EntityReference? account)
    {
        if (account == null) return new EntityReference?[] { null };
        var query = new QueryExpression(TableNames.Accounts) { ColumnSet = new ColumnSet(Accounts.Name, Accounts.ParentAccountId) };
        query.Criteria.AddCondition(Accounts.AccountId, ConditionOperator.AboveOrEqual, account.Id);
        var found = _rows.Read(query).ToDictionary(row => row.Id);
        var line = new List<EntityReference?>();
        for (Guid? id = account.Id; id is Guid next && found.TryGetValue(next, out var row); id = row.GetAttributeValue<EntityReference>(Accounts.ParentAccountId)?.Id)
        {
            line.Add(new EntityReference(TableNames.Accounts, next) { Name = row.GetAttributeValue<string>(Accounts.Name) });
            // Each once, should the platform ever let a circle pass.
            found.Remove(next);
        }
        return line;
    }
}
