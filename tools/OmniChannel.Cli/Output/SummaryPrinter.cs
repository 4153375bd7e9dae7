using System;
using System.Globalization;
using System.IO;
using System.Linq;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Running;
using Spectre.Console;

namespace OmniChannel.Cli.Output;

/// <summary>Tells what a run did.</summary>
internal static class SummaryPrinter
{
    /// <summary>More are in rejected.csv; a screen full of them hides the rest.</summary>
    private const int ShownRejections = 10;

    /// <summary>Prints the figures, and on standard error what was rejected.</summary>
    public static void Print(RunSummary summary, LoadReport report, string? folder)
    {
        var console = Terminal.Out();
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]As of {summary.AsOf:yyyy-MM-dd HH:mm} UTC[/]");
        console.Write(Loaded(summary));
        foreach (var model in summary.Models)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"Model [bold]{model.Code}[/]: {model.LeadScores:N0} lead scores, {model.AtOrAboveThreshold:N0} at {model.Threshold:0.####} or above, sum of scores {model.SumOfScores:N4}");
        }

        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Open next best visits: [bold]{summary.OpenTasks:N0}[/], {summary.SecondTasks:N0} given while another of the same contact and model was open");
        foreach (var account in summary.Nps)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"NPS of {account.Account}: {account.Nps:0.000} ({account.Low:0.0} to {account.High:0.0}, {account.Responses:N0} answers)");
        }

        if (folder is not null) console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Written to {Path.GetFullPath(folder)}");
        PrintRejections(report, folder);
    }

    private static Table Loaded(RunSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Table");
        foreach (var title in new[] { "stored", "new", "changed", "unchanged", "rejected" }) table.AddColumn(new TableColumn(title).RightAligned());
        foreach (var row in summary.Tables)
            table.AddRow(new[] { Markup.Escape(row.Table) }.Concat(new[] { row.Stored, row.Created, row.Updated, row.Unchanged, row.Rejected }.Select(Number)).ToArray());
        return table;
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    // Text of a damaged file may hold what a terminal takes for a command.
    private static string Printable(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) && letter != '\n' ? '\uFFFD' : letter)).Replace("\n", "\n    ", StringComparison.Ordinal);

    private static void PrintRejections(LoadReport report, string? folder)
    {
        if (report.Rejections.Count == 0) return;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Rejections.Count:N0} rejected:"));
        foreach (var rejection in report.Rejections.Take(ShownRejections)) Console.Error.WriteLine("  " + Printable(rejection.ToString()));
        var rest = report.Rejections.Count - ShownRejections;
        if (rest > 0)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ... and {rest:N0} more{(folder is null ? "; --out FOLDER writes them all" : ", all in rejected.csv")}."));
    }
}
