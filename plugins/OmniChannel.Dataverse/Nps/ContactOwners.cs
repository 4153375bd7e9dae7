using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Who owns what contacts say: the owner of the contact.</summary>
internal static class ContactOwners
{
    private const string OwnerAlias = "owner";

    /// <summary>The owners that can own something new, by contact; for others the platform decides.</summary>
    internal static Dictionary<Guid, EntityReference> Of(SystemStore rows, IEnumerable<Guid> contactIds)
    {
        var query = new QueryExpression(TableNames.Contacts) { ColumnSet = new ColumnSet(Contacts.OwnerId) };
        query.Criteria.AddCondition(Contacts.ContactId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        var owner = query.AddLink(TableNames.SystemUsers, Contacts.OwningUser, SystemUsers.SystemUserId, JoinOperator.LeftOuter);
        owner.EntityAlias = OwnerAlias;
        owner.Columns = new ColumnSet(SystemUsers.IsDisabled);
        return rows.Read(query)
            .Where(row => row.GetAttributeValue<AliasedValue>(OwnerAlias + "." + SystemUsers.IsDisabled)?.Value is not true && row.Contains(Contacts.OwnerId))
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference>(Contacts.OwnerId));
    }
}
