import { day } from "../../shared/locale";
import { scoreTexts } from "../../strings/score";
import type { Text } from "../../strings/text";
import { parseJson, things } from "../shared/json";
import type { Client } from "../shared/page";

/** A line of an explanation: "+12.50 Opened a mail (3×)". */
export interface Line {
  readonly points: number;
  readonly label: string;
}

const line = /^([+\u2212-])(\d+)[.,](\d\d) (.+)$/;
const rest = /^(\u2026.*?)([+\u2212-])(\d+)[.,](\d\d)$/;

/** Reads an explanation; null when a line is not written as explanations are, so that the text is better shown as it stands. */
export function parse(text: string): Line[] | null {
  const lines: Line[] = [];
  for (const written of text.split("\n").filter(one => one.trim() !== "")) {
    const own = line.exec(written);
    const summed = own ? null : rest.exec(written);
    const [sign, whole, cents] = own ? own.slice(1, 4) : summed ? summed.slice(2, 5) : [];
    const label = own?.[4] ?? summed?.[1];
    if (label === undefined) return null;
    lines.push({ points: (sign === "+" ? 1 : -1) * Number(`${whole ?? ""}.${cents ?? ""}`), label: label.replace(/[,\s]+$/, "") });
  }
  return lines;
}

/** What the lines add up to, at two places. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, one) => sum + Math.round(one.points * 100), 0) / 100;
}

const kinds: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["interactions", scoreTexts.interactions],
  ["profile", scoreTexts.profile],
  ["interest", scoreTexts.interest],
  ["inactivity", scoreTexts.inactivity],
  ["manual", scoreTexts.manual],
  ["rule-limit", scoreTexts.ruleLimit],
  ["group-maximum", scoreTexts.groupMaximum],
  ["group-minimum", scoreTexts.groupMinimum],
  ["model-maximum", scoreTexts.modelMaximum],
  ["model-minimum", scoreTexts.modelMinimum],
  ["held-too-soon", scoreTexts.heldTooSoon],
  ["held-too-many", scoreTexts.heldTooMany],
]);

/**
 * Words the lines that a lead score keeps as data: `[{"kind":"interactions","code":"visits","name":"Visits","count":3,"points":12.50}, ...]`, with `repeats` that do not count and `since` where no interaction has come. Null when there are
 * none, or one that this page does not know: then the text is right.
 */
export function fromData({ say, languageId }: Pick<Client, "say" | "languageId">, data: string): Line[] | null {
  const lines: Line[] = [];
  for (const one of things(parseJson(data))) {
    const { kind, name, count, points, repeats, since } = one;
    if (typeof points !== "number") return null;
    const known = kinds.get(String(kind));
    if (kind === "rest") lines.push({ points, label: say(scoreTexts.rest, Number(count)) });
    else if (known) {
      const text = kind === "interactions" && Number(repeats ?? 0) > 0 ? scoreTexts.repeated : kind === "inactivity" && Number(count) > 1 ? scoreTexts.inactivityAgain : known;
      const date = typeof since === "string" ? day(new Date(since), languageId, "date") : "";
      lines.push({ points, label: say(text, typeof name === "string" ? name : "", Number(count ?? 1), Number(repeats ?? 0), date) });
    }
    else return null;
  }
  return lines.length > 0 ? lines : null;
}
