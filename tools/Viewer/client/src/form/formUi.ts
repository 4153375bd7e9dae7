import { fill, h } from "../base/dom";
import { say } from "../base/words";
import { Collection } from "../xrm/collection";
import type { Listener } from "../xrm/events";
import { EventContext } from "../xrm/events";
import { Control, FieldControl } from "./control";
import type { Form } from "./form";
import type { Section, Tab } from "./parts";

type Level = "ERROR" | "WARNING" | "INFO";

/** What scripts may do with the look of a form. */
export class FormUi {
  readonly notices = h("div", { class: "form-notices", role: "region" });
  readonly all: Control[] = [];
  readonly tabList: Tab[] = [];
  readonly controls = new Collection<Control>(() => this.all, control => control.getName());
  readonly tabs = new Collection<Tab>(() => this.tabList, tab => tab.getName());
  readonly quickForms = new Collection<Control>(() => this.all.filter(control => control.getControlType() === "quickform"), control => control.getName());
  readonly navigation = { items: new Collection<never>(() => [], () => "") };
  readonly process = null;
  readonly formSelector;
  onRefresh: () => void = () => undefined;
  private readonly form: Form;
  private readonly loadListeners: Listener[] = [];

  constructor(form: Form) {
    this.form = form;
    const current = { getId: () => form.layout.id, getLabel: () => form.layout.name, navigate: () => undefined, getVisible: () => true };
    this.formSelector = { getCurrentItem: () => current, items: new Collection(() => [current], item => item.getId()) };
    this.notices.setAttribute("aria-label", say("formNotifications"));
  }

  /** 1 new, 2 existing, 3 read only. */
  getFormType(): number {
    return this.form.isNew ? 1 : this.form.isLocked ? 3 : 2;
  }

  setFormNotification(message: string, level: Level, id = "note"): boolean {
    this.clearFormNotification(id);
    this.notices.append(h("p", { class: `notice notice-${level.toLowerCase()}`, role: level === "ERROR" ? "alert" : "status", "data-id": id }, message));
    return true;
  }

  clearFormNotification(id = "note"): boolean {
    const found = [...this.notices.children].filter(notice => notice.getAttribute("data-id") === id);
    for (const notice of found) notice.remove();
    return found.length > 0;
  }

  setFormEntityName(): void { return; }
  close(): void { this.form.onClose(); }
  refreshRibbon(): void { this.onRefresh(); }
  getViewPortHeight(): number { return window.innerHeight; }
  getViewPortWidth(): number { return window.innerWidth; }
  addOnLoad(listener: Listener): void { this.loadListeners.push(listener); }
  removeOnLoad(listener: Listener): void { const at = this.loadListeners.indexOf(listener); if (at >= 0) this.loadListeners.splice(at, 1); }

  /** Raises the load event of the form. */
  async raiseLoad(): Promise<void> {
    for (const listener of [...this.loadListeners]) await new EventContext(this.form, this.form, null).call(listener);
  }

  /** Draws every part again. */
  refresh(): void {
    for (const control of this.all) control.refresh();
  }

  /** Reads what belongs to the row again: sub-grids, quick views, frames. */
  reloadParts(): void {
    for (const control of this.all) if ("reload" in control && typeof control.reload === "function") (control.reload as () => void)();
  }

  /** The first field with a message that keeps the form from being saved; its tab is opened. */
  firstProblem(): FieldControl | null {
    const field = this.all.find((control): control is FieldControl => control instanceof FieldControl && control.problem !== null && control.getVisible()) ?? null;
    (field?.parent as Section | null)?.getParent()?.setFocus();
    return field;
  }

  /** Takes all messages away. */
  clear(): void {
    fill(this.notices);
  }
}
