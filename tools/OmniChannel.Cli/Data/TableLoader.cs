using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.Cli.Data;

/// <summary>Loads a file in requests of a size that keeps no rows locked for long.</summary>
/// <param name="progress">Called after each request with the number of rows it held.</param>
internal sealed class TableLoader(Action<int> progress)
{
    private const int RowsPerRequest = 100;

    /// <summary>What is held in memory of a file.</summary>
    private const int RowsPerChunk = 10_000;

    private const string ContactColumn = "omni_contactid";

    /// <summary>Loads all rows of <paramref name="file"/>.</summary>
    public void Load(TableFile file)
    {
        var waiting = new List<CsvRow>();
        foreach (var chunk in file.ReadRows().Chunk(file.RefersToItself ? RowsPerRequest : RowsPerChunk))
            LoadChunk(chunk, file, file.RefersToItself ? waiting.Add : null);
        LoadWaiting(waiting, file);
    }

    // A parent may stand below its children: rows whose parent was missing are tried again for as long as that finds one more.
    private void LoadWaiting(List<CsvRow> waiting, TableFile file)
    {
        while (waiting.Count > 0)
        {
            var again = new List<CsvRow>();
            foreach (var chunk in waiting.Chunk(RowsPerRequest)) LoadChunk(chunk, file, again.Add);
            if (again.Count == waiting.Count)
            {
                LoadChunk([.. again], file, null);
                return;
            }

            waiting = again;
        }
    }

    private void LoadChunk(CsvRow[] chunk, TableFile file, Action<CsvRow>? later)
    {
        var rows = chunk.Select(csv => file.Parse(csv, later)).OfType<LoadedRow>();

        // Two senders that lock the same contacts in the same order cannot block each other for good.
        var ordered = rows.OrderBy(row => row.Row.GetAttributeValue<EntityReference>(ContactColumn)?.Id ?? Guid.Empty);
        foreach (var request in Requests(ordered, file))
        {
            file.Write(request);
            progress(request.Count);
        }
    }

    private static IEnumerable<IReadOnlyList<LoadedRow>> Requests(IEnumerable<LoadedRow> rows, TableFile file)
    {
        var request = new List<LoadedRow>(RowsPerRequest);
        var identities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            // The second row of the same identity changes the first, so it has to come after it.
            if (request.Count == RowsPerRequest || !identities.Add(file.IdentityOf(row)))
            {
                yield return request;
                request = new List<LoadedRow>(RowsPerRequest);
                identities.Clear();
                identities.Add(file.IdentityOf(row));
            }

            request.Add(row);
        }

        if (request.Count > 0) yield return request;
    }
}
