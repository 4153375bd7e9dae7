using System;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>The languages in which users read Dataverse.</summary>
internal static class UserLanguages
{
    /// <summary>The language of a user; English where it is not known, as of a team. A query rather than a retrieve: it finds nothing where a user has no settings, instead of ending the transaction.</summary>
    internal static Language Of(SystemStore rows, Guid? userId)
    {
        if (userId == null) return Language.English;
        var query = new QueryExpression(TableNames.UserSettings) { ColumnSet = new ColumnSet(UserSettingsRows.UILanguageId) };
        query.Criteria.AddCondition(UserSettingsRows.SystemUserId, ConditionOperator.Equal, userId.Value);
        return Languages.FromLcid(rows.First(query)?.GetAttributeValue<int?>(UserSettingsRows.UILanguageId));
    }
}
