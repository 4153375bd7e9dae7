using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Cli.Data;

/// <summary>Writes tables as a data folder: what was loaded can be compared with what became of it, and loaded again.</summary>
internal sealed class Exporter(IOrganizationService service, Catalog catalog)
{
    /// <summary>Columns of Microsoft's tables worth a look; ours are written whatever they are called.</summary>
    private static readonly Dictionary<string, string[]> PlatformColumns = new(StringComparer.Ordinal)
    {
        ["account"] = ["accountnumber", "name", "parentaccountid", "ownerid", "statecode"],
        ["contact"] = ["externaluseridentifier", "firstname", "lastname", "emailaddress1", "jobtitle", "parentcustomerid", "ownerid", "statecode"],
        ["systemuser"] = ["domainname", "firstname", "lastname", "isdisabled"],
        ["task"] = ["subject", "description", "regardingobjectid", "scheduledend", "prioritycode", "ownerid", "statecode", "statuscode"],
        ["queueitem"] = ["queueid", "objectid"],
    };

    private const string OurPrefix = "omni_";

    private readonly Dictionary<(string, Guid), string> keys = [];

    /// <summary>Writes every table that has rows, ordered by their identity.</summary>
    /// <returns>Rows written, by table.</returns>
    public IReadOnlyDictionary<string, long> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var written = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in catalog.Tables.Where(IsExported).OrderBy(table => table.LogicalName, StringComparer.Ordinal))
        {
            var rows = WriteTable(table, Path.Combine(folder, table.LogicalName + ".csv"));
            if (rows > 0) written[table.LogicalName] = rows;
        }

        return written;
    }

    private static bool IsExported(TableMetadata table) => table.SolutionName is not null && !table.IsIntersect || PlatformColumns.ContainsKey(table.LogicalName);

    private long WriteTable(TableMetadata table, string path)
    {
        var columns = Columns(table);
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet([.. columns.Select(column => column.LogicalName)]) };
        query.AddOrder(table.PrimaryIdColumn, OrderType.Ascending);
        long rows = 0;
        using (var writer = CsvFile.Writer(path))
        {
            writer.WriteRecord([table.PrimaryIdColumn, .. columns.Select(column => column.LogicalName)]);
            foreach (var row in Pages.Read(service, query))
            {
                writer.WriteRecord([row.Id.ToString(), .. columns.Select(column => Text(column, row.GetAttributeValue<object>(column.LogicalName)))]);
                rows++;
            }
        }

        if (rows == 0) File.Delete(path);
        return rows;
    }

    private static List<ColumnMetadata> Columns(TableMetadata table)
    {
        var own = table.OrderedColumns.Where(column => column.LogicalName.StartsWith(OurPrefix, StringComparison.Ordinal) && column.IsStored && column.LogicalName != table.PrimaryIdColumn);
        var shared = PlatformColumns.TryGetValue(table.LogicalName, out var names) ? names : ["ownerid", "statecode", "statuscode"];
        var known = shared.Where(table.Columns.ContainsKey).Select(name => table.Columns[name]);
        return [.. (table.SolutionName is null ? known.Concat(own) : own.Concat(known)).Distinct()];
    }

    private string Text(ColumnMetadata column, object? value) => value switch
    {
        null => string.Empty,
        EntityReference reference => column.Targets.Count > 1 ? $"{reference.LogicalName}:{Key(reference)}" : Key(reference),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        OptionSetValueCollection options => string.Join(';', options.Select(option => option.Value)),
        Money money => Plain(money.Value),
        decimal number => Plain(number),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool yes => yes ? "1" : "0",
        DateTime day when column.DateFormat == DateFormat.DateOnly => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private string Key(EntityReference reference)
    {
        if (!catalog.TryTable(reference.LogicalName, out var table)) return reference.Id.ToString();
        if (keys.TryGetValue((reference.LogicalName, reference.Id), out var key)) return key;
        var telling = RowIdentity.Of(table).Telling;
        if (table.Columns[telling].Type != ColumnType.String) return reference.Id.ToString();
        if (!keys.ContainsKey((reference.LogicalName, Guid.Empty)))
        {
            // One pass over a table is cheaper than one call per reference, and references come in thousands.
            keys[(reference.LogicalName, Guid.Empty)] = string.Empty;
            foreach (var row in Pages.Read(service, new QueryExpression(reference.LogicalName) { ColumnSet = new ColumnSet(telling) }))
                keys[(reference.LogicalName, row.Id)] = row.GetAttributeValue<string>(telling) ?? row.Id.ToString();
        }

        return keys.TryGetValue((reference.LogicalName, reference.Id), out key) ? key : reference.Id.ToString();
    }
}
