/** A function of a script. */
export type Script = (...values: readonly unknown[]) => unknown;

const loaded = new Map<string, Promise<void>>();

/** Loads a script of the solution once. */
export function loadScript(name: string): Promise<void> {
  let wait = loaded.get(name);
  if (wait === undefined) {
    wait = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `/WebResources/${name}`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => { loaded.delete(name); reject(new Error(`The script '${name}' could not be loaded.`)); });
      document.head.append(script);
    });
    loaded.set(name, wait);
  }
  return wait;
}

/** The function of a name such as OmniChannel.Forms.onLoad. */
export function findFunction(name: string): Script {
  let place: unknown = window;
  let owner: unknown = window;
  for (const part of name.split(".")) {
    owner = place;
    place = (place as Record<string, unknown> | undefined)?.[part];
  }
  if (typeof place !== "function") throw new Error(`The function '${name}' does not exist.`);
  return (...values) => (place as (...given: unknown[]) => unknown).apply(owner, [...values]);
}

/** The parameters that a form writes for its handlers: values of JavaScript, separated by commas. */
export function parametersOf(text: string): unknown[] {
  if (text.trim() === "") return [];
  try {
    return JSON.parse(`[${text.replaceAll("'", "\"")}]`) as unknown[];
  } catch {
    return [text];
  }
}

