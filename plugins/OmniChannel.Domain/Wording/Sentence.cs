using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Wording;

/// <summary>
/// One message in all languages side by side. <c>{0}</c>, <c>{1}</c> ... stand for arguments; every language uses the same ones.
/// </summary>
public sealed class Sentence
{
    /// <summary>Declares a message.</summary>
    /// <param name="code">Stable for ever: tests, logs and integrations compare it.</param>
    /// <param name="english">The English wording.</param>
    /// <param name="german">The German wording.</param>
    /// <param name="italian">The Italian wording.</param>
    public Sentence(string code, string english, string german, string italian)
    {
        Code = code;
        English = english;
        German = german;
        Italian = italian;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>The German wording.</summary>
    public string German { get; }

    /// <summary>The Italian wording.</summary>
    public string Italian { get; }

    /// <summary>The wording with its placeholders still in it.</summary>
    public string Wording(Language language) =>
        language == Language.German ? German : language == Language.Italian ? Italian : English;

    /// <summary>The message with its arguments: text, numbers, dates (UTC) or whatever else is worded by language.</summary>
    public Phrase With(params object[] arguments) => new Phrase(this, arguments);
}

/// <summary>Something that reads differently in each language.</summary>
public interface IWorded
{
    /// <summary>Its text in a language.</summary>
    string In(Language language);
}

/// <summary>A message with its arguments; worded only when the reader's language is known.</summary>
public sealed class Phrase : IWorded
{
    private readonly object[] _arguments;

    internal Phrase(Sentence sentence, object[] arguments)
    {
        Sentence = sentence;
        _arguments = arguments;
    }

    /// <summary>The message.</summary>
    public Sentence Sentence { get; }

    /// <summary>The stable code of the message.</summary>
    public string Code => Sentence.Code;

    /// <summary>The arguments in the order of their placeholders.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    /// <summary>The whole sentence; numbers and dates are written as the language does, whatever the culture of the thread.</summary>
    public string In(Language language)
    {
        var worded = new object[_arguments.Length];
        for (var i = 0; i < worded.Length; i++) worded[i] = Notation.Write(_arguments[i], language);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Sentence.Wording(language), worded);
    }

    /// <summary>The English sentence, for logs and debuggers.</summary>
    public override string ToString() => In(Language.English);
}
