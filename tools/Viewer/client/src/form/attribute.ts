import type { Column } from "../base/metadata";
import { Collection } from "../xrm/collection";
import { EventContext, type Listener } from "../xrm/events";
import type { FieldControl } from "./control";
import type { Form } from "./form";

export interface Lookup { id: string; name: string; entityType: string }
export type Value = string | number | boolean | Date | number[] | Lookup[] | null;

type Level = "none" | "recommended" | "required";

const types: Readonly<Record<string, string>> = {
  String: "string", Memo: "memo", Integer: "integer", BigInt: "bigint", Boolean: "boolean", Picklist: "optionset", State: "optionset", Status: "optionset",
  MultiSelectPicklist: "multiselectoptionset", Decimal: "decimal", Double: "double", Money: "money", DateTime: "datetime", Lookup: "lookup", Customer: "lookup", Owner: "lookup",
};

/** A column of the row on a form; its public members with get, set, add, remove are those of the client API. */
export class Attribute {
  readonly column: Column;
  readonly fields: FieldControl[] = [];
  readonly controls = new Collection<FieldControl>(() => this.fields, field => field.getName());
  formatted: string | null = null;
  private value: Value = null;
  private initial: Value = null;
  private level: Level;
  private mode: "always" | "never" | "dirty" = "dirty";
  private invalid: string | null = null;
  private readonly listeners: Listener[] = [];
  private readonly form: Form;

  constructor(form: Form, column: Column) {
    this.form = form;
    this.column = column;
    this.level = column.required === "None" ? "none" : column.required === "Recommended" ? "recommended" : "required";
  }

  getName(): string { return this.column.name; }
  getAttributeType(): string { return types[this.column.type] ?? "string"; }
  getFormat(): string | null { return this.column.type === "DateTime" ? (this.column.dateOnly ? "date" : "datetime") : this.column.format; }
  getParent(): unknown { return this.form.data.entity; }
  getValue(): Value { return copy(this.value); }
  getInitialValue(): Value { return copy(this.initial); }
  getIsDirty(): boolean { return !same(this.value, this.initial); }
  getRequiredLevel(): Level { return this.level; }
  getSubmitMode(): string { return this.mode; }
  setSubmitMode(mode: "always" | "never" | "dirty"): void { this.mode = mode; }
  getMax(): number | null { return this.column.max; }
  getMin(): number | null { return this.column.min; }
  getMaxLength(): number { return this.column.maxLength; }
  getPrecision(): number { return this.column.precision; }
  getIsPartyList(): boolean { return false; }
  isValid(): boolean { return this.invalid === null && !(this.level === "required" && isEmpty(this.value)); }
  getUserPrivilege(): object { return { canRead: true, canUpdate: this.column.updatable, canCreate: this.column.creatable }; }

  getOptions(): { text: string; value: number }[] { return (this.column.options ?? []).map(option => ({ text: option.label, value: option.value })); }
  getOption(which: number | string): { text: string; value: number } | null { return this.getOptions().find(option => option.value === which || option.text === which) ?? null; }
  getSelectedOption(): unknown { return Array.isArray(this.value) ? this.getOptions().filter(option => (this.value as number[]).includes(option.value)) : this.getOption(Number(this.value)); }
  getText(): string { return typeof this.value === "number" ? (this.getOption(this.value)?.text ?? "") : (this.formatted ?? ""); }

  setIsValid(valid: boolean, message?: string): void {
    this.invalid = valid ? null : (message ?? "");
    for (const field of this.fields) if (valid) field.clearNotification("validity"); else field.setNotification(message ?? "", "validity");
  }

  setRequiredLevel(level: Level): void {
    this.level = level;
    for (const field of this.fields) field.refresh();
  }

  setValue(value: Value): void {
    this.value = normal(value, this.column);
    this.formatted = null;
    for (const field of this.fields) field.refresh();
    this.form.changed();
  }

  addOnChange(listener: Listener): void { if (!this.listeners.includes(listener)) this.listeners.push(listener); }

  removeOnChange(listener: Listener): void {
    const at = this.listeners.indexOf(listener);
    if (at >= 0) this.listeners.splice(at, 1);
  }

  fireOnChange(): void { void this.raise(); }

  /** A value that the person has entered. */
  async enter(value: Value): Promise<void> {
    this.setValue(value);
    for (const field of this.fields) field.clearNotification("required");
    await this.raise();
  }

  /** A value of the server. */
  accept(value: Value, formatted: string | null): void {
    this.value = this.initial = value;
    this.formatted = formatted;
    for (const field of this.fields) field.refresh();
  }

  /** A value for a new row: it is sent although nobody entered it. */
  propose(value: Value): void {
    this.value = value;
    this.formatted = null;
    for (const field of this.fields) field.refresh();
  }

  get isSubmitted(): boolean {
    return this.mode === "always" || (this.mode === "dirty" && this.getIsDirty());
  }

  private async raise(): Promise<void> {
    for (const listener of [...this.listeners]) await new EventContext(this.form, this, null).call(listener);
    this.form.changed();
  }
}

/** Whether a column has no value. */
export function isEmpty(value: Value): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function normal(value: Value | undefined, column: Column): Value {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (column.type === "DateTime" && typeof value === "string") return new Date(value);
  return value;
}

function copy(value: Value): Value {
  if (value instanceof Date) return new Date(value);
  return Array.isArray(value) ? (value.map(item => (typeof item === "object" ? { ...item } : item)) as number[] | Lookup[]) : value;
}

function same(one: Value, other: Value): boolean {
  return key(one) === key(other);
}

function key(value: Value): string {
  if (isEmpty(value)) return "";
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(value.map(item => (typeof item === "object" ? [item.entityType, plain(item.id)] : item)));
}

/** An id without braces, in lower case. */
export function plain(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}

/** An id as the client API writes it. */
export function braced(id: string): string {
  return `{${plain(id).toUpperCase()}}`;
}
