using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>Why a term or label cannot be saved.</summary>
internal static class TaxonomyMessages
{
    internal static readonly Sentence BadCode = new Sentence(
        "term-bad-code",
        "The code '{0}' cannot be used for a term: a code is not empty and has no slash. Enter another code.",
        "Der Code '{0}' ist für einen Begriff nicht möglich: Ein Code ist nicht leer und enthält keinen Schrägstrich. Geben Sie einen anderen Code ein.",
        "Il codice '{0}' non è ammesso per un termine: un codice non è vuoto e non contiene barre. Inserire un altro codice.");

    internal static readonly Sentence Cycle = new Sentence(
        "term-cycle",
        "The term '{0}' would be above itself. Choose a parent that does not lie below it.",
        "Der Begriff '{0}' stünde über sich selbst. Wählen Sie einen übergeordneten Begriff, der nicht unter ihm liegt.",
        "Il termine '{0}' sarebbe superiore a sé stesso. Scegliere un termine superiore che non si trovi sotto di esso.");

    internal static readonly Sentence PathTooLong = new Sentence(
        "term-path-too-long",
        "The path of the term '{0}' has {1} characters; {2} are possible. Use shorter codes or fewer levels.",
        "Der Pfad des Begriffs '{0}' hat {1} Zeichen; {2} sind möglich. Verwenden Sie kürzere Codes oder weniger Ebenen.",
        "Il percorso del termine '{0}' ha {1} caratteri; ne sono ammessi {2}. Usare codici più corti o meno livelli.");

    internal static readonly Sentence NeverValid = new Sentence(
        "term-never-valid",
        "The term '{0}' ends before it begins. Set a later end.",
        "Der Begriff '{0}' endet, bevor er beginnt. Setzen Sie ein späteres Ende.",
        "Il termine '{0}' finisce prima di iniziare. Indicare una fine successiva.");

    internal static readonly Sentence LabelIncomplete = new Sentence(
        "label-incomplete",
        "A label needs a term, a language such as en, and a wording. Enter what is missing.",
        "Eine Bezeichnung braucht einen Begriff, eine Sprache wie de und einen Wortlaut. Ergänzen Sie, was fehlt.",
        "Un'etichetta richiede un termine, una lingua come it e un testo. Inserire ciò che manca.");

    internal static readonly Sentence MergeWithItself = new Sentence(
        "term-merge-with-itself",
        "A term cannot be merged into itself. Choose another survivor.",
        "Ein Begriff kann nicht mit sich selbst zusammengeführt werden. Wählen Sie einen anderen bleibenden Begriff.",
        "Un termine non può essere unito a sé stesso. Scegliere un altro termine che resta.");

    internal static readonly Sentence TermMissing = new Sentence(
        "term-missing",
        "There is no such term any more. Refresh the list and choose again.",
        "Diesen Begriff gibt es nicht mehr. Aktualisieren Sie die Liste und wählen Sie erneut.",
        "Questo termine non esiste più. Aggiornare l'elenco e scegliere di nuovo.");

    internal static readonly Sentence RetagJob = new Sentence("retag-job", "Tag content anew: {0}", "Inhalte neu verschlagworten: {0}", "Contrassegnare di nuovo i contenuti: {0}");

    internal static readonly Sentence RetagJobOfMany = new Sentence(
        "retag-job-of-many", "Tag content anew: {0} and {1} more", "Inhalte neu verschlagworten: {0} und {1} weitere", "Contrassegnare di nuovo i contenuti: {0} e altri {1}");

    internal static readonly Sentence Retagged = new Sentence(
        "retagged",
        "{0} of {1} contents can be touched by the change and are tagged anew.",
        "{0} von {1} Inhalten kann die Änderung berühren; sie werden neu verschlagwortet.",
        "{0} contenuti su {1} possono essere toccati dalla modifica e vengono contrassegnati di nuovo.");
}
