using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>What looks at history again: backfill, simulation and the test of one contact.</summary>
public static class RescoringUseCases
{
    /// <summary>Custom API: scores the history anew by the published version of ModelId; Backfill and Days say how much of it. JobId is the job.</summary>
    public static void StartBackfill(PluginCall call)
    {
        var range = BackfillRange.Of(call.Argument<string>("Backfill") ?? "all", call.Argument<int?>("Days"), call.Now);
        var model = call.User.Get(TableNames.ScoringModels, call.Argument<EntityReference>("ModelId")!.Id, ScoringModels.Name, ScoringModels.OriginalId, ScoringModels.Code);
        var query = new QueryExpression(TableNames.ScoringModels) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(ScoringModels.StatusCode, ConditionOperator.Equal, ModelStatus.Published);
        query.Criteria.AddCondition(ScoringModels.OriginalId, ConditionOperator.Equal, ModelRows.OriginalOf(model));
        var published = call.User.First(query)
            ?? throw new RefusedException(BackfillMessages.NotPublished.With(model.GetAttributeValue<string>(ScoringModels.Name) ?? string.Empty));
        if (new BackfillStart(call.System).Start(published.Id, range, call.Context.InitiatingUserId, call.UserLanguage()) is Guid job) call.Return("JobId", job);
    }
}
