import { commonTexts } from "../../strings/common";
import { html, type Attributes, type Child } from "./element";
import type { Client } from "./page";

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand to the right; what is short is not broken. */
  readonly kind?: "number" | "short";
}

/** A table with a caption; the first cell of each row heads it. One that stands by itself has its caption as a title. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Child[])[], look?: "titled"): HTMLTableElement {
  const kind = (index: number): Attributes => (columns[index]?.kind ? { class: columns[index].kind } : {});
  return html("table", look ? { class: look } : {},
    html("caption", {}, caption),
    html("thead", {}, html("tr", {}, ...columns.map((column, index) => html("th", { scope: "col", ...kind(index) }, column.title)))),
    html("tbody", {}, ...rows.map(row =>
      html("tr", {}, ...row.map((cell, index) => (index === 0 ? html("th", { scope: "row", ...kind(index) }, cell) : html("td", kind(index), cell)))))));
}

/** The same facts as a picture, folded away until they are asked for. */
export function asTable(client: Client, content: HTMLTableElement): HTMLElement {
  return html("details", {}, html("summary", {}, client.say(commonTexts.asTable)), content);
}
