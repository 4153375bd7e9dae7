using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Rescoring;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What happens to scoring models, their groups and their rules.</summary>
public static class ModelUseCases
{
    /// <summary>Before a model is created: it starts as a draft that does not contradict itself.</summary>
    public static void Create(PluginCall call)
    {
        foreach (var row in call.Rows()) ModelLife.HandleCreate(row.Sent);
    }

    /// <summary>Before a model is changed: publishes, retires, or refuses.</summary>
    public static void Change(PluginCall call)
    {
        foreach (var row in call.Rows()) Life(call).HandleUpdate(row, call.Context.InitiatingUserId, call.UserLanguage);
    }

    /// <summary>Before a model is deleted: refuses while it is published.</summary>
    public static void Delete(PluginCall call)
    {
        foreach (var row in call.Rows()) ModelLife.HandleDelete(row);
    }

    /// <summary>Before a rule is saved: refuses what can never work and what would change a published model.</summary>
    public static void SaveRule(PluginCall call)
    {
        // Two terms that become one mean the same: a rule that asks for either goes on asking for the survivor, in published models too.
        if (call.IsWithin(Taxonomy.MergeTerms.Message)) return;
        foreach (var row in call.Rows()) new ModelParts(call.System).HandleRule(row);
    }

    /// <summary>Before a group is saved.</summary>
    public static void SaveGroup(PluginCall call)
    {
        foreach (var row in call.Rows()) new ModelParts(call.System).HandleGroup(row);
    }

    /// <summary>Before a grade band is saved: refuses what overlaps and what would change a published model.</summary>
    public static void SaveBand(PluginCall call)
    {
        foreach (var row in call.Rows()) new ModelParts(call.System).HandleBand(row);
    }

    /// <summary>Before a rule, group or band is deleted.</summary>
    public static void DeletePart(PluginCall call)
    {
        foreach (var row in call.Rows()) new ModelParts(call.System).HandleDelete(row, ModelRows.ModelColumnOf(row.Sent.LogicalName));
    }

    /// <summary>Custom API: copies ModelId with its groups, rules and bands as a draft of the next version. Acts as the user.</summary>
    public static void NewVersion(PluginCall call) =>
        call.Return("NewModelId", new NewModelVersion(call.User, call.System, Life(call)).Create(call.Argument<EntityReference>("ModelId")!.Id, call.Argument<string>("Reason")));

    /// <summary>
    /// Custom API: publishes the draft ModelId, or gives back in Problems what is wrong with it, a sentence a line. Publishing acts as the user. Backfill and
    /// Days say what becomes of the history; JobId is the job that scores it anew.
    /// </summary>
    public static void Publish(PluginCall call)
    {
        var id = call.Argument<EntityReference>("ModelId")!.Id;
        var model = call.User.Get(TableNames.ScoringModels, id, ModelRows.ModelColumns);
        var range = BackfillRange.Of(call.Argument<string>("Backfill"), call.Argument<int?>("Days"), call.Now);
        var compilation = Life(call).Check(model);
        call.Return("Problems", compilation.IsValid ? string.Empty : compilation.Describe(call.UserLanguage()));
        if (!compilation.IsValid || ModelLife.StatusOf(model) == ModelStatus.Published) return;
        call.User.Update(Published(id, call.Argument<string>("Reason")));
        if (!range.IsNone && new BackfillStart(call.System).Start(id, range, call.Context.InitiatingUserId, call.UserLanguage()) is System.Guid job) call.Return("JobId", job);
        var notes = PublishingNotes.Of(compilation.Model).ToList();
        call.Return("Notes", notes.Count == 0 ? string.Empty : string.Join("\n", notes.Select(note => note.In(call.UserLanguage()))));
    }

    /// <summary>Custom API: says in Changes what differs between the version ModelId and the one before it, in the language of the caller.</summary>
    public static void Compare(PluginCall call)
    {
        var model = call.User.Get(TableNames.ScoringModels, call.Argument<EntityReference>("ModelId")!.Id, ModelRows.ModelColumns);
        call.Return("Changes", ModelLife.In(Life(call).ChangesOf(model), call.UserLanguage()));
    }

    private static Entity Published(System.Guid id, string? reason)
    {
        var row = new Entity(TableNames.ScoringModels, id)
        {
            [ScoringModels.StateCode] = new OptionSetValue(RowState.Active),
            [ScoringModels.StatusCode] = new OptionSetValue(ModelStatus.Published),
        };
        if (!string.IsNullOrWhiteSpace(reason)) row[ScoringModels.ChangeReason] = reason;
        return row;
    }

    private static ModelLife Life(PluginCall call) => new ModelLife(call.System, call.Context.OrganizationId, call.Now);
}
