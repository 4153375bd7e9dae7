import type { Text } from "./text";

/** Texts of the dialog that publishes a model or scores the history anew. */
export const publishTexts = {
  publishing: [
    "Once it is published, the model, its groups and its rules cannot be changed any more; a new version can be made at any time.",
    "Nach dem Veröffentlichen können das Modell, seine Gruppen und seine Regeln nicht mehr geändert werden; eine neue Version lässt sich jederzeit anlegen.",
    "Dopo la pubblicazione il modello, i suoi gruppi e le sue regole non possono più essere modificati; in qualsiasi momento si può creare una nuova versione.",
  ],
  backfilling: [
    "The history is scored anew by the published version. This goes on in the background; you can watch it as a job.",
    "Die Historie wird nach der veröffentlichten Version neu bewertet. Das läuft im Hintergrund; Sie können es als Auftrag verfolgen.",
    "Lo storico viene rivalutato con la versione pubblicata. L'operazione prosegue in background e si può seguire come processo.",
  ],
  changes: ["What changes", "Was sich ändert", "Che cosa cambia"],
  history: ["Which interactions count?", "Welche Interaktionen zählen?", "Quali interazioni contano?"],
  none: ["Those from now on", "Die von jetzt an", "Quelle da ora in poi"],
  days: ["Those of the last days as well", "Auch die der letzten Tage", "Anche quelle degli ultimi giorni"],
  all: ["The whole history", "Die gesamte Historie", "L'intero storico"],
  number: ["Number of days", "Anzahl Tage", "Numero di giorni"],
  reason: ["Why the model is changed (optional)", "Warum das Modell geändert wird (optional)", "Perché il modello viene modificato (facoltativo)"],
  publish: ["Publish", "Veröffentlichen", "Pubblica"],
  backfill: ["Score anew", "Neu bewerten", "Rivaluta"],
  wrongDays: ["Enter a whole number of days, at least 1.", "Geben Sie eine ganze Zahl von Tagen ein, mindestens 1.", "Inserire un numero intero di giorni, almeno 1."],
  problems: ["The model cannot be published yet. Correct the following:", "Das Modell kann noch nicht veröffentlicht werden. Korrigieren Sie Folgendes:", "Il modello non può ancora essere pubblicato. Correggere quanto segue:"],
  published: ["The model is published.", "Das Modell ist veröffentlicht.", "Il modello è pubblicato."],
  started: ["The history is being scored anew.", "Die Historie wird neu bewertet.", "Lo storico viene rivalutato."],
  watch: ["Watch the job", "Auftrag verfolgen", "Segui il processo"],
} as const satisfies Record<string, Text>;
