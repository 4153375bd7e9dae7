import type { Text } from "./text";

/** Texts of all pages. */
export const commonTexts = {
  failed: ["This could not be read: {0}", "Das konnte nicht gelesen werden: {0}", "Impossibile leggere i dati: {0}"],
  denied: ["Your roles do not let you see this.", "Ihre Rollen erlauben nicht, das zu sehen.", "I ruoli assegnati non consentono di vedere questi dati."],
  saveFirst: ["Save the row first.", "Speichern Sie zuerst die Zeile.", "Salvare prima la riga."],
  asTable: ["Show as a table", "Als Tabelle anzeigen", "Mostra come tabella"],
  arrowKeys: ["{0}. Arrow keys move from point to point.", "{0}. Pfeiltasten führen von Punkt zu Punkt.", "{0}. I tasti freccia spostano da un punto all'altro."],
  date: ["Date", "Datum", "Data"],
} as const satisfies Record<string, Text>;
