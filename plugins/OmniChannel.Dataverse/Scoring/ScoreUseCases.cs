using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What changes scores beside new interactions.</summary>
public static class ScoreUseCases
{
    /// <summary>After contacts are created or changed: their profile points.</summary>
    public static void RescoreProfiles(PluginCall call) =>
        new ProfileScores(call.System, call.Context.OrganizationId, call.Now).Handle(
            call.Rows().Select(row => row.Id).ToList(), areNew: call.Context.MessageName.StartsWith(Messages.Create, System.StringComparison.Ordinal));

    /// <summary>Before two contacts become one: what the subordinate has scored goes to the survivor.</summary>
    public static void MoveScores(PluginCall call)
    {
        var survivor = call.Rows()[0].Id;
        new MergeContacts(call.System).MoveScores(survivor, call.Argument<System.Guid>("SubordinateId"));
    }

    /// <summary>After two contacts have become one: what happened to the subordinate happened to the survivor, who is scored by all of it.</summary>
    public static void ScoreSurvivor(PluginCall call)
    {
        var survivor = call.Rows()[0].Id;
        new MergeContacts(call.System).MoveHistory(survivor, call.Argument<System.Guid>("SubordinateId"));
        new ProfileScores(call.System, call.Context.OrganizationId, call.Now).Handle(new[] { survivor }, areNew: false);
    }

    /// <summary>Before interactions are deleted: takes their points back.</summary>
    public static void ReverseInteractions(PluginCall call) =>
        new ReverseInteractions(call.System, call.Context.OrganizationId, call.Now).Handle(call.Rows().Select(row => row.Id).ToList());
}
