using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>
/// The interaction types that the bot screen looks at. They are kept with the compiled models, so that scoring does not read them; when one changes, the
/// published models are written as they are, which has them compiled anew.
/// </summary>
internal static class ScreenedTypes
{
    /// <summary>What the types mean that mean something, by their ids.</summary>
    internal static IReadOnlyDictionary<Guid, BotScreenRole> Read(RowStore rows)
    {
        var query = new QueryExpression(TableNames.InteractionTypes) { ColumnSet = new ColumnSet(InteractionTypes.BotScreen), NoLock = true };
        query.Criteria.AddCondition(InteractionTypes.BotScreen, ConditionOperator.In, (int)Generated.InteractionTypeBotScreen.Delivery, (int)Generated.InteractionTypeBotScreen.Click);
        return rows.Read(query).ToDictionary(row => row.Id, row => RoleOf(row.GetAttributeValue<OptionSetValue>(InteractionTypes.BotScreen)));
    }

    /// <summary>What a type means by its column; empty means nothing.</summary>
    internal static BotScreenRole RoleOf(OptionSetValue? choice) => choice?.Value switch
    {
        (int)Generated.InteractionTypeBotScreen.Delivery => BotScreenRole.Delivery,
        (int)Generated.InteractionTypeBotScreen.Click => BotScreenRole.Click,
        _ => BotScreenRole.None,
    };

    /// <summary>After types were created or changed: the published models learn of it.</summary>
    internal static void Notice(SystemStore rows, IEnumerable<RowChange> types)
    {
        if (!types.Any(type => RoleOf(type.Old<OptionSetValue>(InteractionTypes.BotScreen)) != RoleOf(type.Now<OptionSetValue>(InteractionTypes.BotScreen)))) return;
        var query = new QueryExpression(TableNames.ScoringModels) { ColumnSet = new ColumnSet(ScoringModels.IsBackfilling) };
        query.Criteria.AddCondition(ScoringModels.StatusCode, ConditionOperator.Equal, ModelStatus.Published);
        query.AddOrder(ScoringModels.ScoringModelId, OrderType.Ascending);
        foreach (var model in rows.Read(query))
            rows.Update(new Entity(TableNames.ScoringModels, model.Id) { [ScoringModels.IsBackfilling] = model.GetAttributeValue<bool?>(ScoringModels.IsBackfilling) });
    }
}
