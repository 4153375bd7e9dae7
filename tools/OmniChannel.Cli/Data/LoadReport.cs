using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.Cli.Data;

/// <summary>What became of the rows of a data folder.</summary>
internal sealed class LoadReport
{
    private readonly List<TableCount> tables = [];
    private readonly List<Rejection> rejections = [];

    /// <summary>One count per table, in the order of loading.</summary>
    public IReadOnlyList<TableCount> Tables => tables;

    /// <summary>Everything that was not taken over.</summary>
    public IReadOnlyList<Rejection> Rejections => rejections;

    /// <summary>The counts of a table; made when first asked for.</summary>
    public TableCount For(string table)
    {
        var count = tables.FirstOrDefault(known => known.Table == table);
        if (count is not null) return count;
        tables.Add(count = new TableCount(table));
        return count;
    }

    /// <summary>Notes a row that was not taken over.</summary>
    public void Reject(string table, Rejection rejection)
    {
        For(table).Rejected++;
        rejections.Add(rejection);
    }

    /// <summary>Notes a file that was not read at all.</summary>
    public void Reject(Rejection rejection) => rejections.Add(rejection);
}

/// <summary>How many rows of a table were created, changed, found unchanged or rejected.</summary>
internal sealed class TableCount(string table)
{
    /// <summary>Logical name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>Rows that were not there before.</summary>
    public long Created { get; set; }

    /// <summary>Rows of which at least one value changed.</summary>
    public long Updated { get; set; }

    /// <summary>Rows that were there with the same values.</summary>
    public long Unchanged { get; set; }

    /// <summary>Rows that were not taken over.</summary>
    public long Rejected { get; set; }

    /// <summary>Rows that are in the database now because of this folder.</summary>
    public long Stored => Created + Updated + Unchanged;
}
