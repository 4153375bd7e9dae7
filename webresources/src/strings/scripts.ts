import type { Text } from "./text";

/** Texts of forms and commands; the build makes the three RESX files of them. */
export const scriptTexts = {
  ScriptFailed: [
    "Something on this form does not work as it should: {0}",
    "Etwas in diesem Formular arbeitet nicht wie vorgesehen: {0}",
    "Qualcosa in questo modulo non funziona come dovrebbe: {0}",
  ],

  RuleForEach: ["{0} for each {1}", "{0} je {1}", "{0} per ogni {1}"],
  RuleAnyInteraction: ["interaction", "Interaktion", "interazione"],
  RuleOnChannel: [" on {0}", " über {0}", " tramite {0}"],
  RuleWithContent: [" with “{0}”", " mit „{0}“", " con «{0}»"],
  RuleAboutTerm: [" about {0}", " zum Thema {0}", " sul tema {0}"],
  RuleAtMost: [", at most {0}", ", höchstens {0}", ", al massimo {0}"],
  RuleAtLeast: [", not below {0}", ", nicht unter {0}", ", non sotto {0}"],
  RuleFirstTime: [", the first time only", ", nur beim ersten Mal", ", solo la prima volta"],
  RuleOncePerContent: [", once per content", ", einmal je Inhalt", ", una volta per contenuto"],
  RulePerDay: [", {0}× per day at most", ", höchstens {0}× pro Tag", ", al massimo {0}× al giorno"],
  RulePerWeek: [", {0}× per week at most", ", höchstens {0}× pro Woche", ", al massimo {0}× a settimana"],
  RulePerDays: [", {0}× in {1} days at most", ", höchstens {0}× in {1} Tagen", ", al massimo {0}× in {1} giorni"],
  RuleValidBetween: [", from {0} to {1}", ", vom {0} bis {1}", ", dal {0} al {1}"],
  RuleValidFrom: [", from {0} on", ", ab {0}", ", dal {0} in poi"],
  RuleValidUntil: [", until {0}", ", bis {0}", ", fino al {0}"],
  RuleInGroup: [" (group {0})", " (Gruppe {0})", " (gruppo {0})"],
  RuleWhileContact: ["{0} while “{1}” of the contact {2}", "{0}, solange „{1}“ des Kontakts {2}", "{0} finché «{1}» del contatto {2}"],
  RuleWhileAccount: ["{0} while “{1}” of the account {2}", "{0}, solange „{1}“ der Firma {2}", "{0} finché «{1}» dell'account {2}"],
  RuleWhileInterest: [
    "{0} while the interest in {1} and all below it is at least {2}",
    "{0}, solange das Interesse an {1} und allem darunter mindestens {2} ist",
    "{0} finché l'interesse per {1} e tutto ciò che è sottostante è almeno {2}",
  ],
  RuleMatchesAll: [
    "This would match every interaction. Choose at least a channel, an interaction type, a content or a term.",
    "Das würde auf jede Interaktion zutreffen. Wählen Sie mindestens einen Kanal, einen Interaktionstyp, einen Inhalt oder einen Begriff.",
    "Varrebbe per ogni interazione. Scegliere almeno un canale, un tipo di interazione, un contenuto o un termine.",
  ],
  RuleUnknownColumn: [
    "There is no column “{0}” on the contact or its account. Check the name: column, or account.column.",
    "Die Spalte „{0}“ gibt es weder am Kontakt noch an seiner Firma. Prüfen Sie den Namen: spalte oder account.spalte.",
    "La colonna «{0}» non esiste nel contatto né nel suo account. Verificare il nome: colonna oppure account.colonna.",
  ],
  RuleOperatorDoesNotFit: [
    "“{0}” does not fit the column “{1}”. Possible are: {2}.",
    "„{0}“ passt nicht zur Spalte „{1}“. Möglich sind: {2}.",
    "«{0}» non è adatto alla colonna «{1}». Sono possibili: {2}.",
  ],
  RuleOperators: ["Operators for “{0}”: {1}.", "Operatoren für „{0}“: {1}.", "Operatori per «{0}»: {1}."],
  Operator_equals: ["is “{0}”", "„{0}“ ist", "è «{0}»"],
  "Operator_not-equals": ["is not “{0}”", "nicht „{0}“ ist", "non è «{0}»"],
  Operator_contains: ["contains “{0}”", "„{0}“ enthält", "contiene «{0}»"],
  "Operator_begins-with": ["begins with “{0}”", "mit „{0}“ beginnt", "inizia con «{0}»"],
  Operator_in: ["is one of “{0}”", "eines von „{0}“ ist", "è uno tra «{0}»"],
  Operator_empty: ["is empty", "leer ist", "è vuoto"],
  "Operator_not-empty": ["is not empty", "nicht leer ist", "non è vuoto"],
  "Operator_less-than": ["is less than {0}", "kleiner als {0} ist", "è minore di {0}"],
  "Operator_at-most": ["is at most {0}", "höchstens {0} ist", "è al massimo {0}"],
  "Operator_greater-than": ["is greater than {0}", "größer als {0} ist", "è maggiore di {0}"],
  "Operator_at-least": ["is at least {0}", "mindestens {0} ist", "è almeno {0}"],
  Operator_between: ["is between {0} and {1}", "zwischen {0} und {1} liegt", "è compreso tra {0} e {1}"],
  Operator_before: ["is before {0}", "vor dem {0} liegt", "è prima del {0}"],
  Operator_after: ["is after {0}", "nach dem {0} liegt", "è dopo il {0}"],
  "Operator_older-than-days": ["is more than {0} days ago", "mehr als {0} Tage zurückliegt", "risale a più di {0} giorni fa"],
  "Operator_within-days": ["is at most {0} days ago", "höchstens {0} Tage zurückliegt", "risale al massimo a {0} giorni fa"],
  "Operator_in-next-days": ["is within the next {0} days", "in den nächsten {0} Tagen liegt", "cade nei prossimi {0} giorni"],

  ModelNew: [
    "Save the model, then add its groups and rules.",
    "Speichern Sie das Modell und fügen Sie dann seine Gruppen und Regeln hinzu.",
    "Salvare il modello, poi aggiungere i gruppi e le regole.",
  ],
  ModelDraft: [
    "Draft: it scores nobody yet. Publishing checks it as a whole and lists everything that is wrong.",
    "Entwurf: Es bewertet noch niemanden. Beim Veröffentlichen wird es als Ganzes geprüft und alles aufgelistet, was nicht stimmt.",
    "Bozza: non valuta ancora nessuno. La pubblicazione lo verifica per intero ed elenca tutto ciò che non va.",
  ],
  ModelDraftVersion: [
    "Draft of version {0}: publishing it retires the published version in the same step; contacts keep their lead score and task.",
    "Entwurf der Version {0}: Beim Veröffentlichen wird die bisherige Version im selben Schritt zurückgezogen; Kontakte behalten ihren Lead-Score und ihre Aufgabe.",
    "Bozza della versione {0}: pubblicandola si ritira nello stesso passaggio la versione pubblicata; i contatti mantengono il punteggio lead e l'attività.",
  ],
  ModelPublished: [
    "Published: it scores contacts now and cannot be changed. To change something, make a new version.",
    "Veröffentlicht: Es bewertet Kontakte und kann nicht geändert werden. Legen Sie für Änderungen eine neue Version an.",
    "Pubblicato: valuta i contatti e non può essere modificato. Per cambiare qualcosa, creare una nuova versione.",
  ],
  ModelRetired: [
    "Retired: another version, or none, scores contacts now.",
    "Zurückgezogen: Eine andere Version oder keine bewertet jetzt Kontakte.",
    "Ritirato: ora valuta i contatti un'altra versione, o nessuna.",
  ],
  RearmAbove: [
    "The re-arm threshold {0} is above the threshold {1}. It must be the same or lower.",
    "Der Wiederauslösewert {0} liegt über dem Schwellenwert {1}. Er muss gleich oder niedriger sein.",
    "La soglia di riarmo {0} è superiore alla soglia {1}. Deve essere uguale o inferiore.",
  ],
  RearmAlone: [
    "A re-arm threshold needs a threshold. Enter one, or clear the re-arm threshold.",
    "Ein Wiederauslösewert braucht einen Schwellenwert. Geben Sie einen ein oder leeren Sie den Wiederauslösewert.",
    "Una soglia di riarmo richiede una soglia. Inserirne una o cancellare la soglia di riarmo.",
  ],

  ProfilingObjected: [
    "This contact objects to profiling: nothing is scored and no score is shown.",
    "Dieser Kontakt hat dem Profiling widersprochen: Es wird nichts bewertet und kein Score gezeigt.",
    "Questo contatto si oppone alla profilazione: nulla viene valutato e nessun punteggio è mostrato.",
  ],
  ProfilingFrozen: [
    "This contact is excluded from scoring.",
    "Dieser Kontakt ist von der Bewertung ausgenommen.",
    "Questo contatto è escluso dalla valutazione.",
  ],
  VisitOverdue: ["This visit has been due since {0}.", "Dieser Besuch ist seit {0} fällig.", "Questa visita è in scadenza dal {0}."],
  NoTask: ["Why there is no next best visit: {0}", "Warum es keinen nächstbesten Besuch gibt: {0}", "Perché non c'è una migliore visita successiva: {0}"],
  SnoozedUntil: ["The contact is left in peace until {0}.", "Der Kontakt wird bis {0} in Ruhe gelassen.", "Il contatto non viene disturbato fino al {0}."],

  ContentDraft: [
    "Not recommended to reps until it is approved.",
    "Wird dem Außendienst erst nach der Freigabe empfohlen.",
    "Non viene consigliato ai venditori finché non è approvato.",
  ],
  ContentWithdrawn: ["Withdrawn: not recommended to reps any more.", "Zurückgezogen: wird dem Außendienst nicht mehr empfohlen.", "Ritirato: non viene più consigliato ai venditori."],
  ContentExpired: ["Valid until {0}: not recommended to reps any more.", "Gültig bis {0}: wird dem Außendienst nicht mehr empfohlen.", "Valido fino al {0}: non viene più consigliato ai venditori."],
  ContentNotYet: ["Valid from {0}: not recommended to reps before.", "Gültig ab {0}: wird dem Außendienst vorher nicht empfohlen.", "Valido dal {0}: prima non viene consigliato ai venditori."],
  ContentEndsBeforeItBegins: ["It ends before it begins. Change one of the dates.", "Die Gültigkeit endet, bevor sie beginnt. Ändern Sie eines der Daten.", "La validità termina prima di iniziare. Modificare una delle date."],
  ContentOfMaster: [
    "A derivative of “{0}”: it inherits the tags of its master.",
    "Ableitung von „{0}“: übernimmt die Schlagwörter des Masters.",
    "Derivato da «{0}»: eredita i tag del master.",
  ],

  JobWaiting: ["Waiting to begin. This page looks again by itself.", "Wartet auf den Beginn. Diese Seite aktualisiert sich von selbst.", "In attesa di iniziare. Questa pagina si aggiorna da sola."],
  JobProgress: [
    "{0} of {1} done ({2} %). This page looks again by itself.",
    "{0} von {1} erledigt ({2} %). Diese Seite aktualisiert sich von selbst.",
    "{0} di {1} completati ({2} %). Questa pagina si aggiorna da sola.",
  ],

  PublishTitle: ["Publish the scoring model", "Scoring-Modell veröffentlichen", "Pubblica il modello di punteggio"],
  ModelHasProblems: ["Correct the following, then try again:", "Korrigieren Sie Folgendes und versuchen Sie es erneut:", "Correggere quanto segue e riprovare:"],
  Copying: ["Making the new version …", "Neue Version wird angelegt …", "Creazione della nuova versione …"],
  Simulating: ["Starting the simulation …", "Simulation wird gestartet …", "Avvio della simulazione …"],
  Simulation: ["Simulation", "Simulation", "Simulazione"],
  BackfillTitle: ["Score the history anew", "Historie neu bewerten", "Rivaluta lo storico"],
  TestTitle: ["Test of a contact", "Test eines Kontakts", "Test di un contatto"],
  SavingTags: ["Saving …", "Wird gespeichert …", "Salvataggio …"],
  SavingOutcome: ["Recording the outcome …", "Ergebnis wird festgehalten …", "Registrazione dell'esito …"],
  InstallingTemplates: ["Installing the templates …", "Vorlagen werden installiert …", "Installazione dei modelli di partenza …"],
  TemplatesTitle: ["Templates", "Vorlagen", "Modelli di partenza"],
  Asking: ["Asking …", "Wird geprüft …", "Verifica …"],
  MayContactTitle: ["May I contact now?", "Darf ich jetzt Kontakt aufnehmen?", "Posso contattare adesso?"],
} as const satisfies Record<string, Text>;

/** Key of a text of forms and commands. */
export type ScriptText = keyof typeof scriptTexts;
