using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Cli.Data;

/// <summary>One file of a data folder, opened for the table it fills.</summary>
/// <param name="table">Logical name of the table.</param>
/// <param name="file">The file.</param>
/// <param name="reader">Reads its rows.</param>
/// <param name="writer">Writes them.</param>
/// <param name="report">Told of what is not taken over.</param>
internal sealed class TableFile(string table, CsvFile file, RowReader reader, RowWriter writer, LoadReport report)
{
    /// <summary>Logical name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>Whether rows may refer to other rows of the file.</summary>
    public bool RefersToItself { get; } = reader.Columns.Any(column => column.Targets.Contains(table));

    /// <summary>Called with every row that was read, before it is written.</summary>
    public Action<LoadedRow>? Prepare { get; init; }

    /// <summary>The rows as text; what cannot be read is reported and left out.</summary>
    public IEnumerable<CsvRow> ReadRows() => file.ReadRows(rejection => report.Reject(Table, rejection));

    /// <summary>Turns text into a row; a row that is refused is reported, unless <paramref name="later"/> takes it for another try.</summary>
    public LoadedRow? Parse(CsvRow csv, Action<CsvRow>? later = null)
    {
        if (reader.Read(csv, out var flaw) is { } row)
        {
            Prepare?.Invoke(row);
            return row;
        }

        if (later is not null) later(csv);
        else report.Reject(Table, new Rejection(file.Name, csv.Line, flaw.Column, flaw.Reason));
        return null;
    }

    /// <summary>The text under which a row is recognised.</summary>
    public string IdentityOf(LoadedRow row) => writer.IdentityOf(row.Row);

    /// <summary>Writes one request's worth of rows, none of which has the identity of another.</summary>
    public void Write(IReadOnlyList<LoadedRow> rows) => writer.Write(rows);
}
