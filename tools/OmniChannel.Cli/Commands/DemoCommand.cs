using System;
using System.CommandLine;
using System.IO;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Demo;
using OmniChannel.Cli.Output;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary><c>demo</c>: the solution at work on a year of a small campaign.</summary>
internal static class DemoCommand
{
    /// <summary>Monday morning after the campaign's year: what the team sees when it starts work.</summary>
    private static readonly DateTimeOffset Morning = new(2026, 3, 30, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("demo", "Packs the solution, imports it into a local Dataverse, replays a campaign and shows what reps, marketers and admins see.");
        ErrorBoundary.Handle(command, _ => Run());
        return command;
    }

    private static int Run()
    {
        var workspace = Shipment.FromRepository();
        var zips = workspace.Pack(Path.Combine(workspace.Root, "out"));
        var folder = DataFolder.Open(Path.Combine(AppContext.BaseDirectory, "sample"));
        using var progress = new TerminalProgress();
        using var organization = Organization.Open(File.ReadAllBytes(zips[0]), null, Morning);
        var report = new HistoryRun(organization, folder, progress).Execute();
        progress.Finish();
        new DemoPrinter(Terminal.Out(), organization, zips).Print(report);
        foreach (var rejection in report.Rejections) Console.Error.WriteLine(rejection);
        return report.Rejections.Count > 0 ? ExitCode.DoneWithFindings : ExitCode.Done;
    }
}
