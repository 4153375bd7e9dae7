/** JSON that may be anything, read without trust. */

export type Thing = Readonly<Record<string, unknown>>;

/** What a text says in JSON; null when it says nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; everything else is left out. */
export function things(value: unknown): Thing[] {
  return Array.isArray(value) ? value.filter(isThing) : [];
}
