using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Generating;

/// <summary>Names of classes, properties and enums that follow from schema names and labels.</summary>
internal static class CodeNames
{
    // What a row has by itself; a column of the same name gets another.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Attributes", "EntityLogicalName", "EntityState", "Equals", "ExtensionData", "Fields", "FormattedValues", "GetHashCode", "GetType", "Id", "Item",
        "KeyAttributes", "Limits", "LogicalName", "RelatedEntities", "RowVersion", "ToEntity", "ToEntityReference", "ToString", "Contains",
    };

    /// <summary>The schema name without the publisher's prefix, beginning with a capital.</summary>
    public static string Plain(string schemaName, string prefix)
    {
        var name = schemaName.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase) ? schemaName[(prefix.Length + 1)..] : schemaName;
        name = name switch
        {
            "statecode" => "StateCode",
            "statuscode" => "StatusCode",
            _ => char.ToUpperInvariant(name[0]) + name[1..],
        };
        return new string([.. name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '_')]);
    }

    public static string Property(string plain, string className) => Taken.Contains(plain) || plain == className ? plain + "Value" : plain;

    /// <summary>The members of an enum: words of the English label run together, made unique by their value.</summary>
    public static IReadOnlyList<(string Name, Option Option)> Members(OptionSet set)
    {
        var names = set.Options.Select(o => (Name: Words(o.Labels.Text, o.Value), Option: o)).ToList();
        var doubled = names.GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(n => (doubled.Contains(n.Name) ? n.Name + Number(n.Option.Value) : n.Name, n.Option))];
    }

    private static string Words(string label, int value)
    {
        var text = new StringBuilder();
        var start = true;
        foreach (var c in label)
        {
            if (char.IsAsciiLetterOrDigit(c)) text.Append(start ? char.ToUpperInvariant(c) : c);
            start = !char.IsAsciiLetterOrDigit(c);
        }

        if (text.Length == 0) return "Option" + Number(value);
        return char.IsAsciiDigit(text[0]) ? "Option" + text : text.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture).Replace('-', '_');
}
