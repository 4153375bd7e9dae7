using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// What the first release consisted of: its tables, columns, keys, roles, classes and custom APIs, one a line, as its zip held them. Environments have it
/// installed, so it is never edited.
/// </summary>
internal static class ReleasedParts
{
    private static readonly Lazy<IReadOnlyList<ReleasedPart>> Lines = new(() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "FirstRelease", "parts.txt")).Where(line => line.Length > 0).Select(ReleasedPart.Parse)]);

    public static IReadOnlyList<ReleasedPart> All => Lines.Value;

    /// <summary>
    /// The tables, columns, keys and roles of the first release as a managed zip: today's zip without what has come since, and without code and screens, so that rows are stored as they are
    /// given.
    /// </summary>
    public static Stream Zip()
    {
        var result = new MemoryStream();
        using (var today = new ZipArchive(PackedSolution.Open()))
        using (var zip = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            Copy(today, zip, "[Content_Types].xml", _ => { });
            Copy(today, zip, "solution.xml", KeepRoots);
            Copy(today, zip, "customizations.xml", KeepReleased);
        }

        result.Position = 0;
        return result;
    }

    private static void Copy(ZipArchive from, ZipArchive to, string name, Action<XElement> change)
    {
        using var source = from.GetEntry(name)!.Open();
        var xml = XDocument.Load(source);
        change(xml.Root!);
        using var target = to.CreateEntry(name).Open();
        xml.Save(target);
    }

    private static void KeepRoots(XElement manifest) => manifest.Descendants("RootComponent")
        .Where(root => (string?)root.Attribute("type") is not ("1" or "20") || ((string?)root.Attribute("type") == "1" && !Has("table", (string)root.Attribute("schemaName")!))).Remove();

    private static void KeepReleased(XElement root)
    {
        root.Elements().Where(part => part.Name.LocalName is not ("Entities" or "Roles" or "EntityRelationships" or "optionsets" or "Languages")).Elements().Remove();
        root.Elements("Entities").Elements("Entity").Where(table => !Has("table", NameOf(table))).Remove();
        foreach (var table in root.Elements("Entities").Elements("Entity"))
        {
            table.Elements().Where(part => part.Name.LocalName is not ("Name" or "EntityInfo")).Remove();
            table.Descendants("attribute").Where(column => !IsReleased(NameOf(table), (string)column.Element("LogicalName")!)).Remove();
            table.Descendants("EntityKey").Where(key => !Has("key", NameOf(table) + "." + (string)key.Element("LogicalName")!)).Remove();
        }

        root.Elements("EntityRelationships").Elements("EntityRelationship").Where(relationship => !IsReleased(relationship)).Remove();
        root.Descendants("RolePrivilege").Where(privilege => !IsReleasedPrivilege((string)privilege.Attribute("name")!)).Remove();
    }

    private static bool IsReleased(XElement relationship) =>
        IsOfReleased((string)relationship.Element("ReferencedEntityName")!) && IsOfReleased((string)relationship.Element("ReferencingEntityName")!)
        && IsReleased((string)relationship.Element("ReferencingEntityName")!, (string)relationship.Element("ReferencingAttributeName")!);

    private static bool IsOfReleased(string table) => !IsOurs(table) || Has("table", table);

    private static bool IsReleased(string table, string column) => !IsOurs(column) || Has("column", table + "." + column);

    private static bool IsReleasedPrivilege(string name)
    {
        var at = name.IndexOf("omni_", StringComparison.OrdinalIgnoreCase);
        return at < 0 || Has("table", name[at..]);
    }

    private static bool IsOurs(string name) => name.StartsWith("omni_", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(XElement table) => (string)table.Element("Name")!;

    private static bool Has(string kind, string name) => All.Any(part => part.Kind == kind && string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A part of a release and what is known of it.</summary>
internal sealed record ReleasedPart(string Kind, string Name, IReadOnlyDictionary<string, string> Facts)
{
    public string? this[string fact] => Facts.GetValueOrDefault(fact);

    public static ReleasedPart Parse(string line)
    {
        var words = line.Split(' ');
        var facts = string.Join(' ', words.Skip(2)).Split(" ", StringSplitOptions.RemoveEmptyEntries);
        return new ReleasedPart(words[0], words[1], facts.Where(fact => fact.Contains('=', StringComparison.Ordinal)).ToDictionary(fact => fact.Split('=')[0], fact => fact.Split('=')[1], StringComparer.Ordinal));
    }
}
