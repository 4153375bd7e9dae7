using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using OmniChannel.Cli.Running;
using OmniChannel.LocalDataverse.Statistics;
using Spectre.Console;

namespace OmniChannel.Cli.Output;

/// <summary>What a run cost: time per part, service calls and time per step.</summary>
internal static class StatisticsPrinter
{
    /// <summary>Prints the counts.</summary>
    public static void Print(CallStatistics statistics, IReadOnlyList<StepTime> parts)
    {
        var console = Terminal.Out();
        console.Write(Parts(parts));
        console.Write(Steps(statistics));
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
            $"{statistics.Requests:N0} requests from outside, {statistics.Statements:N0} SQL statements, peak memory {Peak():N0} MB");
    }

    private static Table Parts(IReadOnlyList<StepTime> parts)
    {
        var table = Columns("Part", "rows", "seconds", "rows per second");
        foreach (var part in parts)
        {
            var seconds = part.Time.TotalSeconds;
            table.AddRow(Markup.Escape(part.Title), Whole(part.Rows), seconds.ToString("0.00", CultureInfo.InvariantCulture), part.Rows > 0 ? Whole((long)(part.Rows / seconds)) : string.Empty);
        }

        return table;
    }

    private static Table Steps(CallStatistics statistics)
    {
        var table = Columns("Step", "runs", "calls", "calls per run", "µs per run", "calls by message");
        foreach (var step in statistics.Steps.Where(step => step.Executions > 0).OrderByDescending(step => step.Elapsed))
        {
            table.AddRow(
                Markup.Escape(step.Step), Whole(step.Executions), Whole(step.Calls), ((double)step.Calls / step.Executions).ToString("0.00", CultureInfo.InvariantCulture),
                (step.Elapsed.TotalMicroseconds / step.Executions).ToString("0", CultureInfo.InvariantCulture),
                string.Join(", ", step.CallsByMessage.OrderByDescending(call => call.Value).Select(call => string.Create(CultureInfo.InvariantCulture, $"{call.Key} {call.Value:N0}"))));
        }

        return table;
    }

    private static Table Columns(string first, params string[] numbers)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(first);
        foreach (var title in numbers) table.AddColumn(title.StartsWith("calls by", StringComparison.Ordinal) ? new TableColumn(title) : new TableColumn(title).RightAligned());
        return table;
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1048576.0;
    }

    private static string Whole(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
