namespace OmniChannel.Domain.Taxonomy;

/// <summary>Where in a content a phrase stands.</summary>
public enum TextPlace
{
    /// <summary>The name of the content.</summary>
    Title,

    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>The body.</summary>
    Body,
}

/// <summary>The words of a content that tags are derived from.</summary>
public sealed class ContentText
{
    /// <summary>Describes a text; missing parts are empty.</summary>
    /// <param name="title">The name of the content.</param>
    /// <param name="summary">The abstract.</param>
    /// <param name="body">The body, as plain text.</param>
    /// <param name="language">Its language; empty when not known, then labels of every language are looked for.</param>
    public ContentText(string? title, string? summary, string? body, string? language)
    {
        Title = title ?? "";
        Abstract = summary ?? "";
        Body = body ?? "";
        Language = LanguageCode.Normalise(language);
    }

    /// <summary>The name of the content.</summary>
    public string Title { get; }

    /// <summary>The abstract.</summary>
    public string Abstract { get; }

    /// <summary>The body.</summary>
    public string Body { get; }

    /// <summary>Two-letter code in lower case, or empty.</summary>
    public string Language { get; }

    internal string At(TextPlace place) => place == TextPlace.Title ? Title : place == TextPlace.Abstract ? Abstract : Body;
}
