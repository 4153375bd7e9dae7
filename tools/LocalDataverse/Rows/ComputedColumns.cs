using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>Columns that the platform derives from others when a row is written: full names.</summary>
internal static class ComputedColumns
{
    private static readonly string[] NameParts = ["firstname", "lastname"];

    /// <summary>Whether a write to these columns changes the full name.</summary>
    public static bool ChangesName(TableMetadata table, AttributeCollection attributes) =>
        table.Columns.ContainsKey("fullname") && (attributes.Contains("firstname") || attributes.Contains("lastname"));

    /// <summary>The full name, from the values written and, for those not written, the row before; null when both parts are empty.</summary>
    public static string? FullName(AttributeCollection attributes, Entity? before)
    {
        var parts = new List<string>(NameParts.Length);
        foreach (var name in NameParts)
        {
            var part = attributes.TryGetValue(name, out var value) ? value as string : before?.GetAttributeValue<string>(name);
            if (!string.IsNullOrEmpty(part)) parts.Add(part);
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }
}
