using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Dataverse.Templates;

/// <summary>What an administrator starts once after the import.</summary>
public static class TemplateUseCases
{
    /// <summary>
    /// Custom API: adds channels, interaction types, a taxonomy skeleton, calendars and two draft models, named in the language of the caller, and acts as the caller.
    /// What has the code of a template stays as it is; what was deleted since comes back only with Restore. Gives back Created, the number of rows, and Summary.
    /// </summary>
    public static void Install(PluginCall call)
    {
        var language = call.UserLanguage();
        var installer = new TemplateInstaller(call.User, language, call.Now.Year);
        var report = installer.Install(call.Argument<bool>("Restore"));
        call.Return("Created", report.Created);
        call.Return("Summary", report.Sentence().In(language));
        call.Summary = "templates: " + report.Created.ToString(System.Globalization.CultureInfo.InvariantCulture) + " rows";
    }
}
