using System;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>SQL for the parts of a date by which rows are grouped, numbered as DATEPART of SQL Server numbers them.</summary>
internal static class DateParts
{
    private const long UnixEpochSeconds = 62_135_596_800;

    public static string Sql(DateGrouping grouping, string column, TimeZoneInfo zone, ColumnMetadata metadata)
    {
        if (metadata.DateBehavior == DateBehavior.UserLocal && !zone.HasSameRules(TimeZoneInfo.Utc))
        {
            throw QueryFaults.Of(
                QueryFaults.NotSupported,
                $"Parts of dates in the time zone {zone.Id} are not supported ('{metadata.LogicalName}'); group with usertimezone='false'.");
        }

        string Part(string format) => $"CAST(strftime('{format}', {column} / 10000000 - {UnixEpochSeconds}, 'unixepoch') AS INTEGER)";
        return grouping switch
        {
            DateGrouping.Day => Part("%d"),
            DateGrouping.Month => Part("%m"),
            DateGrouping.Year or DateGrouping.FiscalYear => Part("%Y"),
            DateGrouping.Quarter => $"(({Part("%m")} + 2) / 3)",
            // The week with 1 January is the first, and weeks begin on Sunday.
            DateGrouping.Week => $"(({Part("%j")} + ({Part("%w")} - {Part("%j")} + 372) % 7 - 1) / 7 + 1)",
            _ => throw QueryFaults.Of(QueryFaults.NotSupported, "Grouping by fiscal-period is not supported; group by quarter and year."),
        };
    }
}
