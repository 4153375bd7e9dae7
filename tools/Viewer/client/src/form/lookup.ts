import { fill, h } from "../base/dom";
import { get, reason } from "../base/http";
import { query, table as describe, type GridPage } from "../base/metadata";
import { rowPath } from "../base/router";
import { may } from "../base/session";
import { say } from "../base/words";
import { braced, plain, type Attribute, type Lookup } from "./attribute";
import { dress, type FieldInput, type FieldState } from "./fields";

const rowsPerTable = 10;
const mostTables = 6;

interface Found { readonly id: string; readonly name: string; readonly table: string; readonly kind: string; readonly more: string }

/** A lookup: a box to search in, a list to choose from, a link to the row. */
export function lookupInput(id: string, attribute: Attribute): FieldInput {
  return new LookupInput(id, attribute);
}

class LookupInput implements FieldInput {
  readonly element: HTMLElement;
  private readonly box: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly side = h("span", { class: "lookup-side" });
  private readonly attribute: Attribute;
  private found: readonly Found[] = [];
  private active = -1;
  private asked = 0;
  private state: FieldState | null = null;

  constructor(id: string, attribute: Attribute) {
    this.attribute = attribute;
    this.list = h("ul", { id: `${id}-list`, role: "listbox", class: "lookup-list", hidden: true });
    this.box = h("input", {
      id, type: "text", role: "combobox", "aria-expanded": "false", "aria-controls": `${id}-list`, "aria-autocomplete": "list", autocomplete: "off",
      oninput: () => void this.search(this.box.value), onclick: () => void this.toggle(), onkeydown: event => this.key(event as KeyboardEvent), onblur: () => this.leave(),
    });
    this.element = h("div", { class: "lookup" }, this.box, this.side, this.list);
  }

  refresh(state: FieldState): void {
    this.state = state;
    const value = this.value;
    this.box.value = value?.name ?? "";
    this.box.placeholder = state.locked ? "" : say("search");
    this.list.setAttribute("aria-label", state.label);
    dress(this.box, state);
    fill(this.side,
      value !== null && h("a", { href: rowPath(value.entityType, plain(value.id)), "aria-label": say("open", value.name), title: say("open", value.name) }, "↗"),
      value !== null && !state.locked && h("button", { type: "button", class: "quiet", "aria-label": say("clear", state.label), title: say("clear", state.label), onclick: () => void this.attribute.enter(null) }, "×"));
  }

  private get value(): Lookup | null {
    return ((this.attribute.getValue() as Lookup[] | null) ?? [])[0] ?? null;
  }

  private async toggle(): Promise<void> {
    if (this.state?.locked) return;
    if (this.list.hidden) await this.search("");
    else this.close();
  }

  private async search(text: string): Promise<void> {
    if (this.state?.locked) return;
    const turn = (this.asked += 1);
    try {
      const answers = await Promise.all((this.attribute.column.targets ?? []).slice(0, mostTables).map(target => find(target, text)));
      if (turn !== this.asked) return;
      this.found = answers.flat();
      this.draw();
    } catch (error) {
      if (turn !== this.asked) return;
      fill(this.list, h("li", { class: "problem", role: "option", "aria-disabled": "true" }, reason(error)));
      this.list.hidden = false;
    }
  }

  private draw(): void {
    this.active = -1;
    const many = new Set(this.found.map(row => row.table)).size > 1;
    const options = this.found.map((row, at) => h("li", { id: `${this.box.id}-${at}`, role: "option", "aria-selected": "false", onmousedown: event => { event.preventDefault(); void this.choose(row); } },
      h("span", {}, row.name), h("small", {}, [many ? row.kind : "", row.more].filter(part => part !== "").join(" · "))));
    fill(this.list, ...(options.length > 0 ? options : [h("li", { role: "option", "aria-disabled": "true", class: "empty" }, say("noMatch"))]));
    this.list.hidden = false;
    this.box.setAttribute("aria-expanded", "true");
  }

  private key(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (this.list.hidden) void this.search("");
      else this.activate((this.active + step + this.found.length) % Math.max(this.found.length, 1));
      return;
    }
    const row = this.found[this.active];
    if (event.key === "Enter" && !this.list.hidden && row !== undefined) {
      event.preventDefault();
      void this.choose(row);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.stopPropagation();
      event.preventDefault();
      this.leave();
    }
  }

  private activate(at: number): void {
    this.active = at;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    this.box.setAttribute("aria-activedescendant", `${this.box.id}-${at}`);
    this.list.children[at]?.scrollIntoView({ block: "nearest" });
  }

  private async choose(row: Found): Promise<void> {
    this.close();
    await this.attribute.enter([{ id: braced(row.id), name: row.name, entityType: row.table }]);
  }

  // Text that was typed but not chosen is no value.
  private leave(): void {
    this.close();
    this.box.value = this.value?.name ?? "";
  }

  private close(): void {
    this.asked += 1;
    this.list.hidden = true;
    this.box.setAttribute("aria-expanded", "false");
    this.box.removeAttribute("aria-activedescendant");
  }
}

async function find(target: string, text: string): Promise<readonly Found[]> {
  const table = await describe(target);
  if (!may("Read", table)) return [];
  const { page, columns } = await get<{ page: GridPage; columns: { name: string }[] }>(`/viewer/tables/${target}/lookup${query({ search: text, size: rowsPerTable })}`);
  return page.rows.map(row => {
    const others = columns.filter(column => column.name !== table.primaryName).map(column => row.cells[column.name]?.text ?? "").filter(value => value !== "");
    return { id: row.id, name: row.name ?? row.id, table: row.table, kind: table.label, more: others[0] ?? "" };
  });
}
