using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>A text in several languages.</summary>
public sealed class Labels
{
    private readonly Dictionary<int, string> _byLanguage;

    /// <summary>Makes the text from its translations, keyed by LCID.</summary>
    public Labels(IEnumerable<KeyValuePair<int, string>> byLanguage) => _byLanguage = new Dictionary<int, string>(byLanguage);

    /// <summary>Makes a text that exists in English only.</summary>
    public Labels(string english) => _byLanguage = new Dictionary<int, string> { [Catalog.BaseLanguage] = english };

    /// <summary>A text without words.</summary>
    public static Labels Empty { get; } = new([]);

    /// <summary>The translations by LCID.</summary>
    public IReadOnlyDictionary<int, string> ByLanguage => _byLanguage;

    /// <summary>The text in the base language; empty when there is none.</summary>
    public string Text => In(Catalog.BaseLanguage);

    /// <summary>The text in a language; the base language stands in for one that is missing, as in Dataverse.</summary>
    public string In(int language) =>
        _byLanguage.TryGetValue(language, out var text) || _byLanguage.TryGetValue(Catalog.BaseLanguage, out text) ? text : string.Empty;
}
