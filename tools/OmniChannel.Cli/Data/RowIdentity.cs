using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Data;

/// <summary>By which columns people recognise a row of a table in a data folder.</summary>
/// <param name="Columns">The columns that together name one row, the most telling one first.</param>
internal sealed record RowIdentity(IReadOnlyList<string> Columns)
{
    /// <summary>Business keys of Microsoft's tables, which have no alternate key there.</summary>
    private static readonly Dictionary<string, string> PlatformKeys = new(StringComparer.Ordinal)
    {
        ["contact"] = "externaluseridentifier",
        ["account"] = "accountnumber",
        ["systemuser"] = "domainname",
    };

    /// <summary>By what the rows of a file are recognised that has just these columns: the identity of its table, else the row as a whole.</summary>
    public static RowIdentity In(TableMetadata table, IReadOnlyList<string> columns)
    {
        // The version of a scoring model is given by the product; files name models by their code.
        if (table.LogicalName == ModelVersions.Table && !columns.Contains(ModelVersions.Version)) return new RowIdentity([ModelVersions.Code]);
        var identity = Of(table);
        return identity.Columns.All(columns.Contains) ? identity : new RowIdentity(columns);
    }

    /// <summary>The column whose text stands for the row in a look-up of another table.</summary>
    public string Telling => Columns[0];

    /// <summary>The other columns of the identity, such as the model of a rule's code.</summary>
    public IEnumerable<string> Scope => Columns.Skip(1);

    /// <summary>The identity of a table: its business key, else its alternate key (text first), else its primary name.</summary>
    public static RowIdentity Of(TableMetadata table)
    {
        if (PlatformKeys.TryGetValue(table.LogicalName, out var column)) return new RowIdentity([column]);
        if (table.Keys.Count > 0)
            return new RowIdentity([.. table.Keys[0].ColumnNames.OrderBy(name => table.Columns[name].Type == ColumnType.String ? 0 : 1)]);
        return new RowIdentity([table.PrimaryNameColumn ?? table.PrimaryIdColumn]);
    }
}
