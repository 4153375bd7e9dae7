using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Library;

/// <summary>What is said of content and its types.</summary>
internal static class LibraryMessages
{
    internal static readonly Sentence NameWrong = new Sentence(
        "content-name-wrong",
        "Content of the type '{0}' is named by the pattern '{1}', for example '{2}'; neither the name nor the code follows it: {3}. Correct one of them.",
        "Inhalte der Art '{0}' heißen nach dem Muster '{1}', zum Beispiel '{2}'; weder Name noch Code folgen ihm: {3}. Korrigieren Sie einen der beiden.",
        "I contenuti del tipo '{0}' seguono lo schema '{1}', ad esempio '{2}'; né il nome né il codice lo rispettano: {3}. Correggere uno dei due.");

    internal static readonly Sentence PatternWrong = new Sentence(
        "content-pattern-wrong",
        "The naming pattern '{0}' cannot be used: {1}. Write parts with separators between them, such as country-brand-channel-kind-number.",
        "Das Namensmuster '{0}' ist nicht möglich: {1}. Schreiben Sie Teile mit Trennzeichen dazwischen, zum Beispiel land-marke-kanal-art-nummer.",
        "Lo schema di denominazione '{0}' non è utilizzabile: {1}. Scrivere parti separate da un separatore, ad esempio paese-marca-canale-tipo-numero.");

    internal static readonly Sentence TermUnknown = new Sentence(
        "content-type-term-unknown",
        "There is no term with the code '{0}', so no content could ever be tagged under it. Correct the mandatory terms.",
        "Es gibt keinen Begriff mit dem Code '{0}', daher könnte nie ein Inhalt darunter verschlagwortet werden. Korrigieren Sie die Pflichtbegriffe.",
        "Non esiste alcun termine con il codice '{0}', quindi nessun contenuto potrebbe mai essere contrassegnato sotto di esso. Correggere i termini obbligatori.");

    internal static readonly Sentence MasterIsNewer = new Sentence(
        "content-master-is-newer",
        "'{0}' is now version {1}; this was made from version {2}.",
        "'{0}' liegt jetzt in Version {1} vor; dies wurde aus Version {2} erstellt.",
        "'{0}' è ora alla versione {1}; questo è stato creato dalla versione {2}.");

    internal static readonly Sentence TaskContentIsNewer = new Sentence(
        "task-content-is-newer",
        "The recommended content '{0}' has changed: it is now version {1}. Look at it before you use it.",
        "Der empfohlene Inhalt '{0}' hat sich geändert: Er liegt jetzt in Version {1} vor. Sehen Sie ihn an, bevor Sie ihn verwenden.",
        "Il contenuto consigliato '{0}' è cambiato: è ora alla versione {1}. Esaminarlo prima di usarlo.");

    internal static readonly Sentence TaskContentIsBehind = new Sentence(
        "task-content-is-behind",
        "The recommended content '{0}' was made from an older version of '{1}'. Wait for its review or use other content.",
        "Der empfohlene Inhalt '{0}' wurde aus einer älteren Version von '{1}' erstellt. Warten Sie die Prüfung ab oder verwenden Sie einen anderen Inhalt.",
        "Il contenuto consigliato '{0}' è stato creato da una versione precedente di '{1}'. Attendere la revisione o usare un altro contenuto.");
}
