using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Why a next-best-visit task cannot be changed as asked.</summary>
internal static class VisitOutcomeMessages
{
    internal static readonly Sentence AnotherIsOpen = new Sentence(
        "another-visit-is-open",
        "Another next best visit for this contact and scoring model is open, and there is only one at a time. Go on with that one.",
        "Ein anderer nächstbester Besuch für diesen Kontakt und dieses Scoring-Modell ist offen, und es gibt immer nur einen. Arbeiten Sie mit diesem weiter.",
        "È aperta un'altra migliore visita successiva per questo contatto e modello di punteggio, e ce n'è solo una per volta. Proseguire con quella.");

    /// <summary>{0} = who.</summary>
    internal static readonly Sentence TakenByAnother = new Sentence(
        "visit-taken",
        "{0} has taken this visit. Choose another one, or ask {0} to give it back.",
        "{0} hat diesen Besuch übernommen. Wählen Sie einen anderen, oder bitten Sie {0}, ihn zurückzugeben.",
        "{0} ha preso questa visita. Sceglierne un'altra o chiedere a {0} di restituirla.");

    internal static readonly Sentence NoSuchVisit = new Sentence(
        "visit-missing",
        "There is no such next best visit, or you may not see it. Open the list of your visits anew.",
        "Diesen nächstbesten Besuch gibt es nicht, oder Sie dürfen ihn nicht sehen. Öffnen Sie die Liste Ihrer Besuche neu.",
        "Questa migliore visita successiva non esiste o non è visibile. Riaprire l'elenco delle visite.");

    internal static readonly Sentence NotAVisit = new Sentence(
        "task-is-no-visit",
        "This task is no next best visit, so it has no outcome. Complete it as any other task.",
        "Diese Aufgabe ist kein nächstbester Besuch und hat daher kein Ergebnis. Schließen Sie sie ab wie jede andere Aufgabe.",
        "Questa attività non è una migliore visita successiva e quindi non ha un esito. Completarla come ogni altra attività.");

    /// <summary>{0} = what was sent, {1} = the outcomes there are.</summary>
    internal static readonly Sentence UnknownOutcome = new Sentence(
        "outcome-unknown",
        "'{0}' is no outcome of a visit. Possible are: {1}.",
        "'{0}' ist kein Ergebnis eines Besuchs. Möglich sind: {1}.",
        "'{0}' non è un esito di una visita. Sono possibili: {1}.");

    /// <summary>{0} = what was sent, {1} = the most days.</summary>
    internal static readonly Sentence SnoozeDays = new Sentence(
        "snooze-days",
        "Nobody can be reminded in {0} days. Enter 1 to {1}, or nothing.",
        "Eine Erinnerung in {0} Tagen ist nicht möglich. Geben Sie 1 bis {1} an oder nichts.",
        "Non è possibile un promemoria tra {0} giorni. Inserire da 1 a {1}, o nulla.");

    /// <summary>{0} = date sent, {1} = today.</summary>
    internal static readonly Sentence VisitInTheFuture = new Sentence(
        "visit-in-the-future",
        "The visit is dated {0}, which is in the future: today is {1}. Enter when it took place.",
        "Der Besuch ist auf den {0} datiert und liegt damit in der Zukunft: Heute ist der {1}. Geben Sie an, wann er stattfand.",
        "La visita è datata {0}, cioè nel futuro: oggi è il {1}. Indicare quando è avvenuta.");
}
