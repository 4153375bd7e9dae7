using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Templates;

/// <summary>The words with which a value of a setting is refused.</summary>
public static class SettingMessages
{
    /// <summary>{0} = the value, {1} = name of the setting, {2} = what may stand in it.</summary>
    public static readonly Sentence Refused = new Sentence("setting-refused",
        "'{0}' cannot be the value of the setting \"{1}\". {2} Leave it empty for the usual value.",
        "'{0}' kann nicht der Wert der Einstellung \"{1}\" sein. {2} Leer lassen heißt: der übliche Wert.",
        "'{0}' non può essere il valore dell'impostazione \"{1}\". {2} Lasciare vuoto per il valore usuale.");

    /// <summary>{0} = least, {1} = most.</summary>
    public static readonly Sentence Whole = new Sentence("setting-whole",
        "Enter a whole number from {0} to {1}.", "Geben Sie eine ganze Zahl von {0} bis {1} ein.", "Inserire un numero intero da {0} a {1}.");

    /// <summary>{0} = the words.</summary>
    public static readonly Sentence OneOf = new Sentence("setting-one-of",
        "Enter one of these words: {0}.", "Geben Sie eines dieser Wörter ein: {0}.", "Inserire una di queste parole: {0}.");

    /// <summary>{0} = the words, {1} = least, {2} = most.</summary>
    public static readonly Sentence WholeOr = new Sentence("setting-whole-or",
        "Enter one of these words: {0}; or a whole number from {1} to {2}.",
        "Geben Sie eines dieser Wörter ein: {0}; oder eine ganze Zahl von {1} bis {2}.",
        "Inserire una di queste parole: {0}; oppure un numero intero da {1} a {2}.");

    /// <summary>How a cap is written.</summary>
    public static readonly Sentence Cap = new Sentence("setting-cap",
        "Enter how often in how many days, such as 3/7 for three times in seven days.",
        "Geben Sie an, wie oft in wie vielen Tagen, etwa 3/7 für dreimal in sieben Tagen.",
        "Inserire quante volte in quanti giorni, per esempio 3/7 per tre volte in sette giorni.");
}
