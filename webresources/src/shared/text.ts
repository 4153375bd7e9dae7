import type { ScriptText } from "../strings/scripts";

const resource = "omni_/strings/OmniChannel";

/** A text in the user's language; `{0}`, `{1}` ... are replaced by `values`. */
export function text(key: ScriptText, ...values: readonly (string | number)[]): string {
  return fill(Xrm.Utility.getResourceString(resource, key) || key, values);
}

/** Puts values where a pattern has `{0}`, `{1}` ...; a value is never read as a pattern. */
export function fill(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}
