using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Health;

/// <summary>What a health check says: titles of the kinds of findings, what is wrong, and what to do where it is not mended.</summary>
internal static class HealthMessages
{
    internal static readonly Sentence DisabledStep = new Sentence("disabled-step", "Step switched off", "Schritt abgeschaltet", "Passaggio disattivato");

    internal static readonly Sentence OrphanedRow = new Sentence("orphaned-row", "Row without its parent", "Zeile ohne Bezug", "Riga senza riferimento");

    internal static readonly Sentence DifferentBalance = new Sentence("different-balance", "Score differs from ledger", "Score weicht vom Punktejournal ab", "Punteggio diverso dal registro");

    internal static readonly Sentence MissingHandover = new Sentence("missing-handover", "Neither visit nor reason", "Weder Besuch noch Grund", "Né visita né motivo");

    internal static readonly Sentence StillJob = new Sentence("still-job", "Job standing still", "Auftrag steht still", "Processo fermo");

    internal static readonly Sentence OutdatedStanding = new Sentence("outdated-standing", "NPS not up to date", "NPS nicht auf dem Stand", "NPS non aggiornato");

    internal static readonly Sentence NothingFound = new Sentence(
        "health-nothing-found",
        "Everything is as it should be.",
        "Alles ist so, wie es sein soll.",
        "Tutto è come dovrebbe.");

    internal static readonly Sentence MendByButton = new Sentence(
        "health-mend-by-button",
        "This was found. An administrator mends it by 'Check health' on the list of jobs.",
        "Dies wurde gefunden. Die Administration behebt es mit 'Zustand prüfen' in der Liste der Aufträge.",
        "Ecco che cosa è stato trovato. Un amministratore lo corregge con 'Controlla integrità' nell'elenco dei processi.");

    internal static readonly Sentence StepIsOff = new Sentence(
        "health-step-is-off",
        "The plug-in step '{0}' is switched off, so what it does has not happened since.",
        "Der Plug-in-Schritt '{0}' ist abgeschaltet; was er tut, geschieht seitdem nicht.",
        "Il passaggio del plug-in '{0}' è disattivato: da allora non viene eseguito.");

    internal static readonly Sentence SwitchStepOn = new Sentence(
        "health-switch-step-on",
        "Run the check again and have it mend, or activate the step in the solution. Unless you switched it off on purpose.",
        "Führen Sie die Prüfung mit Behebung aus oder aktivieren Sie den Schritt in der Lösung. Es sei denn, Sie haben ihn mit Absicht abgeschaltet.",
        "Eseguire il controllo con correzione oppure attivare il passaggio nella soluzione. A meno che sia stato disattivato di proposito.");

    internal static readonly Sentence RowHasNoParent = new Sentence(
        "health-row-has-no-parent",
        "'{0}' does not say what it belongs to, so it counts nowhere.",
        "'{0}' sagt nicht, wozu es gehört, und zählt daher nirgends.",
        "'{0}' non indica a che cosa appartiene e quindi non conta da nessuna parte.");

    internal static readonly Sentence DeleteOrphan = new Sentence(
        "health-delete-orphan",
        "Run the check again and have it mend: the row is deleted. What it was derived from stays.",
        "Führen Sie die Prüfung mit Behebung aus: Die Zeile wird gelöscht. Woraus sie abgeleitet war, bleibt.",
        "Eseguire il controllo con correzione: la riga viene eliminata. Ciò da cui derivava resta.");

    internal static readonly Sentence InteractionIsGone = new Sentence(
        "health-interaction-is-gone",
        "'{0}' still has the points of an interaction that was deleted.",
        "'{0}' hat noch die Punkte einer Interaktion, die gelöscht wurde.",
        "'{0}' ha ancora i punti di un'interazione eliminata.");

    internal static readonly Sentence TakePointsBack = new Sentence(
        "health-take-points-back",
        "Run the check again and have it mend: the points are taken back.",
        "Führen Sie die Prüfung mit Behebung aus: Die Punkte werden zurückgenommen.",
        "Eseguire il controllo con correzione: i punti vengono stornati.");

    internal static readonly Sentence VisitHasNoLeadScore = new Sentence(
        "health-visit-has-no-lead-score",
        "The next best visit '{0}' is open, but its lead score is gone.",
        "Der nächstbeste Besuch '{0}' ist offen, aber sein Lead-Score ist nicht mehr da.",
        "La migliore visita successiva '{0}' è aperta, ma il suo punteggio lead non c'è più.");

    internal static readonly Sentence WithdrawVisit = new Sentence(
        "health-withdraw-visit",
        "Run the check again and have it mend, or close the task: the visit is withdrawn.",
        "Führen Sie die Prüfung mit Behebung aus, oder schließen Sie die Aufgabe: Der Besuch wird zurückgezogen.",
        "Eseguire il controllo con correzione oppure chiudere l'attività: la visita viene ritirata.");

    internal static readonly Sentence BalancesDiffer = new Sentence(
        "health-balances-differ",
        "'{0}' holds another score than its entries add up to.",
        "'{0}' hat einen anderen Score, als seine Buchungen ergeben.",
        "'{0}' ha un punteggio diverso dalla somma dei suoi movimenti.");

    internal static readonly Sentence AddUpAnew = new Sentence(
        "health-add-up-anew",
        "Run the check again and have it mend: the entries are added up anew.",
        "Führen Sie die Prüfung mit Behebung aus: Die Buchungen werden neu zusammengezählt.",
        "Eseguire il controllo con correzione: i movimenti vengono sommati di nuovo.");

    internal static readonly Sentence EntryIsUnreadable = new Sentence(
        "health-entry-is-unreadable",
        "The score entry '{1}' of '{0}' was changed by hand and cannot be read any more.",
        "Die Punktebuchung '{1}' von '{0}' wurde von Hand geändert und ist nicht mehr lesbar.",
        "Il movimento '{1}' di '{0}' è stato modificato a mano e non è più leggibile.");

    internal static readonly Sentence RestoreEntry = new Sentence(
        "health-restore-entry",
        "Bring back the column Lines of the score entry '{0}' from the audit history. Where there is none, delete the entry and have the history scored anew.",
        "Stellen Sie die Spalte Buchungszeilen der Punktebuchung '{0}' aus dem Überwachungsverlauf wieder her. Gibt es keinen, löschen Sie die Buchung und lassen die Historie neu bewerten.",
        "Ripristinare la colonna Righe del movimento '{0}' dalla cronologia di controllo. Se non esiste, eliminare il movimento e far rivalutare la cronologia.");

    internal static readonly Sentence VisitIsClosed = new Sentence(
        "health-visit-is-closed",
        "'{0}' waits for a visit that is closed already, so the contact would never get another.",
        "'{0}' wartet auf einen Besuch, der schon abgeschlossen ist; der Kontakt bekäme nie wieder einen.",
        "'{0}' attende una visita già chiusa: il contatto non ne avrebbe mai un'altra.");

    internal static readonly Sentence NeitherTaskNorReason = new Sentence(
        "health-neither-task-nor-reason",
        "'{0}' is above the threshold, but has no open visit and no reason why there is none.",
        "'{0}' liegt über dem Schwellenwert, hat aber weder einen offenen Besuch noch einen Grund, warum es keinen gibt.",
        "'{0}' è sopra la soglia, ma non ha né una visita aperta né un motivo per cui manca.");

    internal static readonly Sentence LookAgain = new Sentence(
        "health-look-again",
        "Run the check again and have it mend: the contact gets a visit, or the lead score a reason.",
        "Führen Sie die Prüfung mit Behebung aus: Der Kontakt bekommt einen Besuch oder der Lead-Score einen Grund.",
        "Eseguire il controllo con correzione: il contatto riceve una visita oppure il punteggio lead un motivo.");

    internal static readonly Sentence JobStandsStill = new Sentence(
        "health-job-stands-still",
        "The job '{0}' is not done and has not moved on for more than {1} minutes.",
        "Der Auftrag '{0}' ist nicht erledigt und seit mehr als {1} Minuten nicht weitergekommen.",
        "Il processo '{0}' non è terminato e non avanza da più di {1} minuti.");

    internal static readonly Sentence ContinueJob = new Sentence(
        "health-continue-job",
        "Run the check again and have it mend, or wait for the next daily sweep: the job goes on where it stands.",
        "Führen Sie die Prüfung mit Behebung aus, oder warten Sie auf den nächsten täglichen Durchlauf: Der Auftrag macht dort weiter, wo er steht.",
        "Eseguire il controllo con correzione oppure attendere il prossimo passaggio giornaliero: il processo riprende da dove si trova.");

    internal static readonly Sentence StandingsDiffer = new Sentence(
        "health-standings-differ",
        "{1} NPS answers of '{0}' do not say what they count as in their month, quarter and year.",
        "{1} NPS-Antworten von '{0}' sagen nicht, als was sie in ihrem Monat, Quartal und Jahr zählen.",
        "{1} risposte NPS di '{0}' non indicano come contano nel loro mese, trimestre e anno.");

    internal static readonly Sentence AnswerIsUncounted = new Sentence(
        "health-answer-is-uncounted",
        "The NPS answer '{0}' is in no roll-up yet.",
        "Die NPS-Antwort '{0}' ist noch in keiner Auswertung enthalten.",
        "La risposta NPS '{0}' non è ancora in nessun riepilogo.");

    internal static readonly Sentence DeriveAnew = new Sentence(
        "health-derive-anew",
        "Run the check again and have it mend: history and roll-ups are derived anew from the answers.",
        "Führen Sie die Prüfung mit Behebung aus: Verlauf und Auswertungen werden aus den Antworten neu abgeleitet.",
        "Eseguire il controllo con correzione: cronologia e riepiloghi vengono ricavati di nuovo dalle risposte.");
}
