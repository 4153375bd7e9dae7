using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Planning;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>What a page hands out so that the next one starts behind its last row: the sort keys of its first and last row.</summary>
internal sealed class PagingCookie
{
    private readonly XElement _root;

    private PagingCookie(XElement root, int page)
    {
        _root = root;
        Page = page;
    }

    /// <summary>The page that handed it out.</summary>
    public int Page { get; }

    /// <exception cref="System.ServiceModel.FaultException">The text is no cookie.</exception>
    public static PagingCookie Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var root = XElement.Load(reader);
            if (root.Name == "cookie" && int.TryParse((string?)root.Attribute("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page))
                return new PagingCookie(root, page);
        }
        catch (XmlException problem)
        {
            throw Fault.Of(ErrorCodes.InvalidArgument, "Malformed XML in the Paging Cookie", problem);
        }

        throw QueryFaults.Of(ErrorCodes.InvalidArgument, "Malformed XML in the Paging Cookie");
    }

    /// <summary>The keys of the last row as the store keeps them; null when the cookie belongs to another sort order.</summary>
    public object?[]? Last(IReadOnlyList<PageKey> keys)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (_root.Element(keys[i].Name) is not { } element) return null;
            if ((string?)element.Attribute("lastnull") == "1") continue;
            if ((string?)element.Attribute("last") is not { } last) return null;
            values[i] = ConditionValue.ToStore(keys[i].Scope.Table, keys[i].Column, last, TimeZoneInfo.Utc);
        }

        return values;
    }

    public static string Write(int page, IReadOnlyList<PageKey> keys, object?[] first, object?[] last)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("cookie");
            writer.WriteAttributeString("page", page.ToString(CultureInfo.InvariantCulture));
            for (var i = 0; i < keys.Count; i++)
            {
                writer.WriteStartElement(keys[i].Name);
                Write(writer, "last", last[i]);
                Write(writer, "first", first[i]);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return text.ToString();
    }

    /// <summary>The sort keys of the row a reader stands on.</summary>
    public static object?[] Read(StoreReader reader, IReadOnlyList<PageKey> keys)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var key = keys[i];
            if (reader.IsNull(key.Ordinal)) continue;
            values[i] = key.Column.Type switch
            {
                ColumnType.Decimal or ColumnType.Money or ColumnType.Double => reader.Double(key.Ordinal),
                _ => StoreValue.FromSql(key.Column, reader, key.Ordinal),
            };
        }

        return values;
    }

    private static void Write(XmlWriter writer, string name, object? value)
    {
        if (value is null) writer.WriteAttributeString(name + "null", "1");
        else writer.WriteAttributeString(name, Text(value));
    }

    private static string Text(object value) => value switch
    {
        Guid id => id.ToString("B").ToUpperInvariant(),
        DateTime { Kind: DateTimeKind.Utc } moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
