using System;

namespace OmniChannel.Domain.Wording;

/// <summary>The languages everything is worded in.</summary>
public enum Language
{
    /// <summary>English, also the answer for every language we do not speak.</summary>
    English,

    /// <summary>German.</summary>
    German,

    /// <summary>Italian.</summary>
    Italian,
}

/// <summary>Reads a <see cref="Language"/> from what Dataverse and content rows hold.</summary>
public static class Languages
{
    /// <summary>The language of a Windows locale id, such as <c>usersettings.uilanguageid</c>; regional variants count as their language.</summary>
    public static Language FromLcid(int? lcid)
    {
        // The low ten bits are the language, the rest the region: Austria (3079) and Switzerland (2055) speak German too.
        switch ((lcid ?? 0) & 0x3FF)
        {
            case 0x07: return Language.German;
            case 0x10: return Language.Italian;
            default: return Language.English;
        }
    }

    /// <summary>The language of a code such as <c>de</c>, <c>de-AT</c> or <c>IT</c>; English for anything else.</summary>
    public static Language FromCode(string? code)
    {
        switch (Neutral(code))
        {
            case "de": return Language.German;
            case "it": return Language.Italian;
            default: return Language.English;
        }
    }

    /// <summary>The two-letter code: <c>en</c>, <c>de</c> or <c>it</c>.</summary>
    public static string ToCode(Language language) =>
        language == Language.German ? "de" : language == Language.Italian ? "it" : "en";

    /// <summary>Whether two language codes name the same language whatever their region; an empty code is no language.</summary>
    public static bool Same(string? one, string? other)
    {
        var neutral = Neutral(one);
        return neutral.Length > 0 && string.Equals(neutral, Neutral(other), StringComparison.Ordinal);
    }

    private static string Neutral(string? code)
    {
        var text = (code ?? string.Empty).Trim().ToLowerInvariant();
        var end = text.IndexOfAny(RegionSeparators);
        return end < 0 ? text : text.Substring(0, end);
    }

    private static readonly char[] RegionSeparators = { '-', '_' };
}
