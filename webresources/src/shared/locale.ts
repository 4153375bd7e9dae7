/** Languages of the solution in the order in which every text lists them. */
export const languages = [1033, 1031, 1040] as const;

const tags = ["en", "de", "it"] as const;

/** Where a language stands in every text: that of the user, English for those that the solution does not have. */
export function position(languageId: number): 0 | 1 | 2 {
  // The low ten bits are the language without its country.
  const found = languages.findIndex(language => (language & 0x3ff) === (languageId & 0x3ff));
  return found < 0 ? 0 : (found as 0 | 1 | 2);
}

/** The language for numbers and dates. */
export function tag(languageId: number): string {
  return tags[position(languageId)];
}

/** A number as people write it, at most two places. */
export function number(value: number, languageId: number): string {
  return value.toLocaleString(tag(languageId), { maximumFractionDigits: 2 }).replace("-", "\u2212");
}

/** A number with its sign, as points are written. */
export function signed(value: number, languageId: number): string {
  return (value > 0 ? "+" : "") + number(value, languageId);
}

/** A day as it is where the user sits, or, for what Dataverse keeps as a date without time, as it was entered. */
export function day(value: Date, languageId: number, kept: "local" | "date" = "local"): string {
  return value.toLocaleDateString(tag(languageId), { day: "numeric", month: "short", year: "numeric", ...(kept === "date" && { timeZone: "UTC" }) });
}
