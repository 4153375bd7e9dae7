import { ApiError, get, send } from "../base/http";
import { query, type Table } from "../base/metadata";
import { may } from "../base/session";
import { say } from "../base/words";
import { tellError } from "../parts/dialog";
import { Collection } from "../xrm/collection";
import { EventContext, SaveArguments, type Listener } from "../xrm/events";
import { Attribute, braced, type Value } from "./attribute";
import type { Control } from "./control";
import { FormUi } from "./formUi";
import type { FormLayout } from "./layout";
import { fromRow, textOf, toBody, type Row } from "./values";

const always = ["statecode", "statuscode", "ownerid"];

/** A row on a form: what scripts get as form context, and what the page draws. */
export class Form {
  readonly table: Table;
  readonly layout: FormLayout;
  readonly attributes = new Map<string, Attribute>();
  readonly ui: FormUi;
  readonly data;
  onChanged: () => void = () => undefined;
  onCreated: (id: string) => void = () => undefined;
  onClose: () => void = () => undefined;
  private id: string | null;
  private row: Row | null = null;
  private readonly saveListeners: Listener[] = [];
  private readonly savedListeners: Listener[] = [];
  private readonly loadListeners: Listener[] = [];

  constructor(table: Table, layout: FormLayout, id: string | null) {
    this.table = table;
    this.layout = layout;
    this.id = id;
    this.ui = new FormUi(this);
    this.data = this.makeData();
  }

  // The shortcuts of the client API.
  getAttribute(which?: string | number | ((item: Attribute, at: number) => boolean)): unknown { return this.data.attributes.get(which); }
  getControl(which?: string | number | ((item: Control, at: number) => boolean)): unknown { return this.ui.controls.get(which); }

  get rowId(): string | null { return this.id; }
  get isNew(): boolean { return this.id === null; }

  /** Whether the row may be changed: not without the right, not once it is inactive. */
  get isLocked(): boolean {
    if (this.isNew) return !may("Create", this.table);
    return !may("Write", this.table) || this.row?.["statecode"] === 1 || (this.table.isActivity && this.row?.["statecode"] === 2);
  }

  get isDirty(): boolean {
    return [...this.attributes.values()].some(attribute => attribute.getIsDirty());
  }

  get name(): string {
    const name = this.row?.[this.table.primaryName ?? ""];
    return typeof name === "string" && name !== "" ? name : "";
  }

  /** Makes an attribute for a column, once. */
  attribute(column: string): Attribute | null {
    const known = this.table.columns[column];
    if (known === undefined) return null;
    let attribute = this.attributes.get(column);
    if (attribute === undefined) {
      attribute = new Attribute(this, known);
      this.attributes.set(column, attribute);
    }
    return attribute;
  }

  /** Reads the row. */
  async load(): Promise<void> {
    if (this.id === null) return;
    const names = [...new Set([...this.attributes.keys(), ...always, this.table.primaryName ?? this.table.primaryId])].map(name => this.table.columns[name]?.property).filter(name => name !== undefined);
    const row = await get<Row>(`/api/data/v9.2/${this.table.set}(${this.id})${query({ $select: names.join(",") })}`, { Prefer: "odata.include-annotations=\"*\"" });
    this.row = row;
    for (const attribute of this.attributes.values()) attribute.accept(fromRow(row, attribute.column), textOf(row, attribute.column));
    this.ui.refresh();
  }

  /** Starts a new row with the defaults of its columns. */
  start(defaults: ReadonlyMap<string, Value>): void {
    for (const attribute of this.attributes.values()) {
      const { column } = attribute;
      const value = defaults.get(column.name) ?? (column.type === "State" || column.type === "Status" ? null : column.defaultValue);
      if (value !== null && value !== undefined) attribute.propose(value);
    }
    this.ui.refresh();
  }

  /** Tells the page that something has changed. */
  changed(): void {
    this.onChanged();
  }

  /** Saves what has changed: scripts first, then the server; a refusal is shown in its own words. */
  async save(mode = 1): Promise<boolean> {
    this.validate();
    const problem = this.ui.firstProblem();
    if (problem !== null) {
      problem.setFocus();
      return false;
    }
    const args = new SaveArguments(mode);
    for (const listener of [...this.saveListeners]) await new EventContext(this, this.data.entity, args).call(listener);
    if (args.isDefaultPrevented() || this.ui.firstProblem() !== null) return false;
    try {
      await this.store();
    } catch (error) {
      await tellError(error, error instanceof ApiError ? error.code : undefined);
      return false;
    }
    for (const listener of [...this.savedListeners]) await new EventContext(this, this.data.entity, { getIsSaveSuccess: () => true, getEntityReference: () => this.reference() }).call(listener);
    return true;
  }

  /** Raises the load event. */
  async loaded(initial: boolean, handlers: readonly { listener: Listener; more: readonly unknown[]; passContext: boolean }[] = []): Promise<void> {
    const args = { getDataLoadState: () => (initial ? 1 : 3), isInitialLoad: () => initial };
    for (const { listener, more, passContext } of handlers) {
      await new EventContext(this, this, args).call(passContext ? listener : (_, ...values) => listener(...values), more);
    }
    for (const listener of [...this.loadListeners]) await new EventContext(this, this, args).call(listener);
  }

  private async store(): Promise<void> {
    const sent = [...this.attributes.values()].filter(attribute => attribute.isSubmitted);
    const body = await toBody(sent);
    if (this.id === null) {
      const response = await send("POST", `/api/data/v9.2/${this.table.set}`, body);
      this.id = /\(([0-9a-f-]+)\)$/i.exec(response.headers.get("OData-EntityId") ?? "")?.[1] ?? null;
      await this.load();
      if (this.id !== null) this.onCreated(this.id);
      return;
    }
    if (sent.length > 0) await send("PATCH", `/api/data/v9.2/${this.table.set}(${this.id})`, body, { "If-Match": "*" });
    await this.reload();
  }

  private async reload(): Promise<void> {
    await this.load();
    this.ui.reloadParts();
    await this.loaded(false);
    this.changed();
  }

  private validate(): void {
    for (const attribute of this.attributes.values()) {
      for (const field of attribute.fields) {
        const missing = attribute.getRequiredLevel() === "required" && attribute.getValue() === null && field.getVisible() && !field.isLocked;
        if (missing) field.setNotification(say("required", field.getLabel()), "required");
        else field.clearNotification("required");
      }
    }
  }

  private reference(): object {
    return { id: this.id === null ? "" : braced(this.id), entityType: this.table.name, name: this.name };
  }

  private async saveOrThrow(mode: number): Promise<void> {
    if (!(await this.save(mode))) throw new Error(say("notSaved"));
  }

  private async refreshData(save: boolean): Promise<void> {
    if (save && !(await this.save())) return;
    await this.reload();
  }

  private makeData() {
    const attributes = new Collection<Attribute>(() => [...this.attributes.values()], attribute => attribute.getName());
    const entity = {
      attributes,
      getId: () => (this.id === null ? "" : braced(this.id)),
      getEntityName: () => this.table.name,
      getEntityReference: () => this.reference(),
      getPrimaryAttributeValue: () => this.name,
      getIsDirty: () => this.isDirty,
      isValid: () => [...this.attributes.values()].every(attribute => attribute.isValid()),
      getDataXml: () => "",
      save: (action?: string) => { void this.save(action === "saveandclose" ? 2 : 1).then(saved => { if (saved && action === "saveandclose") this.onClose(); }); },
      addOnSave: (listener: Listener) => { this.saveListeners.push(listener); },
      removeOnSave: (listener: Listener) => remove(this.saveListeners, listener),
      addOnPostSave: (listener: Listener) => { this.savedListeners.push(listener); },
      removeOnPostSave: (listener: Listener) => remove(this.savedListeners, listener),
    };
    return {
      entity,
      attributes,
      getIsDirty: () => this.isDirty,
      isValid: () => entity.isValid(),
      save: (options?: { saveMode?: number }) => this.saveOrThrow(options?.saveMode ?? 1),
      refresh: (save?: boolean) => this.refreshData(save === true),
      addOnLoad: (listener: Listener) => { this.loadListeners.push(listener); },
      removeOnLoad: (listener: Listener) => remove(this.loadListeners, listener),
    };
  }
}

function remove(listeners: Listener[], listener: Listener): void {
  const at = listeners.indexOf(listener);
  if (at >= 0) listeners.splice(at, 1);
}

