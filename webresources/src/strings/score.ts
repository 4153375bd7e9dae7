import type { Text } from "./text";

/** Texts of the score page. */
export const scoreTexts = {
  none: ["There is no score yet.", "Es gibt noch keinen Score.", "Non c'è ancora nessun punteggio."],
  points: ["{0} points", "{0} Punkte", "{0} punti"],
  asOf: ["as of {0}", "Stand {0}", "al {0}"],
  threshold: ["Threshold {0}", "Schwellenwert {0}", "Soglia {0}"],
  rearm: ["Re-arm threshold {0}", "Wiederauslösewert {0}", "Soglia di riarmo {0}"],
  until: ["above the threshold until {0}", "über dem Schwellenwert bis {0}", "sopra la soglia fino al {0}"],
  grade: ["Grade {0}", "Stufe {0}", "Classe {0}"],
  why: ["Why the score is {0}", "Warum der Score {0} beträgt", "Perché il punteggio è {0}"],
  reason: ["Reason", "Grund", "Motivo"],
  share: ["Share", "Anteil", "Quota"],
  pointsColumn: ["Points", "Punkte", "Punti"],
  sum: ["Score", "Score", "Punteggio"],
  curve: ["Score over time", "Score im Zeitverlauf", "Punteggio nel tempo"],
  describe: ["{0} values from {1} to {2}; the last one is {3}.", "{0} Werte vom {1} bis {2}; der letzte ist {3}.", "{0} valori dal {1} al {2}; l'ultimo è {3}."],
  interactions: ["{0} ({1}×)", "{0} ({1}×)", "{0} ({1}×)"],
  profile: ["{0} (profile)", "{0} (Profil)", "{0} (profilo)"],
  manual: ["Points given by hand", "Von Hand vergebene Punkte", "Punti assegnati a mano"],
  ruleLimit: ["capped: maximum of {0}", "gekappt: Maximum von {0}", "limitato: massimo di {0}"],
  groupMaximum: ["capped: maximum of group {0}", "gekappt: Maximum der Gruppe {0}", "limitato: massimo del gruppo {0}"],
  groupMinimum: ["raised: minimum of group {0}", "angehoben: Minimum der Gruppe {0}", "aumentato: minimo del gruppo {0}"],
  modelMaximum: ["capped: maximum of {0}", "gekappt: Maximum von {0}", "limitato: massimo di {0}"],
  modelMinimum: ["raised: minimum of {0}", "angehoben: Minimum von {0}", "aumentato: minimo di {0}"],
  rest: ["… and {0} more", "… und {0} weitere", "… e altre {0}"],
  stop: ["{0}: {1}", "{0}: {1}", "{0}: {1}"],
} as const satisfies Record<string, Text>;
