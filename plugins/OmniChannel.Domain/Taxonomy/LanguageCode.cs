namespace OmniChannel.Domain.Taxonomy;

/// <summary>Languages are compared by their primary part: "de-AT", "DE" and "de" are one.</summary>
internal static class LanguageCode
{
    internal const string English = "en";
    internal const string German = "de";
    internal const string Italian = "it";

    internal static string Normalise(string? language)
    {
        if (language == null)
            return "";
        var trimmed = language.Trim();
        var end = trimmed.IndexOfAny(Separators);
        return (end < 0 ? trimmed : trimmed.Substring(0, end)).ToLowerInvariant();
    }

    private static readonly char[] Separators = { '-', '_' };
}
