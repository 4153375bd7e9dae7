import type { Text } from "./text";

/** Texts of the dialog that tests a contact. */
export const testTexts = {
  asOf: ["As of (empty = now)", "Stand (leer = jetzt)", "Alla data (vuoto = adesso)"],
  run: ["Test", "Testen", "Esegui test"],
  problems: ["The model cannot be used yet. Correct the following:", "Das Modell ist noch nicht verwendbar. Korrigieren Sie Folgendes:", "Il modello non è ancora utilizzabile. Correggere quanto segue:"],
  grade: ["Grade {0}", "Stufe {0}", "Classe {0}"],
  above: ["above the threshold {0}", "über dem Schwellenwert {0}", "sopra la soglia {0}"],
  below: ["below the threshold {0}", "unter dem Schwellenwert {0}", "sotto la soglia {0}"],
  until: ["until {0}, if nothing else happens", "bis {0}, wenn nichts weiter geschieht", "fino al {0}, se non accade altro"],
  nothing: ["No rule gives points.", "Keine Regel vergibt Punkte.", "Nessuna regola assegna punti."],
  rules: ["Every rule", "Alle Regeln", "Tutte le regole"],
  rule: ["Rule", "Regel", "Regola"],
  matches: ["Matches", "Trifft zu", "Vale"],
  yes: ["yes", "ja", "sì"],
  no: ["no", "nein", "no"],
  why: ["Why", "Warum", "Perché"],
  points: ["Points", "Punkte", "Punti"],
} as const satisfies Record<string, Text>;
