import { fill, h } from "../base/dom";
import { get, reason } from "../base/http";
import { query, view as describeView, type Cell, type GridColumn, type GridPage, type GridRow, type Table, type View } from "../base/metadata";
import { rowPath } from "../base/router";
import { may } from "../base/session";
import { say } from "../base/words";

export interface GridOptions {
  readonly table: Table;
  readonly size?: number;
  /** The row whose related rows are shown. */
  readonly parent?: { readonly table: string; readonly id: string; readonly relationship: string | null };
  readonly label?: string;
  readonly onSelect?: (rows: readonly GridRow[]) => void;
  readonly onLoad?: (page: GridPage) => void;
}

const numeric = new Set(["Integer", "BigInt", "Decimal", "Double", "Money"]);

/** The rows of a view as a table that is sorted, searched, paged and selected from. */
export class Grid {
  readonly element: HTMLElement = h("div", { class: "grid" });
  rows: readonly GridRow[] = [];
  private shown: View | null = null;
  private sort: { readonly column: string; readonly descending: boolean } | null = null;
  private search = "";
  private page = 1;
  private cookies: (string | null)[] = [null];
  private readonly selected = new Set<string>();
  private choice = 0;
  private turn = 0;
  private readonly options: GridOptions;

  constructor(options: GridOptions) {
    this.options = options;
  }

  get selection(): readonly GridRow[] {
    return this.rows.filter(row => this.selected.has(row.id));
  }

  get viewId(): string | null {
    return this.shown?.id ?? null;
  }

  /** Shows another view. */
  async use(id: string): Promise<void> {
    const choice = (this.choice += 1);
    try {
      const view = await describeView(id);
      if (choice !== this.choice) return;
      this.shown = view;
    } catch (error) {
      if (choice === this.choice) this.fail(error);
      return;
    }
    this.sort = null;
    await this.restart();
  }

  /** Looks for a text in the columns of quick find. */
  async find(text: string): Promise<void> {
    this.search = text;
    await this.restart();
  }

  /** Reads the page again; of several readings at once the last one counts, whichever answer comes first. */
  async load(): Promise<void> {
    const shown = this.shown;
    if (shown === null) return;
    if (!may("Read", this.options.table)) {
      fill(this.element, h("p", { class: "empty" }, say("mayNotRead")));
      return;
    }
    const turn = (this.turn += 1);
    this.element.setAttribute("aria-busy", "true");
    const { parent, size } = this.options;
    try {
      const page = await get<GridPage>(`/viewer/views/${shown.id}/rows${query({
        search: this.search, sort: this.sort?.column, descending: this.sort?.descending, page: this.page, size: size ?? 50, cookie: this.cookies[this.page - 1],
        relationship: parent?.relationship, parentTable: parent?.table, parent: parent?.relationship ? parent.id : null,
      })}`);
      if (turn !== this.turn) return;
      this.rows = page.rows;
      this.cookies[this.page] = page.cookie;
      this.selected.clear();
      fill(this.element, this.draw(shown, page), this.foot(page));
      this.options.onLoad?.(page);
      this.options.onSelect?.([]);
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    } finally {
      if (turn === this.turn) this.element.removeAttribute("aria-busy");
    }
  }

  private async restart(): Promise<void> {
    this.page = 1;
    this.cookies = [null];
    await this.load();
  }

  private fail(error: unknown): void {
    this.turn += 1;
    this.rows = [];
    this.element.removeAttribute("aria-busy");
    fill(this.element, h("p", { class: "problem", role: "alert" }, reason(error)));
  }

  private draw(shown: View, page: GridPage): HTMLElement {
    if (page.rows.length === 0) return h("p", { class: "empty" }, say("empty"));
    const label = this.options.label ?? shown.name;
    const heads = shown.columns.map(column => this.head(column));
    const table = h("table", {}, h("caption", { class: "hidden" }, label), h("thead", {}, h("tr", {}, this.options.onSelect ? this.selectAll() : null, ...heads)),
      h("tbody", {}, ...page.rows.map(row => this.row(shown, row))));
    return h("div", { class: "grid-scroll", tabindex: 0, role: "region", "aria-label": label }, table);
  }

  private head(column: GridColumn): HTMLElement {
    const order = this.sort ?? this.shown?.order[0] ?? null;
    const current = order?.column === column.name ? (order.descending ? "descending" : "ascending") : null;
    const head = h("th", { scope: "col", "aria-sort": current, class: numeric.has(column.type) ? "number" : "" });
    head.style.minWidth = `${Math.min(column.width, 320)}px`;
    if (!column.sortable) head.append(column.label);
    else head.append(h("button", { type: "button", onclick: () => void this.sortBy(column.name, current === "ascending") }, column.label, h("span", { "aria-hidden": "true", class: "arrow" }, current === null ? "" : current === "ascending" ? "▲" : "▼")));
    return head;
  }

  private async sortBy(column: string, descending: boolean): Promise<void> {
    this.sort = { column, descending };
    await this.restart();
    const at = this.shown?.columns.findIndex(candidate => candidate.name === column) ?? -1;
    this.element.querySelectorAll<HTMLElement>("th[scope=col]:not(.select)")[at]?.querySelector("button")?.focus();
  }

  private row(shown: View, row: GridRow): HTMLElement {
    const name = row.name ?? row.cells[shown.columns[0]?.name ?? ""]?.text ?? row.id;
    const cells = shown.columns.map((column, at) => h("td", { class: numeric.has(column.type) ? "number" : column.type === "DateTime" ? "date" : "" }, this.cell(row, column, at === 0)));
    const line = h("tr", { "data-id": row.id }, this.options.onSelect ? h("td", { class: "select" }, this.check(row, name)) : null, ...cells);
    return line;
  }

  private cell(row: GridRow, column: GridColumn, first: boolean): Node | string {
    const cell: Cell | null = row.cells[column.name] ?? null;
    const isName = column.name === this.options.table.primaryName;
    const named = this.shown?.columns.some(candidate => candidate.name === this.options.table.primaryName) ?? false;
    if (isName || (first && !named)) return h("a", { href: rowPath(row.table, row.id) }, cell === null || cell.text === "" ? (row.name ?? "—") : cell.text);
    if (cell === null) return "";
    return cell.id && cell.table ? h("a", { href: rowPath(cell.table, cell.id) }, cell.text === "" ? "—" : cell.text) : cell.text;
  }

  private check(row: GridRow, name: string): HTMLElement {
    return h("input", { type: "checkbox", "aria-label": say("select", name), onchange: event => {
      if ((event.target as HTMLInputElement).checked) this.selected.add(row.id);
      else this.selected.delete(row.id);
      this.options.onSelect?.(this.selection);
    } });
  }

  private selectAll(): HTMLElement {
    return h("th", { scope: "col", class: "select" }, h("input", { type: "checkbox", "aria-label": say("selectAll"), onchange: event => {
      const { checked } = event.target as HTMLInputElement;
      for (const box of this.element.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")) box.checked = checked;
      this.selected.clear();
      if (checked) for (const row of this.rows) this.selected.add(row.id);
      this.options.onSelect?.(this.selection);
    } }));
  }

  private foot(page: GridPage): HTMLElement {
    const turn = (by: number): void => { this.page += by; void this.load(); };
    const count = page.exceeded ? say("rowsMore", page.total) : page.total === 1 ? say("oneRow") : say("rows", page.total);
    const pages = this.page > 1 || page.more;
    return h("div", { class: "grid-foot" }, h("span", { role: "status" }, count),
      pages && h("span", { class: "pages" }, h("button", { type: "button", disabled: this.page === 1, "aria-label": say("previous"), onclick: () => turn(-1) }, "‹"),
        h("span", {}, say("page", this.page)), h("button", { type: "button", disabled: !page.more, "aria-label": say("next"), onclick: () => turn(1) }, "›")));
  }
}
