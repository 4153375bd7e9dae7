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
