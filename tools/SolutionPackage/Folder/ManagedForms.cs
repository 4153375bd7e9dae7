using System;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage.Folder;

/// <summary>Blanks the labels of form cells that merely repeat the name of their column, as managed exports do: such a label then follows the column.</summary>
internal static class ManagedForms
{
    public static void FollowColumnNames(XElement entity)
    {
        var names = entity.Descendants("attribute")
            .Where(a => a.Element("LogicalName") is not null)
            .GroupBy(a => a.Element("LogicalName")!.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Element("displaynames"), StringComparer.Ordinal);
        foreach (var cell in entity.Elements("FormXml").Descendants("cell"))
        {
            var column = (string?)cell.Element("control")?.Attribute("datafieldname");
            if (column is null || !names.TryGetValue(column, out var displayNames) || displayNames is null) continue;
            foreach (var label in cell.Elements("labels").Elements("label"))
            {
                var language = (string?)label.Attribute("languagecode");
                var name = displayNames.Elements("displayname").FirstOrDefault(d => (string?)d.Attribute("languagecode") == language);
                if (name is not null && (string?)name.Attribute("description") == (string?)label.Attribute("description"))
                    label.SetAttributeValue("description", "");
            }
        }
    }
}
