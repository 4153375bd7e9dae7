/** Builds elements. Text always becomes text: nothing of a solution or a row is ever read as markup. */

export type Child = Node | string | null | undefined | false;

type Props = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

const svgSpace = "http://www.w3.org/2000/svg";

/** An element with attributes, listeners (onclick: ...) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  return dress(document.createElement(tag), props, children);
}

/** The same for pictures. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, props: Props = {}, ...children: readonly Child[]): SVGElementTagNameMap[K] {
  return dress(document.createElementNS(svgSpace, tag), props, children);
}

/** Replaces what an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...present(children));
}

let counter = 0;

/** An id that no other element has. */
export function uniqueId(prefix: string): string {
  counter += 1;
  return `${prefix}-${counter}`;
}

function dress<T extends Element>(element: T, props: Props, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...present(children));
  return element;
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false);
}
