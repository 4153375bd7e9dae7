using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Library;

/// <summary>What is said of names of content and of the patterns they follow.</summary>
internal static class NamingMessages
{
    internal static readonly Sentence LettersAndDigits = new Sentence("naming-letters-and-digits", "letters or digits", "Buchstaben oder Ziffern", "lettere o cifre");

    internal static readonly Sentence SoManyLetters = new Sentence("naming-so-many-letters", "{0} letters", "{0} Buchstaben", "{0} lettere");

    internal static readonly Sentence Digits = new Sentence("naming-digits", "digits only", "nur Ziffern", "solo cifre");

    internal static readonly Sentence SoManyDigits = new Sentence("naming-so-many-digits", "{0} digits", "{0} Ziffern", "{0} cifre");

    internal static readonly Sentence OneOf = new Sentence("naming-one-of", "one of {0}", "einer der Werte {0}", "uno di questi valori: {0}");

    internal static readonly Sentence Wrong = new Sentence(
        "naming-part-wrong",
        "the part '{0}' is '{1}'; expected are {2}",
        "der Teil '{0}' lautet '{1}'; erwartet: {2}",
        "la parte '{0}' è '{1}'; atteso: {2}");

    internal static readonly Sentence Missing = new Sentence(
        "naming-part-missing",
        "the part '{0}' is missing; expected are {1}",
        "der Teil '{0}' fehlt; erwartet: {1}",
        "manca la parte '{0}'; atteso: {1}");

    internal static readonly Sentence EmptyPart = new Sentence(
        "naming-pattern-empty-part",
        "no part stands at character {0}",
        "an Zeichen {0} steht kein Teil",
        "nessuna parte si trova al carattere {0}");

    internal static readonly Sentence BadCharacter = new Sentence(
        "naming-pattern-bad-character",
        "'{0}' at character {1} is neither part of a word nor one of the separators - _ . and blank",
        "'{0}' an Zeichen {1} gehört weder zu einem Wort noch zu den Trennzeichen - _ . und Leerzeichen",
        "'{0}' al carattere {1} non fa parte di una parola e non è uno dei separatori - _ . e spazio");

    internal static readonly Sentence OpenBracket = new Sentence(
        "naming-pattern-open-bracket",
        "the bracket at character {0} is never closed",
        "die Klammer an Zeichen {0} wird nie geschlossen",
        "la parentesi al carattere {0} non viene mai chiusa");

    internal static readonly Sentence EmptyValue = new Sentence(
        "naming-pattern-empty-value",
        "the bracket at character {0} holds an empty value",
        "die Klammer an Zeichen {0} enthält einen leeren Wert",
        "la parentesi al carattere {0} contiene un valore vuoto");
}
