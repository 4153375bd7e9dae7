using System;

namespace OmniChannel.Domain.Wording;

/// <summary>Text cut to what a column holds.</summary>
public static class FittedText
{
    private const string Ellipsis = "\u2026";

    /// <summary>
    /// The text if it fits, else its beginning up to the last whole word and "…", at most <paramref name="length"/> characters in all.
    /// A single word longer than that is cut inside, but never inside a surrogate pair.
    /// </summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        if (length <= 0) return string.Empty;
        var end = length - Ellipsis.Length;
        var cut = end;
        while (cut > 0 && !char.IsWhiteSpace(text[cut])) cut--;
        if (cut == 0) cut = end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text.Substring(0, cut).TrimEnd() + Ellipsis;
    }
}
