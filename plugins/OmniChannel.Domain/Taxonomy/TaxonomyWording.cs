using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>The sentences for <see cref="TaxonomyProblemKind"/>, the three languages beside each other.</summary>
internal static class TaxonomyWording
{
    private static readonly Dictionary<TaxonomyProblemKind, string[]> Sentences = new Dictionary<TaxonomyProblemKind, string[]>
    {
        [TaxonomyProblemKind.DuplicateCode] = new[]
        {
            "The code {0} is used by two terms. Give one of them another code.",
            "Der Code {0} gehört zu zwei Begriffen. Geben Sie einem davon einen anderen Code.",
            "Il codice {0} appartiene a due termini. Assegnare un altro codice a uno di essi.",
        },
        [TaxonomyProblemKind.InvalidCode] = new[]
        {
            "The code \"{0}\" cannot be used: a code is not empty and has no slash.",
            "Der Code \"{0}\" ist nicht möglich: Ein Code ist nicht leer und enthält keinen Schrägstrich.",
            "Il codice \"{0}\" non è ammesso: un codice non è vuoto e non contiene barre.",
        },
        [TaxonomyProblemKind.MissingParent] = new[]
        {
            "The parent of the term {0} is missing. Choose another parent, or none to make it a facet.",
            "Der übergeordnete Begriff von {0} fehlt. Wählen Sie einen anderen oder keinen, um {0} zur Facette zu machen.",
            "Manca il termine superiore di {0}. Sceglierne un altro, o nessuno per farne una faccetta.",
        },
        [TaxonomyProblemKind.Cycle] = new[]
        {
            "The term {0} would be above itself: {1}. Choose another parent for one of these terms.",
            "Der Begriff {0} stünde über sich selbst: {1}. Wählen Sie für einen dieser Begriffe einen anderen übergeordneten.",
            "Il termine {0} sarebbe superiore a sé stesso: {1}. Scegliere un altro termine superiore per uno di questi.",
        },
        [TaxonomyProblemKind.PathTooLong] = new[]
        {
            "The path of the term {0} has {1} characters; {2} are possible. Use shorter codes or fewer levels.",
            "Der Pfad des Begriffs {0} hat {1} Zeichen; {2} sind möglich. Verwenden Sie kürzere Codes oder weniger Ebenen.",
            "Il percorso del termine {0} ha {1} caratteri; ne sono ammessi {2}. Usare codici più corti o meno livelli.",
        },
        [TaxonomyProblemKind.InvalidPeriod] = new[]
        {
            "The term {0} is valid from {1} until {2}, that is never. Set a later end.",
            "Der Begriff {0} gilt von {1} bis {2}, also nie. Setzen Sie ein späteres Ende.",
            "Il termine {0} è valido dal {1} al {2}, cioè mai. Indicare una fine successiva.",
        },
        [TaxonomyProblemKind.LabelWithoutTerm] = new[]
        {
            "The label \"{0}\" belongs to a term that does not exist. Choose a term for it.",
            "Die Bezeichnung \"{0}\" gehört zu einem Begriff, den es nicht gibt. Wählen Sie einen Begriff.",
            "L'etichetta \"{0}\" appartiene a un termine che non esiste. Scegliere un termine.",
        },
        [TaxonomyProblemKind.EmptyLabel] = new[]
        {
            "The label \"{0}\" of the term {1} has no letter or digit and can never be found. Write a word.",
            "Die Bezeichnung \"{0}\" des Begriffs {1} enthält weder Buchstaben noch Ziffern und kann nie gefunden werden. Schreiben Sie ein Wort.",
            "L'etichetta \"{0}\" del termine {1} non ha lettere né cifre e non può mai essere trovata. Scrivere una parola.",
        },
    };

    internal static string Of(TaxonomyProblemKind kind, string? language, IReadOnlyList<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Sentences[kind][Column(language)], arguments.Cast<object>().ToArray());

    /// <summary>Position of a language in every row of wordings: English, German, Italian.</summary>
    internal static int Column(string? language)
    {
        switch (LanguageCode.Normalise(language))
        {
            case LanguageCode.German: return 1;
            case LanguageCode.Italian: return 2;
            default: return 0;
        }
    }
}
