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
}
