using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Running;

/// <summary>Replays a data folder as if it had happened live: the clock moves from event to event, a sweep runs every night.</summary>
/// <remarks>The events are held in memory, for they have to be put in order; a folder too large for that is loaded as history.</remarks>
internal sealed class ReplayRun(Organization organization, DataFolder folder, IRunProgress progress)
{
    private static readonly IReadOnlyDictionary<string, string> TimeColumns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["omni_interaction"] = "omni_occurredon",
        ["omni_npsresponse"] = "omni_respondedon",
        ["omni_feedback"] = "omni_receivedon",
    };

    /// <summary>Loads configuration and contacts as of the first event, then lets the events happen up to where the clock stands now.</summary>
    public LoadReport Execute()
    {
        var loader = new FolderLoader(organization, folder, progress);
        var end = organization.Clock.GetUtcNow();
        loader.LoadConfiguration();
        var events = Events(loader);
        if (events.Count > 0 && events[0].When < end) organization.Clock.Set(events[0].When);
        organization.HoldHandover(false);
        using (var step = progress.Start("Replay"))
        {
            foreach (var day in events.TakeWhile(happening => happening.When <= end).GroupBy(happening => happening.When.UtcDateTime.Date))
                Live(day.Key, day, step);
        }

        foreach (var late in events.SkipWhile(happening => happening.When <= end)) Write(late);
        SweepUntil(end);
        organization.Clock.Set(end);
        organization.FinishAsyncWork();
        organization.Refresh();
        return loader.Report;
    }

    private void Live(DateTime day, IEnumerable<Happening> events, IProgressStep step)
    {
        SweepUntil(new DateTimeOffset(day, TimeSpan.Zero));
        foreach (var happening in events)
        {
            organization.Clock.Set(happening.When);
            Write(happening);
            step.Advance(1);
        }

        organization.FinishAsyncWork();
    }

    private void SweepUntil(DateTimeOffset end)
    {
        for (var night = Midnight(organization.Clock.GetUtcNow()).AddDays(1); night <= end; night = night.AddDays(1))
        {
            organization.Clock.Set(night);
            organization.Sweep();
            organization.FinishAsyncWork();
        }
    }

    private static DateTimeOffset Midnight(DateTimeOffset moment) => new(moment.UtcDateTime.Date, TimeSpan.Zero);

    private static void Write(Happening happening) => happening.File.Write([happening.Row]);

    private List<Happening> Events(FolderLoader loader)
    {
        var events = new List<Happening>();
        foreach (var table in DataFolder.Events)
        {
            foreach (var file in folder.Files(table).Select(file => loader.Open(table, file)).OfType<TableFile>())
                events.AddRange(file.ReadRows().Select(csv => file.Parse(csv)).OfType<LoadedRow>().Select(row => new Happening(When(table, row), file, row)));
        }

        return [.. events.OrderBy(happening => happening.When)];
    }

    private DateTimeOffset When(string table, LoadedRow row) =>
        TimeColumns.TryGetValue(table, out var column) && row.Row.Contains(column) && row.Row[column] is DateTime moment
            ? new DateTimeOffset(moment, TimeSpan.Zero)
            : organization.Clock.GetUtcNow();

    private sealed record Happening(DateTimeOffset When, TableFile File, LoadedRow Row);
}
