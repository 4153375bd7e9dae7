import { send } from "../base/http";

const texts = new Map<string, Map<string, string>>();

/** Reads the text resources of the solution in a language; scripts ask for them without waiting. */
export async function loadStrings(names: readonly string[], language: number): Promise<void> {
  texts.clear();
  const ending = `.${language}.resx`;
  await Promise.all(names.filter(name => name.endsWith(ending)).map(async name => {
    const document = new DOMParser().parseFromString(await (await send("GET", `/WebResources/${name}`)).text(), "application/xml");
    const entries = [...document.querySelectorAll("data")].map(data => [data.getAttribute("name") ?? "", data.querySelector("value")?.textContent ?? ""] as const);
    texts.set(name.slice(0, -ending.length), new Map(entries));
  }));
}

/** A text of a resource; undefined when there is none. */
export function resourceString(name: string, key: string): string | undefined {
  return texts.get(name.replace(/\.resx$/, ""))?.get(key);
}
