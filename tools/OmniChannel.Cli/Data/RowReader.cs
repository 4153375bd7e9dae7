using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Data;

/// <summary>A row of a data folder as Dataverse takes it.</summary>
/// <param name="Line">Where it stands in its file.</param>
/// <param name="Row">Its values; columns that are empty in the file hold null.</param>
/// <param name="Roles">Names of security roles, for users.</param>
internal sealed record LoadedRow(long Line, Entity Row, IReadOnlyList<string> Roles);

/// <summary>Turns the rows of one file into rows of its table.</summary>
internal sealed class RowReader
{
    private const string RolesColumn = "roles";
    private const string UserTable = "systemuser";
    private const string FullName = "fullname";
    private const string FirstName = "firstname";
    private const string LastName = "lastname";

    private readonly TableMetadata table;
    private readonly ValueParser parser;
    private readonly IReadOnlyList<ColumnMetadata?> columns;
    private readonly IReadOnlyList<int> order;

    private RowReader(TableMetadata table, ValueParser parser, IReadOnlyList<ColumnMetadata?> columns, Catalog catalog)
    {
        this.table = table;
        this.parser = parser;
        this.columns = columns;
        // A group's code is only unique within its model, so the model is read before the group.
        order = [.. Enumerable.Range(0, columns.Count).OrderBy(index => columns[index] is { Targets.Count: > 0 } column && NeedsScope(column, catalog) ? 1 : 0)];
    }

    /// <summary>The columns of the file.</summary>
    public IEnumerable<ColumnMetadata> Columns => columns.OfType<ColumnMetadata>();

    /// <summary>Logical names of the columns that the rows are written with.</summary>
    public IReadOnlyList<string> Written =>
        [.. Columns.SelectMany(column => table.LogicalName == UserTable && column.LogicalName == FullName ? [FirstName, LastName] : new[] { column.LogicalName })];

    /// <summary>Prepares for the columns that a file names.</summary>
    /// <param name="table">The file's table.</param>
    /// <param name="header">The file's first line.</param>
    /// <param name="parser">Reads values.</param>
    /// <param name="catalog">What the database knows.</param>
    /// <param name="unknown">Names that are no columns of the table; when there are any, nothing is returned.</param>
    public static RowReader? Create(TableMetadata table, IReadOnlyList<string> header, ValueParser parser, Catalog catalog, out IReadOnlyList<string> unknown)
    {
        var columns = header.Select(name => table.Columns.GetValueOrDefault(name)).ToArray();
        unknown = [.. header.Where((name, index) => columns[index] is null && !(table.LogicalName == UserTable && name == RolesColumn))];
        return unknown.Count > 0 ? null : new RowReader(table, parser, columns, catalog);
    }

    /// <summary>Reads one row.</summary>
    /// <returns>The row, or null when <paramref name="flaw"/> says why not.</returns>
    public LoadedRow? Read(CsvRow csv, out (string Column, string Reason) flaw)
    {
        flaw = default;
        var row = new Entity(table.LogicalName);
        IReadOnlyList<string> roles = [];
        foreach (var index in order)
        {
            var text = csv.Values[index].Trim();
            if (columns[index] is not { } column)
            {
                roles = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                continue;
            }

            var reason = parser.TryParse(column, text, row, out var value);
            if (reason is not null)
            {
                flaw = (column.LogicalName, reason);
                return null;
            }

            if (column.LogicalName == table.PrimaryIdColumn) row.Id = value as Guid? ?? Guid.Empty;
            else row[column.LogicalName] = value;
        }

        if (table.LogicalName == UserTable) SplitFullName(row);
        return new LoadedRow(csv.Line, row, roles);
    }

    // Dataverse composes the full name of a user; it cannot be written.
    private static void SplitFullName(Entity user)
    {
        if (!user.Attributes.TryGetValue(FullName, out var value)) return;
        user.Attributes.Remove(FullName);
        if (value is not string name || user.Contains(LastName)) return;
        var blank = name.LastIndexOf(' ');
        user[FirstName] = blank < 0 ? null : name[..blank];
        user[LastName] = blank < 0 ? name : name[(blank + 1)..];
    }

    private static bool NeedsScope(ColumnMetadata column, Catalog catalog) =>
        column.Targets.Count == 1 && catalog.TryTable(column.Targets[0], out var target) && RowIdentity.Of(target!).Columns.Count > 1;
}
