using System.Collections.Generic;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>How privileges of a table are called: prv, the action, the schema name; all activities share those of Activity.</summary>
internal sealed class PrivilegeNames
{
    private static readonly AccessRight[] Rights =
    [
        AccessRight.Read, AccessRight.Write, AccessRight.Append, AccessRight.AppendTo, AccessRight.Create, AccessRight.Delete, AccessRight.Share,
            AccessRight.Assign,
    ];

    private readonly Dictionary<TableMetadata, Dictionary<AccessRight, string>> _names = [];

    public string Of(TableMetadata table, AccessRight right)
    {
        if (!_names.TryGetValue(table, out var names))
        {
            names = new Dictionary<AccessRight, string>(Rights.Length);
            var subject = Subject(table);
            foreach (var each in Rights) names[each] = "prv" + each + subject;
            _names.Add(table, names);
        }

        return names[right];
    }

    /// <summary>What a privilege calls a table: mostly by its schema name.</summary>
    public static string Subject(TableMetadata table) => table.LogicalName switch
    {
        _ when table.IsActivity => "Activity",
        "activitypointer" => "Activity",
        "systemuser" => "User",
        "annotation" => "Note",
        "savedquery" => "Query",
        "savedqueryvisualization" => "SavedQueryVisualizations",
        _ => table.SchemaName,
    };

    /// <summary>Tables that nobody owns (intersect tables, parties) have no privileges of their own.</summary>
    public static bool Has(TableMetadata table) => table.Ownership != TableOwnership.None && !table.IsIntersect;
}
