import { tag } from "../../shared/locale";

/** Dates along an axis: where a date stands, and up to `most` labels. */
export interface TimeAxis {
  at(date: Date): number;
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

/** An axis from the first to the last date; a single date stands in the middle. */
export function timeAxis(dates: readonly Date[], languageId: number, most = 5): TimeAxis {
  const times = dates.map(date => date.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const at = (date: Date): number => (last === first ? 0.5 : (date.getTime() - first) / (last - first));
  const months = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  const days = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  const long = last - first > 200 * 86_400_000;
  const count = last === first ? 1 : most;
  const marks = Array.from({ length: count }, (_, index) => {
    const date = new Date(count === 1 ? first : first + ((last - first) * index) / (count - 1));
    return { at: at(date), label: date.toLocaleDateString(tag(languageId), long ? months : days) };
  });
  return { at, marks: marks.filter((mark, index) => index === 0 || mark.label !== marks[index - 1]?.label) };
}
