import type { Text } from "./text";

/** Texts of the simulation page. */
export const simulationTexts = {
  none: ["There is no simulation of this model yet. Start one with the command “Simulate”.", "Dieses Modell wurde noch nicht simuliert. Starten Sie eine Simulation mit dem Befehl „Simulieren“.", "Questo modello non è ancora stato simulato. Avviare una simulazione con il comando «Simula»."],
  running: ["The simulation is under way: {0} of {1} contacts.", "Die Simulation läuft: {0} von {1} Kontakten.", "Simulazione in corso: {0} di {1} contatti."],
  stopped: ["The simulation stopped: {0}", "Die Simulation wurde angehalten: {0}", "La simulazione si è fermata: {0}"],
  unreadable: ["The result of the simulation cannot be read. Start it again.", "Das Ergebnis der Simulation ist nicht lesbar. Starten Sie sie erneut.", "Il risultato della simulazione non è leggibile. Avviarla di nuovo."],
  title: ["Contacts by score, before and after", "Kontakte nach Score, vorher und nachher", "Contatti per punteggio, prima e dopo"],
  contacts: ["{0} contacts", "{0} Kontakte", "{0} contatti"],
  sampled: ["{0} of {1} contacts", "{0} von {1} Kontakten", "{0} di {1} contatti"],
  up: ["{0} would cross the threshold", "{0} würden den Schwellenwert überschreiten", "{0} supererebbero la soglia"],
  down: ["{0} would fall below it", "{0} würden darunter fallen", "{0} scenderebbero sotto la soglia"],
  tasks: ["{0} tasks a week", "{0} Aufgaben je Woche", "{0} attività a settimana"],
  before: ["Before", "Vorher", "Prima"],
  after: ["After", "Nachher", "Dopo"],
  scores: ["Score", "Score", "Punteggio"],
  range: ["{0} to {1}", "{0} bis {1}", "da {0} a {1}"],
  below: ["below {0}", "unter {0}", "sotto {0}"],
  from: ["from {0}", "ab {0}", "da {0}"],
  stop: ["Score {0}: {1} before, {2} after", "Score {0}: {1} vorher, {2} nachher", "Punteggio {0}: {1} prima, {2} dopo"],
  threshold: ["Threshold {0}", "Schwellenwert {0}", "Soglia {0}"],
  movers: ["Who would move most", "Wer sich am meisten bewegen würde", "Chi si sposterebbe di più"],
  contact: ["Contact", "Kontakt", "Contatto"],
  change: ["Change", "Änderung", "Variazione"],
  reps: ["Next best visits per rep and week", "Nächstbeste Besuche je Außendienst und Woche", "Migliori visite successive per venditore e settimana"],
  rep: ["Rep", "Außendienst", "Venditore"],
  tasksColumn: ["Tasks a week", "Aufgaben je Woche", "Attività a settimana"],
} as const satisfies Record<string, Text>;
