using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.Cli.Running;
using Spectre.Console;

namespace OmniChannel.Cli.Output;

/// <summary>Tells what a health check found: how many of each kind, then the rows.</summary>
internal static class HealthPrinter
{
    /// <summary>A screen full of one kind hides the others.</summary>
    private const int ShownPerKind = 20;

    /// <summary>Prints findings.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="mend">Whether it was to be mended.</param>
    public static void Print(IReadOnlyList<HealthFinding> findings, bool mend)
    {
        var console = Terminal.Out();
        if (findings.Count == 0)
        {
            console.WriteLine("Everything is as it should be.");
            return;
        }

        var kinds = findings.GroupBy(finding => finding.Kind).ToList();
        var table = new Table().Border(TableBorder.Simple).AddColumn("Finding").AddColumn(new TableColumn("found").RightAligned()).AddColumn(new TableColumn("mended").RightAligned());
        foreach (var kind in kinds) table.AddRow(Markup.Escape(kind.First().Title), Number(kind.Count()), Number(kind.Count(finding => finding.Mended)));
        console.Write(table);
        foreach (var kind in kinds) Print(console, [.. kind]);
        var left = findings.Count(finding => !finding.Mended);
        if (left > 0 && !mend) console.WriteLine("Nothing was changed. Add --mend to mend what can be mended.");
    }

    private static void Print(IAnsiConsole console, List<HealthFinding> findings)
    {
        foreach (var finding in findings.Take(ShownPerKind))
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{finding.Problem}");
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[grey]  {finding.Table} {finding.Id}[/]");
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"  {(finding.Mended ? "Mended." : finding.Remedy)}");
        }

        var rest = findings.Count - ShownPerKind;
        if (rest > 0) console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"... and {rest:N0} more of this kind.");
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
