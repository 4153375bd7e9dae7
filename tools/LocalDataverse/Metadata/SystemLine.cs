using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>One line of a data file: words, <c>name=value</c> settings, a label in quotes and options in braces.</summary>
internal sealed class SystemLine
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    public List<string> Words { get; } = [];

    public string? Label { get; private set; }

    public List<OptionMetadata> Options { get; } = [];

    public string? this[string setting] => _settings.GetValueOrDefault(setting);

    public bool Has(string word) => Words.Contains(word);

    public double? Number(string setting) =>
        _settings.TryGetValue(setting, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public static SystemLine Parse(string text)
    {
        var line = new SystemLine();
        var brace = text.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
        {
            line.ReadOptions(text[(brace + 1)..text.LastIndexOf('}')]);
            text = text[..brace];
        }

        var quote = text.IndexOf('"', StringComparison.Ordinal);
        if (quote >= 0)
        {
            line.Label = text[(quote + 1)..text.LastIndexOf('"')];
            text = text[..quote];
        }

        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) line.Words.Add(word);
            else line._settings[word[..equals]] = word[(equals + 1)..];
        }

        return line;
    }

    // 0=Open:1 is option 0, Open; of a state, 1 is its default status reason; of a status reason, the state it belongs to.
    private void ReadOptions(string text)
    {
        var linked = text.Contains(':', StringComparison.Ordinal);
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var value = int.Parse(part.AsSpan(0, equals), CultureInfo.InvariantCulture);
            var colon = linked ? part.LastIndexOf(':') : -1;
            var label = colon < 0 ? part[(equals + 1)..] : part[(equals + 1)..colon];
            int? other = colon < 0 ? null : int.Parse(part.AsSpan(colon + 1), CultureInfo.InvariantCulture);
            Options.Add(new OptionMetadata(value, new Labels(label), other, other));
        }
    }
}
