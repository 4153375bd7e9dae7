using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Jobs;

/// <summary>What happens to jobs.</summary>
public static class JobUseCases
{
    /// <summary>After a job was created or set to waiting: takes a turn at it.</summary>
    public static void TakeTurn(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            var job = row.After;
            if (job?.GetAttributeValue<OptionSetValue>(JobRows.StatusCode)?.Value != JobStates.Waiting) continue;
            var pages = new JobTurn(call.System).Take(row.Id, JobCursor.Parse(job.GetAttributeValue<string>(JobRows.Cursor)));
            call.Summary = pages.ToString(CultureInfo.InvariantCulture) + " pages";
        }
    }

    /// <summary>Custom API: does the next page of a job in one transaction.</summary>
    public static void Continue(PluginCall call)
    {
        var job = call.Argument<EntityReference>("JobId")!;
        var progress = new JobRunner(call.System, call.Context.OrganizationId, call.Now).RunPage(job.Id, call.Argument<string>("Cursor"));
        call.Return("Cursor", progress.Cursor);
        call.Return("Done", progress.IsDone);
        call.Return("Worked", progress.Worked);
    }
}
