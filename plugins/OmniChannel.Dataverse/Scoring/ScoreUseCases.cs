using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
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

    /// <summary>After a contact objected to profiling, or is kept out: forgets the curves of its scores.</summary>
    public static void ForgetCurves(PluginCall call)
    {
        var snapshots = new SnapshotStore(call.System, call.Now);
        var forgotten = 0;
        foreach (var row in call.Rows().Where(row => row.Changes(Contacts.Profiling) && row.Now<OptionSetValue>(Contacts.Profiling)?.Value is ProfilingStates.Objected or ProfilingStates.Frozen))
            forgotten += snapshots.Forget(row.Id);
        call.Summary = forgotten.ToString(CultureInfo.InvariantCulture) + " snapshots forgotten";
    }

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
        new CorrectInteractions(call.System, call.Context.OrganizationId, call.Now).Unite(survivor);
        new ProfileScores(call.System, call.Context.OrganizationId, call.Now).Handle(new[] { survivor }, areNew: false);
    }
}
