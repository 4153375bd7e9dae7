using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Reads addresses of rows: <c>contacts(id)</c> or <c>contacts(externaluseridentifier='C 1')</c>.</summary>
internal static partial class RowKey
{
    /// <summary>The row of an address, absolute or not, as in @odata.bind and @odata.id.</summary>
    public static EntityReference Address(ApiModel model, string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal) ? absolute.AbsolutePath : address;
        var segment = Uri.UnescapeDataString(path).TrimStart('/');
        var last = segment.LastIndexOf('/', Math.Max(segment.IndexOf('(', StringComparison.Ordinal), 0));
        var (set, key) = Split(segment[(last + 1)..]);
        if (key is null) throw ApiException.Query($"'{address}' is not the address of a row.");
        return Read(model.TryTable(set, out var table) ? table : throw ApiException.NotFound(set), key);
    }

    /// <summary>Name and key of a segment of a path; the key is null when there is none.</summary>
    public static (string Name, string? Key) Split(string segment)
    {
        var open = segment.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && segment.EndsWith(')') ? (segment[..open], segment[(open + 1)..^1]) : (segment, null);
    }

    /// <summary>The row of a key.</summary>
    public static EntityReference Read(TableMetadata table, string key)
    {
        if (Guid.TryParse(key, out var id)) return new EntityReference(table.LogicalName, id);
        var reference = new EntityReference(table.LogicalName);
        foreach (Match part in Part().Matches(key))
        {
            var column = ApiModel.ColumnOf(table, part.Groups["name"].Value)
                ?? throw ApiException.Query($"'{part.Groups["name"].Value}' is not a key property of '{ApiModel.Namespace}.{table.LogicalName}'.");
            if (column.LogicalName == table.PrimaryIdColumn && Guid.TryParse(part.Groups["bare"].Value, out var named)) return new EntityReference(table.LogicalName, named);
            reference.KeyAttributes[column.LogicalName] = Value(column, part);
        }

        return reference.KeyAttributes.Count > 0 ? reference : throw ApiException.Query($"Bad Request - Error in query syntax: the key '{key}' cannot be read.");
    }

    /// <summary>The same row as something to write, which goes by id or by key.</summary>
    public static Entity ToEntity(EntityReference reference)
    {
        var row = new Entity(reference.LogicalName, reference.Id);
        foreach (var key in reference.KeyAttributes) row.KeyAttributes[key.Key] = key.Value;
        return row;
    }

    private static object Value(ColumnMetadata column, Match part)
    {
        if (part.Groups["text"].Success) return part.Groups["text"].Value.Replace("''", "'", StringComparison.Ordinal);
        var bare = part.Groups["bare"].Value;
        if (column.IsLookup && Guid.TryParse(bare, out var id)) return new EntityReference(column.Targets[0], id);
        return column.Type switch
        {
            ColumnType.Integer when int.TryParse(bare, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            ColumnType.Decimal when decimal.TryParse(bare, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
            ColumnType.Picklist when int.TryParse(bare, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var option) => new OptionSetValue(option),
            ColumnType.DateTime when DateTimeOffset.TryParse(bare, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment.UtcDateTime,
            _ => bare,
        };
    }

    [GeneratedRegex(@"\s*(?<name>\w+)\s*=\s*(?:'(?<text>(?:[^']|'')*)'|(?<bare>[^,]+))\s*(?:,|$)")]
    private static partial Regex Part();
}
