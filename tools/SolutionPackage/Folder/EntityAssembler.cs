using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Reading;

namespace OmniChannel.SolutionPackage.Folder;

/// <summary>Puts the parts of a table back into its element: forms, views, charts, ribbon.</summary>
internal sealed class EntityAssembler(FolderFiles files, bool managed, Dictionary<string, byte[]> parts)
{
    public IEnumerable<XElement> Entities() => files.Folders("Entities/").Select(Entity);

    private XElement Entity(string folder)
    {
        var entity = files.Mandatory(folder + "Entity.xml", "Entity");
        var name = folder.Split('/')[1];
        if (!string.Equals(XmlReading.Text(entity, "Name"), name, StringComparison.Ordinal))
            throw XmlReading.Malformed(
                entity,
                $"the folder is called {name} and the table {XmlReading.Text(entity, "Name")}. Give both the schema name of the table.");
        Forms(folder + "FormXml/", entity);
        Put(entity, "SavedQueries", Views(folder));
        Put(entity, "Visualizations", files.Take(folder + "Visualizations/", ".xml").Select(f => files.Read(f, "visualization")));
        if (files.Optional(folder + "RibbonDiff.xml", "RibbonDiffXml") is { } ribbon)
        {
            entity.Element("RibbonDiffXml")?.Remove();
            entity.Add(FolderAssembler.Bare(ribbon));
        }

        foreach (var formula in files.Take(folder + "Formulas/", ".xaml"))
            parts["Formulas/" + formula[(formula.LastIndexOf('/') + 1)..]] = files.Bytes(formula);
        if (managed) ManagedForms.FollowColumnNames(entity);
        return entity;
    }

    private IEnumerable<XElement> Views(string folder)
    {
        var views = files.Take(folder + "SavedQueries/", ".xml").SelectMany(f => files.Read(f, "savedqueries").Elements()).ToList();
        return views.Count == 0 ? [] : [new XElement("savedqueries", views)];
    }

    private void Forms(string folder, XElement entity)
    {
        var types = files.Folders(folder).Select(f => new XElement("forms", new XAttribute("type", f[folder.Length..^1]), Forms(f))).ToList();
        Put(entity, "FormXml", types);
    }

    private List<XElement> Forms(string folder)
    {
        const string twin = "_managed.xml";
        var all = files.Take(folder, ".xml");
        var plain = all.Where(f => !f.EndsWith(twin, StringComparison.OrdinalIgnoreCase)).ToList();
        var lonely = all.Except(plain).FirstOrDefault(f => !plain.Contains(f[..^twin.Length] + ".xml"));
        if (lonely is not null)
            throw new SolutionFormatException($"{lonely} is the managed twin of a form that is not there. Add {lonely[..^twin.Length]}.xml.", lonely);
        return [.. plain.Select(f => managed && all.Contains(f[..^4] + twin) ? f[..^4] + twin : f)
            .SelectMany(f => files.Read(f, "forms").Elements())];
    }

    private static void Put(XElement entity, string name, IEnumerable<XElement> content)
    {
        var elements = content.ToList();
        if (elements.Count == 0) return;
        var target = entity.Element(name);
        if (target is null) entity.Add(target = new XElement(name));
        foreach (var element in elements) target.Add(FolderAssembler.Bare(element));
    }
}
