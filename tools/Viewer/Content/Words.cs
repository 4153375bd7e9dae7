using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.Content;

/// <summary>Texts of a solution in one language; English stands in for one that is missing, as in Dataverse.</summary>
internal static class Words
{
    private const int English = 1033;

    /// <summary>A text of the model.</summary>
    public static string In(this LocalizedText text, int language) => text.In(language) is { Length: > 0 } found ? found : text.Text;

    /// <summary>The text of elements that carry it in an attribute, one per language, such as label or Title.</summary>
    /// <param name="texts">The element around them; null gives an empty text.</param>
    /// <param name="language">LCID.</param>
    public static string In(this XElement? texts, int language) => texts is null ? string.Empty : Of(texts, language) ?? Of(texts, English) ?? string.Empty;

    private static string? Of(XElement texts, int language) => texts.Elements()
        .Where(text => Code(text) == language)
        .Select(text => ((string?)text.Attribute("description") ?? (string?)text.Attribute("Title"))?.Trim())
        .FirstOrDefault(text => text is { Length: > 0 });

    private static int Code(XElement text) => int.TryParse(
        (string?)text.Attribute("languagecode") ?? (string?)text.Attribute("LCID"), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : English;
}
