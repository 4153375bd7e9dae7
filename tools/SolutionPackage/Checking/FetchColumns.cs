using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Finds names in a query that do not exist.</summary>
internal static class FetchColumns
{
    public static IEnumerable<Finding> Unknown(XElement fetch, string what, KnownNames known)
    {
        foreach (var entity in fetch.DescendantsAndSelf().Where(e => e.Name.LocalName is "entity" or "link-entity"))
        {
            var table = (string?)entity.Attribute("name") ?? "";
            if (!known.HasTable(table))
            {
                yield return new Finding(what, $"{what} reads the table {table}, which is not there. Name one that is.");
                continue;
            }

            foreach (var column in Columns(entity).Distinct().Where(c => !known.HasColumn(table, c)))
                yield return new Finding(what, $"{what} reads the column {table}.{column}, which is not there. Add the column or take it out.");
            var above = (string?)entity.Parent?.Attribute("name");
            if (above is not null && entity.Name.LocalName == "link-entity" && (string?)entity.Attribute("to") is { } to && !known.HasColumn(above, to))
                yield return new Finding(what, $"{what} joins over the column {above}.{to}, which is not there. Mend the attribute 'to'.");
        }
    }

    private static IEnumerable<string> Columns(XElement entity)
    {
        var attributes = entity.Elements("attribute").Select(a => (string?)a.Attribute("name"));
        var orders = entity.Elements("order").Where(o => o.Attribute("entityname") is null).Select(o => (string?)o.Attribute("attribute"));
        var conditions = entity.Elements("filter").Descendants("condition").Where(c => c.Attribute("entityname") is null)
            .Select(c => (string?)c.Attribute("attribute"));
        var from = entity.Name.LocalName == "link-entity" ? [(string?)entity.Attribute("from")] : Enumerable.Empty<string?>();
        return attributes.Concat(orders).Concat(conditions).Concat(from).OfType<string>();
    }
}
