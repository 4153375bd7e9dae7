using System;
using System.Collections.Generic;
using System.CommandLine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary><c>templates</c>: what an administrator installs on day one.</summary>
internal static class TemplatesCommand
{
    private static readonly Dictionary<string, int> Languages = new(StringComparer.Ordinal) { ["en"] = 1033, ["de"] = 1031, ["it"] = 1040 };

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var database = new Option<string>("--database") { Description = "File that keeps the data; made when it is not there.", Required = true };
        var language = new Option<string>("--language") { Description = "Language of the names: en, de or it.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. Languages.Keys]);
        var restore = new Option<bool>("--restore") { Description = "Bring back what was deleted after an earlier installation." };
        var command = new Command("templates", "Installs channels, interaction types, a taxonomy skeleton, calendars and two draft models; what is there stays as it is.")
        {
            database, language, restore,
        };
        ErrorBoundary.Handle(command, parsed => Run(parsed.GetRequiredValue(database), Languages[parsed.GetRequiredValue(language)], parsed.GetValue(restore)));
        return command;
    }

    private static int Run(string database, int language, bool restore)
    {
        var zip = Shipment.FromRepository().Pack(managed: true).ToArray();
        using var organization = Organization.Open(zip, database, TimeProvider.System.GetUtcNow());
        // The names are in the language of whoever installs them.
        organization.Service.Execute(new UpsertRequest { Target = new Entity("usersettings", organization.Dataverse.AdministratorId) { ["uilanguageid"] = language } });
        var results = organization.Service.Execute(new OrganizationRequest("omni_InstallTemplates") { ["Restore"] = restore }).Results;
        Console.Out.WriteLine(results["Summary"]);
        return ExitCode.Done;
    }
}
