/** Builds elements. Text becomes text nodes, attributes are those listed here: nothing that a user wrote can become markup or script. */

type Attribute =
  | "aria-describedby" | "aria-hidden" | "aria-label" | "aria-labelledby" | "aria-live" | "aria-orientation" | "aria-valuemax" | "aria-valuemin" | "aria-valuenow"
  | "aria-valuetext" | "checked" | "class" | "cx" | "cy" | "d" | "disabled" | "for" | "dominant-baseline" | "height" | "id" | "lang" | "max" | "min" | "name" | "points" | "preserveAspectRatio" | "r"
  | "role" | "scope" | "tabindex" | "text-anchor" | "type" | "value" | "viewBox" | "width" | "x" | "x1" | "x2" | "y" | "y1" | "y2" | "colspan" | "rows" | "rx";

export type Attributes = Readonly<Partial<Record<Attribute, string | number>>>;
export type Child = Node | string | null | false;

const svgSpace = "http://www.w3.org/2000/svg";

/** An HTML element. */
export function html<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  return filled(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes, ...children: readonly Child[]): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(svgSpace, name), attributes, children);
}

function filled<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  for (const child of children) {
    if (child !== null && child !== false) element.append(child);
  }
  return element;
}
