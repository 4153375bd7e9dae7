import type { Text } from "./text";

/** Texts of the dialog that tests a contact. */
export const testTexts = {
  asOf: ["As of (empty = now)", "Stand (leer = jetzt)", "Alla data (vuoto = adesso)"],
  run: ["Test", "Testen", "Esegui test"],
  problems: ["The model cannot be used yet. Correct the following:", "Das Modell ist noch nicht verwendbar. Korrigieren Sie Folgendes:", "Il modello non è ancora utilizzabile. Correggere quanto segue:"],
  grade: ["Grade {0}", "Stufe {0}", "Classe {0}"],
  nothing: ["No rule gives points.", "Keine Regel vergibt Punkte.", "Nessuna regola assegna punti."],
  rules: ["Every rule", "Alle Regeln", "Tutte le regole"],
  rule: ["Rule", "Regel", "Regola"],
  matches: ["Matches", "Trifft zu", "Vale"],
  yes: ["yes", "ja", "sì"],
  no: ["no", "nein", "no"],
  why: ["Why", "Warum", "Perché"],
  points: ["Points", "Punkte", "Punti"],
} as const satisfies Record<string, Text>;
