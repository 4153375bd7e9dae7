using System.Text;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>Text that is to be found as it stands, although <c>like</c> gives some characters a meaning.</summary>
internal static class Wildcards
{
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '[' or '%' or '_') escaped.Append('[').Append(character).Append(']');
            else escaped.Append(character);
        }
        return escaped.ToString();
    }
}
