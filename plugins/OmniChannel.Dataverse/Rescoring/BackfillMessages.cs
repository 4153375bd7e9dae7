using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>What is said about scoring history anew.</summary>
internal static class BackfillMessages
{
    internal static readonly Sentence UnknownRange = new Sentence(
        "backfill-unknown-range",
        "'{0}' is no backfill. Choose none (the version counts from now), days (the last days) or all.",
        "'{0}' ist keine Nachbewertung. Wählen Sie none (die Version zählt ab jetzt), days (die letzten Tage) oder all.",
        "'{0}' non è un ricalcolo. Scegliere none (la versione vale da ora), days (gli ultimi giorni) o all.");

    internal static readonly Sentence DaysMissing = new Sentence(
        "backfill-days-missing",
        "The backfill of the last days needs their number: a whole number from 1 to {0}.",
        "Die Nachbewertung der letzten Tage braucht deren Anzahl: eine ganze Zahl von 1 bis {0}.",
        "Il ricalcolo degli ultimi giorni richiede il loro numero: un intero da 1 a {0}.");

    internal static readonly Sentence NotPublished = new Sentence(
        "backfill-not-published",
        "The scoring model '{0}' has no published version that history could be scored by. Publish one first.",
        "Das Bewertungsmodell '{0}' hat keine veröffentlichte Version, nach der bewertet werden könnte. Veröffentlichen Sie zuerst eine.",
        "Il modello di punteggio '{0}' non ha una versione pubblicata con cui ricalcolare. Pubblicarne prima una.");

    internal static readonly Sentence VersionGone = new Sentence(
        "backfill-version-gone",
        "The version is not published any more. Start the backfill of the version that is.",
        "Die Version ist nicht mehr veröffentlicht. Starten Sie die Nachbewertung der veröffentlichten.",
        "La versione non è più pubblicata. Avviare il ricalcolo di quella pubblicata.");

    internal static readonly Sentence Unfinished = new Sentence(
        "backfill-unfinished",
        "The backfill of version {1} of '{0}' has not come to its end. Let its job go on, or end it with a backfill 'none'; then publish.",
        "Die Nachbewertung der Version {1} von '{0}' ist nicht zu Ende gekommen. Lassen Sie ihren Auftrag weiterlaufen oder beenden Sie sie mit der Nachbewertung 'none'; veröffentlichen Sie dann.",
        "Il ricalcolo della versione {1} di '{0}' non è terminato. Far proseguire il suo processo oppure chiuderlo con il ricalcolo 'none'; poi pubblicare.");

    internal static readonly Sentence ScoredAnew = new Sentence(
        "scored-anew", "Scored anew by version {0}.", "Nach Version {0} neu bewertet.", "Rivalutato con la versione {0}.");

    internal static readonly Sentence JobName = new Sentence(
        "backfill-name", "Backfill of {0}, version {1}", "Nachbewertung von {0}, Version {1}", "Ricalcolo di {0}, versione {1}");

    internal static readonly Sentence SimulationName = new Sentence(
        "simulation-name", "Simulation of {0}, version {1}", "Simulation von {0}, Version {1}", "Simulazione di {0}, versione {1}");
}
