/** A score at a time, and what of it fades. */
export interface Value {
  readonly on: Date;
  readonly score: number;
  readonly fading?: number;
}

const day = 86_400_000;
const week = 7 * day;
// The first Monday of all dates: weeks are ISO weeks in UTC, as those of snapshots.
const firstMonday = 4 * day;

/**
 * The corners of the line through the values. In a week in which points came or went there is a snapshot at its end; so from a snapshot on the score only fades, until the
 * week begins that ends with the next value. Exact, unless limits of the model hold points back, or its half-life was another.
 */
export function corners(values: readonly Value[], halfLife: number | null): Value[] {
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    return next && halfLife !== null && value.fading !== undefined ? [value, ...faded(value, value.fading, halfLife, mondayBefore(next.on))] : [value];
  });
}

function faded({ on, score }: Value, fading: number, halfLife: number, until: number): Value[] {
  const found: Value[] = [];
  for (let at = on.getTime() + week; at <= until; at += week) {
    found.push({ on: new Date(at), score: score - fading * (1 - Math.pow(2, -(at - on.getTime()) / day / halfLife)) });
  }
  return found;
}

function mondayBefore(date: Date): number {
  const time = date.getTime() - 1 - firstMonday;
  return date.getTime() - 1 - (((time % week) + week) % week);
}
