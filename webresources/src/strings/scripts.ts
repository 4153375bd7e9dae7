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
  RuleInGroup: [" (group {0})", " (Gruppe {0})", " (gruppo {0})"],
  RuleWhileContact: ["{0} while “{1}” of the contact {2}", "{0}, solange „{1}“ des Kontakts {2}", "{0} finché «{1}» del contatto {2}"],
  RuleWhileAccount: ["{0} while “{1}” of the account {2}", "{0}, solange „{1}“ der Firma {2}", "{0} finché «{1}» dell'account {2}"],
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

  PublishTitle: ["Publish the scoring model", "Scoring-Modell veröffentlichen", "Pubblica il modello di punteggio"],
  PublishQuestion: [
    "Once it is published, the model, its groups and its rules cannot be changed any more; a new version can be made at any time. Publish it now?",
    "Nach dem Veröffentlichen können das Modell, seine Gruppen und seine Regeln nicht mehr geändert werden; eine neue Version lässt sich jederzeit anlegen. Jetzt veröffentlichen?",
    "Dopo la pubblicazione il modello, i suoi gruppi e le sue regole non possono più essere modificati; in qualsiasi momento si può creare una nuova versione. Pubblicare ora?",
  ],
  Publishing: ["Publishing the scoring model …", "Scoring-Modell wird veröffentlicht …", "Pubblicazione del modello di punteggio …"],
} as const satisfies Record<string, Text>;

/** Key of a text of forms and commands. */
export type ScriptText = keyof typeof scriptTexts;
