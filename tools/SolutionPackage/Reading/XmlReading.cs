using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Reading;

/// <summary>Reads values out of solution XML; what is malformed ends in a <see cref="SolutionFormatException"/> with line and column.</summary>
internal static class XmlReading
{
    public static XDocument Parse(byte[] bytes, string name)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            document.Root!.AddAnnotation(new FileName(name));
            return document;
        }
        catch (XmlException e)
        {
            throw new SolutionFormatException(
                $"{name}, line {e.LineNumber}, column {e.LinePosition}: this is not well-formed XML ({e.Message}) Mend it or export it again.",
                name, e.LineNumber, e.LinePosition, e);
        }
    }

    public static SolutionFormatException Malformed(XObject at, string what)
    {
        var file = at.Document?.Root?.Annotation<FileName>()?.Name ?? "the XML";
        var info = (IXmlLineInfo)at;
        var place = info.HasLineInfo() ? $"{file}, line {info.LineNumber}, column {info.LinePosition}" : file;
        return new SolutionFormatException($"{place}: {what}", file, info.LineNumber, info.LinePosition);
    }

    public static string Required(XElement parent, string child) =>
        Text(parent, child) ?? throw Malformed(parent, $"<{parent.Name.LocalName}> has no <{child}>. Add it.");

    public static string RequiredAttribute(XElement element, string name) =>
        Trimmed(element.Attribute(name)?.Value) ?? throw Malformed(element, $"<{element.Name.LocalName}> has no attribute {name}. Add it.");

    public static string? Text(XElement? parent, string child) => Trimmed(parent?.Element(child)?.Value);

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static int? Integer(XElement? parent, string child)
    {
        var text = Text(parent, child);
        if (text is null) return null;
        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Malformed(parent!.Element(child)!, $"<{child}> is '{text}'; it has to be a whole number.");
    }

    public static double? Number(XElement? parent, string child)
    {
        var text = Text(parent, child);
        if (text is null) return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Malformed(parent!.Element(child)!, $"<{child}> is '{text}'; it has to be a number.");
    }

    public static bool Flag(XElement? parent, string child, bool otherwise = false) =>
        Text(parent, child) is { } text ? text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) : otherwise;

    public static Guid? Id(XElement? parent, string child) => Text(parent, child) is { } text ? Id(parent!.Element(child)!, child, text) : null;

    public static Guid? IdAttribute(XElement element, string name) =>
        Trimmed(element.Attribute(name)?.Value) is { } text ? Id(element, name, text) : null;

    private static Guid Id(XObject at, string what, string text) =>
        Guid.TryParse(text, out var id) ? id : throw Malformed(
            at,
            $"{what} is '{text}'; it has to be an id such as {{1f6a0b3e-0000-4000-8000-000000000001}}.");

    public static int IntegerAttribute(XElement element, string name, int? otherwise = null)
    {
        var text = Trimmed(element.Attribute(name)?.Value);
        if (text is null) return otherwise ?? throw Malformed(element, $"<{element.Name.LocalName}> has no attribute {name}. Add it.");
        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Malformed(element, $"attribute {name} is '{text}'; it has to be a whole number.");
    }

    /// <summary>Reads the labels below a wrapper such as LocalizedNames, displaynames, labels or Descriptions.</summary>
    public static LocalizedText Labels(XElement? wrapper)
    {
        if (wrapper is null) return LocalizedText.None;
        var labels = wrapper.Elements()
            .Where(e => e.Attribute("languagecode") is not null || e.Attribute("LCID") is not null)
            .Select(e => new Label(
                IntegerAttribute(e, e.Attribute("languagecode") is not null ? "languagecode" : "LCID"),
                e.Attribute("description")?.Value ?? e.Attribute("Title")?.Value ?? ""))
            .ToList();
        return labels.Count == 0 ? LocalizedText.None : new LocalizedText(labels);
    }

    public static IReadOnlyList<string> Names(string? commaSeparated) =>
        commaSeparated is null ? [] : commaSeparated.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Entry(string fileName) => fileName.TrimStart('/');

    private sealed record FileName(string Name);
}
