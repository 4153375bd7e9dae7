using Microsoft.Xrm.Sdk;
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
        foreach (var row in call.Rows()) new ModelLife(call.System, call.Context.OrganizationId).HandleUpdate(row);
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

    /// <summary>Before a rule or group is deleted.</summary>
    public static void DeletePart(PluginCall call)
    {
        foreach (var row in call.Rows())
            new ModelParts(call.System).HandleDelete(row, row.Sent.LogicalName == TableNames.ScoringGroups ? ScoringGroups.ScoringModelId : ScoringRules.ScoringModelId);
    }

    /// <summary>
    /// Custom API: publishes the draft ModelId, or gives back in Problems what is wrong with it, a sentence a line. Publishing acts as the user.
    /// </summary>
    public static void Publish(PluginCall call)
    {
        var id = call.Argument<EntityReference>("ModelId")!.Id;
        var model = call.User.Get(TableNames.ScoringModels, id, ModelRows.ModelColumns);
        var compilation = new ModelLife(call.System, call.Context.OrganizationId).Check(model);
        call.Return("Problems", compilation.IsValid ? string.Empty : compilation.Describe(call.UserLanguage()));
        if (!compilation.IsValid || ModelLife.StatusOf(model) == ModelStatus.Published) return;
        call.User.Update(new Entity(TableNames.ScoringModels, id)
        {
            [ScoringModels.StateCode] = new OptionSetValue(RowState.Active),
            [ScoringModels.StatusCode] = new OptionSetValue(ModelStatus.Published),
        });
    }
}
