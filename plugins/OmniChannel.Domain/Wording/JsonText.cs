using System.Globalization;
using System.Text;

namespace OmniChannel.Domain.Wording;

/// <summary>Text within JSON (RFC 8259).</summary>
public static class JsonText
{
    /// <summary>Appends <c>"name":"value"</c>.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="name">A name that needs no escaping.</param>
    /// <param name="value">Any text.</param>
    public static void Append(StringBuilder text, string name, string value)
    {
        text.Append('"').Append(name).Append("\":");
        AppendQuoted(text, value);
    }

    /// <summary>Appends a text between quotation marks.</summary>
    public static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\') text.Append('\\').Append(character);
            else if (character < ' ' || char.IsSurrogate(character)) text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(character);
        }
        text.Append('"');
    }
}
