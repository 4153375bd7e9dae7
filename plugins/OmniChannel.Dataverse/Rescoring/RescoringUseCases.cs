using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

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

    /// <summary>Custom API: starts the simulation of ModelId on about Sample contacts, or says in Problems why it cannot be tried. JobId is the job.</summary>
    public static void Simulate(PluginCall call)
    {
        var sample = call.Argument<int?>("Sample");
        if (sample < 1) throw new RefusedException(TrialMessages.SampleTooSmall.With(sample.Value));
        var version = Version(call);
        if (version == null) return;
        var definition = version.Model.Definition;
        var name = BackfillMessages.SimulationName.With(definition.Name, definition.Version).In(call.UserLanguage());
        call.Return("JobId", JobQueue.Start(
            call.System, (int)Generated.JobKind.Simulation, name, call.Context.InitiatingUserId, sample?.ToString(CultureInfo.InvariantCulture), version.Id));
    }

    /// <summary>
    /// Custom API: tests ContactId against the version ModelId as of AsOf. Gives Score, Grade, Explanation and the whole test as JSON in Result, in the language of
    /// the caller; or in Problems what is wrong with the model or the contact.
    /// </summary>
    public static void TestContact(PluginCall call)
    {
        var version = Version(call);
        // Reading as the user: who may not see the contact gets no test of it, and who may not see a column not what it holds.
        var columns = version == null ? new[] { Contacts.ContactId } : version.ContactColumns.Concat(new[] { Contacts.ContactId }).Distinct().ToArray();
        var contact = call.User.Get(TableNames.Contacts, call.Argument<EntityReference>("ContactId")!.Id, columns);
        if (version == null) return;
        var language = call.UserLanguage();
        try
        {
            var test = new ContactTrial(call.System).Run(version, contact, call.Argument<DateTime?>("AsOf")?.ToUniversalTime() ?? call.Now);
            call.Return("Score", Rounding.Shown(test.Score.Score));
            call.Return("Grade", test.Score.Grade);
            call.Return("Explanation", LeadScoreStore.Shown(test.Score, test.Score.Explain(), language));
            call.Return("Result", ContactTestJson.Write(test, version.Model.Definition.Threshold, language));
        }
        catch (RefusedException refusal)
        {
            call.Return("Problems", refusal.In(language));
        }
    }

    /// <summary>The version ModelId, ready to be tried; nothing when it has problems, which are then given back.</summary>
    private static PublishedModel? Version(PluginCall call)
    {
        var row = call.User.Get(TableNames.ScoringModels, call.Argument<EntityReference>("ModelId")!.Id, ModelRows.ModelColumns);
        var compilation = new ModelStore(call.System, call.Context.OrganizationId).Check(row);
        call.Return("Problems", compilation.IsValid ? string.Empty : compilation.Describe(call.UserLanguage()));
        return compilation.IsValid ? new PublishedModel(row.Id, compilation.Model, row.GetAttributeValue<DateTime>(ScoringModels.ModifiedOn)) : null;
    }
}
