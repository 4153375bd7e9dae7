using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Templates;

/// <summary>The name of a row that is delivered as data, in all languages; rows of organisation tables have one name, so it is written in the language of whoever installs it.</summary>
public sealed class LocalName : IWorded
{
    /// <summary>Names something in every language.</summary>
    public LocalName(string english, string german, string italian)
    {
        English = english;
        German = german;
        Italian = italian;
    }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>The German name.</summary>
    public string German { get; }

    /// <summary>The Italian name.</summary>
    public string Italian { get; }

    /// <inheritdoc/>
    public string In(Language language) => language == Language.German ? German : language == Language.Italian ? Italian : English;

    /// <summary>The English name.</summary>
    public override string ToString() => English;
}
