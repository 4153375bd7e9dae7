using System.Globalization;
using System.Linq;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>Whether an environment is well.</summary>
public static class HealthUseCases
{
    /// <summary>
    /// Custom API: looks at one page of the environment and, with Mend, mends what it finds. Findings are JSON in the language of the caller, Summary a line per kind.
    /// </summary>
    public static void Check(PluginCall call)
    {
        var mends = call.Argument<bool?>("Mend") == true;
        var result = new HealthCheck(call.System, call.Context.OrganizationId, call.Now).Run(call.Argument<string>("Cursor"), call.Argument<int?>("PageSize"), mends);
        var language = call.UserLanguage();
        var mended = result.Findings.Count(finding => finding.IsMended);
        call.Return("Findings", HealthReport.Json(result.Findings, language));
        call.Return("Summary", HealthReport.Summary(result.Findings, language));
        call.Return("Found", result.Findings.Count);
        call.Return("Mended", mended);
        call.Return("Cursor", result.Cursor);
        call.Return("Done", result.Cursor.Length == 0);
        call.Summary = string.Format(CultureInfo.InvariantCulture, "{0} found, {1} mended", result.Findings.Count, mended);
    }
}
