using System;
using System.Collections.Frozen;
using System.Globalization;
using System.ServiceModel;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Queries.Readers;

/// <summary>Reads single attributes of FetchXML elements and says by name what is wrong with them.</summary>
internal static class FetchElement
{
    /// <summary>Refuses an element of another name and attributes that it cannot have.</summary>
    public static void Check(XElement element, string name)
    {
        if (element.Name.LocalName != name)
            throw QueryFaults.Of(QueryFaults.InvalidNode, $"Expected a {name} element, but found '{element.Name.LocalName}'.");
        var known = FetchVocabulary.Attributes[name];
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration || Array.IndexOf(known, attribute.Name.LocalName) >= 0) continue;
            throw QueryFaults.Of(QueryFaults.InvalidNode, $"The attribute '{attribute.Name.LocalName}' of a {name} element is not supported.");
        }
    }

    public static FaultException<OrganizationServiceFault> Unknown(XElement element, XElement parent) =>
        QueryFaults.Of(QueryFaults.InvalidNode, $"The element '{element.Name.LocalName}' within a {parent.Name.LocalName} element is not supported.");

    public static string Required(XElement element, string attribute)
    {
        var value = (string?)element.Attribute(attribute);
        return string.IsNullOrEmpty(value)
            ? throw QueryFaults.Of(QueryFaults.MissingElement, $"A {element.Name.LocalName} element needs the attribute '{attribute}'.")
            : value;
    }

    public static bool Flag(XElement element, string attribute) => (string?)element.Attribute(attribute) switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        var other => throw QueryFaults.Of(
            QueryFaults.InvalidValue,
                $"'{other}' is no value for the attribute '{attribute}' of a {element.Name.LocalName} element; use true or false."),
    };

    public static int? Number(XElement element, string attribute)
    {
        var text = (string?)element.Attribute(attribute);
        if (string.IsNullOrEmpty(text)) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw QueryFaults.Of(QueryFaults.InvalidValue, $"'{text}' is no whole number for the attribute '{attribute}' of the fetch element.");
    }

    public static T? Word<T>(XElement element, string attribute, FrozenDictionary<string, T> words, int code)
        where T : struct
    {
        var text = (string?)element.Attribute(attribute);
        if (text is null) return null;
        return words.TryGetValue(text, out var value)
            ? value
            : throw QueryFaults.Of(code, $"'{text}' is no value for the attribute '{attribute}' of a {element.Name.LocalName} element.");
    }

    public static string Alias(string alias)
    {
        var valid = char.IsAsciiLetter(alias[0]) || alias[0] == '_';
        foreach (var letter in alias) valid &= char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.';
        return valid
            ? alias
            : throw QueryFaults.Of(
                QueryFaults.InvalidAlias,
                $"Invalid character specified for alias: {alias}. Only characters within the ranges [A-Z], [a-z] or [0-9] or _ are allowed.  The first "
                    + $"character may only be in the ranges [A-Z], [a-z] or _.");
    }
}
