import { fill, h } from "../base/dom";
import { reason } from "../base/http";
import { once, query, table as describe, type GridRow, type Table } from "../base/metadata";
import { session } from "../base/session";
import { say } from "../base/words";
import { CommandBar } from "../parts/commands";
import { subgridCommands } from "../parts/listCommands";
import { Grid } from "../parts/grid";
import { EventContext, type Listener } from "../xrm/events";
import { Attribute, plain, type Lookup } from "./attribute";
import { Control, FieldControl } from "./control";
import { Form } from "./form";
import { cellsOf, type FormCell, type FormLayout } from "./layout";

/** A page or picture of the solution in a frame. */
export class FrameControl extends Control {
  private readonly frame: HTMLIFrameElement;
  private readonly form: Form;
  private readonly ready: Promise<void>;
  private data: string;

  constructor(form: Form, cell: FormCell) {
    super(cell, "web-frame");
    this.form = form;
    this.data = cell.control?.parameters["Data"] ?? "";
    this.frame = h("iframe", { title: cell.label === "" ? (cell.control?.id ?? "") : cell.label });
    this.frame.style.height = `${Math.max(cell.rowspan, 3) * 2.6}rem`;
    this.ready = new Promise(resolve => this.frame.addEventListener("load", () => resolve(), { once: true }));
    fill(this.element, cell.showLabel && h("span", { class: "part-label" }, cell.label), this.frame);
    this.frame.src = this.address();
  }

  override getControlType(): string { return this.cell.control?.kind === "iframe" ? "iframe" : "webresource"; }
  getSrc(): string { return this.frame.getAttribute("src") ?? ""; }
  setSrc(source: string): void { if (source.startsWith("/")) this.frame.src = source; }
  getObject(): HTMLIFrameElement { return this.frame; }
  getData(): string { return this.data; }
  setData(data: string): void { this.data = data; this.frame.src = this.address(); }
  async getContentWindow(): Promise<Window | null> { await this.ready; return this.frame.contentWindow; }
  reload(): void { this.frame.src = this.address(); }

  private address(): string {
    const parameters: Readonly<Record<string, string>> = this.cell.control?.parameters ?? {};
    const name = (parameters["Url"] ?? "").replace("$webresource:", "").replace(/^\/?(WebResources\/)?/, "");
    const passed = parameters["PassParameters"] === "true"
      ? { id: this.form.data.entity.getId(), typename: this.form.table.name, type: this.form.table.code, orgname: session().solution, orglcid: 1033, userlcid: session().language }
      : {};
    return `/WebResources/${name}${query({ ...passed, data: this.data })}`;
  }
}

/** Rows that belong to the row on the form. */
export class SubgridControl extends Control {
  readonly bar = new CommandBar();
  private readonly form: Form;
  private readonly listeners: Listener[] = [];
  private grid: Grid | null = null;
  private target: Table | null = null;
  private total = 0;

  constructor(form: Form, cell: FormCell) {
    super(cell, "subgrid");
    this.form = form;
  }

  override getControlType(): string { return "subgrid"; }
  getEntityName(): string { return this.parameter("TargetEntityType"); }
  getRelationship(): object { return { name: this.parameter("RelationshipName") }; }
  addOnLoad(listener: Listener): void { this.listeners.push(listener); }
  removeOnLoad(listener: Listener): void { const at = this.listeners.indexOf(listener); if (at >= 0) this.listeners.splice(at, 1); }
  override refresh(): void { return; }
  reload(): void { void this.show(); }
  refreshRibbon(): void { void this.refreshCommands(this.grid?.selection ?? []); }

  getGrid(): object {
    const rows = (list: readonly GridRow[]): object => {
      const wrapped = list.map(row => ({ data: { entity: { getId: () => row.id, getEntityName: () => row.table, getPrimaryAttributeValue: () => row.name, getEntityReference: () => ({ id: row.id, entityType: row.table, name: row.name }) } } }));
      return { get: (at?: number) => (at === undefined ? wrapped : wrapped[at]), forEach: (work: (row: unknown, at: number) => void) => wrapped.forEach(work), getLength: () => wrapped.length };
    };
    return { getRows: () => rows(this.grid?.rows ?? []), getSelectedRows: () => rows(this.grid?.selection ?? []), getTotalRecordCount: () => this.total };
  }

  /** Reads and shows the rows. */
  async show(): Promise<void> {
    const id = this.form.rowId;
    const title = h("h4", {}, this.getLabel());
    if (id === null) {
      fill(this.element, title, h("p", { class: "empty" }, say("recordFirst")));
      return;
    }
    try {
      const target = (this.target ??= await describe(this.getEntityName()));
      const relationship = this.parameter("RelationshipName");
      this.grid ??= new Grid({
        table: target, size: Number(this.parameter("RecordsPerPage")) || 10, label: this.getLabel(), parent: { table: this.form.table.name, id, relationship: relationship === "" ? null : relationship },
        onSelect: rows => void this.refreshCommands(rows), onLoad: page => { this.total = page.total; for (const listener of this.listeners) void new EventContext(this.form, this, null).call(listener); },
      });
      fill(this.element, h("div", { class: "subgrid-head" }, title, this.bar.element), this.grid.element);
      await this.bar.use(target, "subgrid", subgridCommands(target, this.form, relationship, () => void this.grid?.load()));
      await this.grid.use(plain(this.parameter("ViewId")));
    } catch (error) {
      fill(this.element, title, h("p", { class: "problem", role: "alert" }, reason(error)));
    }
  }

  private async refreshCommands(rows: readonly GridRow[]): Promise<void> {
    if (this.target !== null) await this.bar.refresh({ kind: "grid", table: this.target, rows, refresh: () => void this.grid?.load(), control: this, form: this.form });
  }

  private parameter(name: string): string {
    return this.cell.control?.parameters[name] ?? "";
  }
}

/** Columns of a row that a lookup refers to, to be read only. */
export class QuickViewControl extends Control {
  private readonly attribute: Attribute;
  private current = "";
  private inner: Form | null = null;

  constructor(cell: FormCell, attribute: Attribute) {
    super(cell, "quickview");
    this.attribute = attribute;
    attribute.addOnChange(() => void this.show());
  }

  override getControlType(): string { return "quickform"; }
  isLoaded(): boolean { return this.inner !== null; }
  getControl(which?: string | number): unknown { return this.inner?.getControl(which) ?? null; }
  override refresh(): void { void this.show(); }
  reload(): void { this.current = ""; void this.show(); }

  private async show(): Promise<void> {
    const row = ((this.attribute.getValue() as Lookup[] | null) ?? [])[0];
    const key = row === undefined ? "" : `${row.entityType}:${plain(row.id)}`;
    if (key === this.current) return;
    this.current = key;
    this.inner = null;
    const formId = row === undefined ? undefined : this.cell.control?.quickForms[row.entityType];
    if (row === undefined || formId === undefined) {
      fill(this.element, this.cell.showLabel && h("span", { class: "part-label" }, this.getLabel()), h("p", { class: "empty" }, "—"));
      return;
    }
    try {
      const layout = await once<FormLayout>(`/viewer/forms/${formId}`);
      const form = new Form(await describe(row.entityType), layout, plain(row.id));
      const fields = cellsOf(layout).flatMap(cell => quickField(form, cell));
      await form.load();
      if (key !== this.current) return;
      this.inner = form;
      fill(this.element, this.cell.showLabel && h("span", { class: "part-label" }, this.getLabel()), ...fields.map(field => field.element));
    } catch (error) {
      fill(this.element, h("p", { class: "problem", role: "alert" }, reason(error)));
    }
  }
}

function quickField(form: Form, cell: FormCell): FieldControl[] {
  const attribute = cell.control?.kind === "field" && cell.control.column !== null ? form.attribute(cell.control.column) : null;
  if (attribute === null) return [];
  const field = new FieldControl(cell, attribute, true);
  form.ui.all.push(field);
  return [field];
}
