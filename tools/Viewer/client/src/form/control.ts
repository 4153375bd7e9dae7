import { fill, h, uniqueId } from "../base/dom";
import { say } from "../base/words";
import type { Attribute } from "./attribute";
import { fieldInput, type FieldInput } from "./fields";
import type { FormCell } from "./layout";

interface Note { readonly message: string; readonly level: "ERROR" | "RECOMMENDATION"; readonly actions?: readonly { message?: string; actions?: (() => void)[] }[] | undefined }

/** Anything on a form that can be shown and hidden. */
export class Control {
  readonly element: HTMLElement;
  parent: unknown = null;
  protected readonly cell: FormCell;
  protected label: string;
  private shown: boolean;

  constructor(cell: FormCell, className: string) {
    this.cell = cell;
    this.label = cell.label;
    this.shown = cell.visible;
    this.element = h("div", { class: className, "data-control": cell.control?.id });
    this.element.hidden = !this.shown;
  }

  getName(): string { return this.cell.control?.id ?? this.cell.id; }
  getControlType(): string { return this.cell.control?.kind ?? "unknown"; }
  getParent(): unknown { return this.parent; }
  getLabel(): string { return this.label; }
  getVisible(): boolean { return this.shown; }
  setFocus(): void { this.element.querySelector<HTMLElement>("input, select, textarea, button, a, iframe")?.focus(); }

  setLabel(label: string): void {
    this.label = label;
    this.refresh();
  }

  setVisible(visible: boolean): void {
    this.shown = visible;
    this.element.hidden = !visible;
  }

  refresh(): void {
    return;
  }
}

/** A column on a form, with its label and its messages. */
export class FieldControl extends Control {
  readonly attribute: Attribute;
  private readonly notes = new Map<string, Note>();
  private readonly id = uniqueId("field");
  private readonly title = h("label", { for: this.id });
  private readonly messages = h("div", { class: "field-notes", id: `${this.id}-notes` });
  private readonly input: FieldInput;
  private readonly fixed: boolean;
  private disabled: boolean;
  private hiddenOptions = new Set<number>();

  constructor(cell: FormCell, attribute: Attribute, fixed: boolean) {
    super(cell, `field field-${attribute.column.type.toLowerCase()}`);
    this.attribute = attribute;
    this.fixed = fixed;
    this.disabled = cell.control?.disabled ?? false;
    this.input = fieldInput(this.id, attribute, this);
    attribute.fields.push(this);
    fill(this.element, this.title, h("div", { class: "field-value" }, this.input.element, this.messages));
    this.refresh();
  }

  override getControlType(): string {
    const type = this.attribute.getAttributeType();
    return type === "optionset" || type === "boolean" ? "optionset" : type === "lookup" ? "lookup" : type === "multiselectoptionset" ? "multiselectoptionset" : "standard";
  }

  getAttribute(): Attribute { return this.attribute; }
  getDisabled(): boolean { return this.disabled; }
  getValue(): unknown { return this.attribute.getValue(); }
  getEntityTypes(): readonly string[] { return this.attribute.column.targets ?? []; }
  getOptions(): { text: string; value: number }[] { return this.attribute.getOptions().filter(option => !this.hiddenOptions.has(option.value)); }

  /** Whether the person can change it: the form, a script, the column or the role may say no. */
  get isLocked(): boolean {
    return this.disabled || this.fixed;
  }

  setDisabled(disabled: boolean): void {
    this.disabled = disabled;
    this.refresh();
  }

  removeOption(value: number): void { this.hiddenOptions.add(value); this.refresh(); }
  addOption(option: { value: number }): void { this.hiddenOptions.delete(option.value); this.refresh(); }
  clearOptions(): void { this.hiddenOptions = new Set(this.attribute.getOptions().map(option => option.value)); this.refresh(); }

  setNotification(message: string, id = "note"): boolean {
    this.notes.set(id, { message, level: "ERROR" });
    this.refresh();
    return true;
  }

  addNotification(note: { messages: string[]; notificationLevel?: "ERROR" | "RECOMMENDATION"; uniqueId?: string; actions?: { message?: string; actions?: (() => void)[] }[] }): boolean {
    this.notes.set(note.uniqueId ?? "note", { message: note.messages.join(" "), level: note.notificationLevel ?? "ERROR", actions: note.actions });
    this.refresh();
    return true;
  }

  clearNotification(id?: string): boolean {
    const had = id === undefined ? this.notes.size > 0 : this.notes.has(id);
    if (id === undefined) this.notes.clear();
    else this.notes.delete(id);
    if (had) this.refresh();
    return had;
  }

  /** A message that keeps the form from being saved. */
  get problem(): string | null {
    return [...this.notes.values()].find(note => note.level === "ERROR")?.message ?? null;
  }

  override refresh(): void {
    const level = this.attribute.getRequiredLevel();
    fill(this.title, this.label, level !== "none" && h("span", { class: `mark mark-${level}`, "aria-hidden": "true" }, level === "required" ? " *" : " +"));
    this.title.classList.toggle("hidden", !this.cell.showLabel);
    this.title.title = this.attribute.column.description ?? "";
    fill(this.messages, ...[...this.notes.values()].map(note => h("p", { class: note.level === "ERROR" ? "field-error" : "field-hint", role: note.level === "ERROR" ? "alert" : "status" }, note.message,
      ...(note.actions ?? []).map(action => h("button", { type: "button", onclick: () => { action.actions?.forEach(run => run()); } }, action.message ?? say("ok"))))));
    this.input.refresh({ locked: this.isLocked, required: level === "required", invalid: this.problem !== null, describedBy: this.notes.size > 0 ? this.messages.id : null, label: this.label, options: this.getOptions() });
  }
}
