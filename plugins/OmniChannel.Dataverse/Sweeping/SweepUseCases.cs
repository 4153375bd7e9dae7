using System;
using System.Globalization;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>What time alone changes.</summary>
public static class SweepUseCases
{
    /// <summary>Custom API: evaluates one page of what time alone changes.</summary>
    public static void Run(PluginCall call)
    {
        var result = new Sweep(call.System, call.Context.OrganizationId, call.Now).Run(call.Argument<string>("Cursor"), call.Argument<int?>("PageSize"));
        call.Return("Cursor", result.Cursor);
        call.Return("Done", result.IsDone);
        call.Return("Evaluated", result.Evaluated);
        call.Return("Raised", result.Raised);
    }

    /// <summary>Custom API: sets up the daily sweep, unless it is there.</summary>
    public static void Start(PluginCall call)
    {
        var start = call.Argument<DateTime?>("StartOn");
        call.Return("JobId", new SweepTimer(call.System, call.Now).Start(call.User, start, out var isNew));
        call.Return("Created", isNew);
    }

    /// <summary>After a ticket was deleted: sweeps, and makes the next ticket.</summary>
    public static void Ring(PluginCall call)
    {
        foreach (var row in call.Rows())
            call.Summary = new SweepTimer(call.System, call.Now).Ring(row.Before).ToString(CultureInfo.InvariantCulture) + " pages";
    }
}
