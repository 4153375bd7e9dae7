using System;
using System.CommandLine;
using System.IO;
using OmniChannel.Cli.Demo;
using OmniChannel.Cli.Output;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary><c>demo</c>: the solution at work on a year of a small campaign.</summary>
internal static class DemoCommand
{
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
        using var progress = new TerminalProgress();
        using var organization = Organization.Open(File.ReadAllBytes(zips[0]), null, Campaign.Morning);
        var report = new HistoryRun(organization, Campaign.Folder(), progress).Execute();
        progress.Finish();
        new DemoPrinter(Terminal.Out(), organization, zips).Print(report);
        foreach (var rejection in report.Rejections) Console.Error.WriteLine(rejection);
        return report.Rejections.Count > 0 ? ExitCode.DoneWithFindings : ExitCode.Done;
    }
}
