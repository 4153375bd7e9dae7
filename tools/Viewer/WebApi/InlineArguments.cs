using System.Collections.Generic;
using System.Text.Json;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Reads what stands in brackets behind the name of a function.</summary>
internal static class InlineArguments
{
    /// <summary>Name and value of each argument; commas inside of quotes and brackets do not divide.</summary>
    public static IEnumerable<(string Name, string Value)> Split(string text)
    {
        var start = 0;
        var depth = 0;
        var quoted = false;
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at < text.Length ? text[at] : ',';
            if (sign == '\'') quoted = !quoted;
            if (quoted) continue;
            if (sign is '{' or '[' or '(') depth++;
            if (sign is '}' or ']' or ')') depth--;
            if (sign != ',' || depth > 0) continue;
            var part = text[start..at].Trim();
            start = at + 1;
            if (part.Length == 0) continue;
            var equals = part.IndexOf('=', System.StringComparison.Ordinal);
            if (equals < 1) throw ApiException.Query($"'{part}' is not an argument: write Name=Value.");
            yield return (part[..equals].Trim(), part[(equals + 1)..].Trim());
        }
    }

    /// <summary>A literal of OData as JSON: a text stands in single quotes, everything else is written as in JSON.</summary>
    public static JsonElement Value(string text)
    {
        if (text.Length > 1 && text[0] == '\'' && text[^1] == '\'') return JsonSerializer.SerializeToElement(text[1..^1].Replace("''", "'", System.StringComparison.Ordinal));
        if (text is "" or "null") return JsonSerializer.SerializeToElement<string?>(null);
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Ids and dates stand bare.
            return JsonSerializer.SerializeToElement(text);
        }
    }
}
