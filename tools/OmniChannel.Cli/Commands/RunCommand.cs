using System;
using System.CommandLine;
using System.IO;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Output;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Commands;

/// <summary><c>run DATA</c>: what a data folder becomes in the packed solution.</summary>
internal static class RunCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var data = new Argument<string>("DATA") { Description = "Folder with one CSV file per table." };
        var asOf = DateOption.AsOf("Date the run ends at, such as 2026-03-31 (UTC). Default: now.");
        var replay = new Option<bool>("--replay") { Description = "Move the clock from event to event and sweep daily, as if it had happened live." };
        var output = new Option<string?>("--out") { Description = "Folder for one CSV file per table, rejected.csv and summary.json." };
        var database = new Option<string?>("--database") { Description = "File that keeps the data. Default: memory." };
        var statistics = new Option<bool>("--stats") { Description = "Print calls and times per step." };
        var multiple = new Option<bool>("--create-multiple") { Description = "Register the steps on CreateMultiple and UpdateMultiple instead of Create and Update." };
        var command = new Command("run", "Imports the packed solution, loads a data folder, runs everything to the end and tells what became of it.")
        {
            data, asOf, replay, output, database, statistics, multiple,
        };
        ErrorBoundary.Handle(command, parsed => Run(new RunRequest(
            parsed.GetRequiredValue(data), parsed.GetValue(asOf), parsed.GetValue(replay), parsed.GetValue(output),
            parsed.GetValue(database), parsed.GetValue(statistics), parsed.GetValue(multiple))));
        return command;
    }

    private static int Run(RunRequest request)
    {
        var folder = DataFolder.Open(request.Data);
        if (request.Out is { } path && File.Exists(path)) throw new UsageException($"'{path}' is a file; --out needs a folder.");
        using var progress = new TerminalProgress();
        var zip = Shipment.FromRepository().Pack(managed: true).ToArray();
        using var organization = Organization.Open(zip, request.Database, request.AsOf ?? TimeProvider.System.GetUtcNow(), request.CreateMultiple);
        var report = request.Replay
            ? new ReplayRun(organization, folder, progress).Execute()
            : new HistoryRun(organization, folder, progress).Execute();
        progress.Finish();
        var summary = RunSummary.Read(organization, report);
        if (request.Out is { } target)
        {
            new Exporter(organization.Service, organization.Dataverse.Catalog).Write(target);
            RejectionFile.Write(target, report.Rejections);
            summary.Write(target);
        }

        SummaryPrinter.Print(summary, report, request.Out);
        if (request.Statistics) StatisticsPrinter.Print(organization.Dataverse.Statistics, progress.Steps);
        return report.Rejections.Count > 0 ? ExitCode.DoneWithFindings : ExitCode.Done;
    }

    private sealed record RunRequest(string Data, DateTimeOffset? AsOf, bool Replay, string? Out, string? Database, bool Statistics, bool CreateMultiple);
}
