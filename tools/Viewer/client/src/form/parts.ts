import { h } from "../base/dom";
import { Collection } from "../xrm/collection";
import { EventContext, type Listener } from "../xrm/events";
import type { Control } from "./control";
import type { Form } from "./form";
import type { FormSection, FormTab } from "./layout";

/** A section of a form, as scripts see it. */
export class Section {
  readonly element: HTMLElement;
  readonly members: Control[] = [];
  readonly controls = new Collection<Control>(() => this.members, control => control.getName());
  private readonly section: FormSection;
  private readonly tab: Tab | null;
  private readonly title: HTMLElement;

  constructor(section: FormSection, tab: Tab | null) {
    this.section = section;
    this.tab = tab;
    this.title = h("h3", { class: section.showLabel ? "" : "hidden" }, section.label);
    this.element = h("section", { class: "form-section", "data-section": section.name }, section.label !== "" && this.title);
    this.element.hidden = !section.visible;
  }

  getName(): string { return this.section.name; }
  getParent(): Tab | null { return this.tab; }
  getLabel(): string { return this.title.textContent ?? ""; }
  setLabel(label: string): void { this.title.textContent = label; }
  getVisible(): boolean { return !this.element.hidden; }
  setVisible(visible: boolean): void { this.element.hidden = !visible; }
  hideTitle(): void { this.title.remove(); }
}

/** A tab of a form, as scripts see it. */
export class Tab {
  readonly parts: Section[] = [];
  readonly sections = new Collection<Section>(() => this.parts, section => section.getName());
  readonly panel: HTMLElement;
  readonly button: HTMLButtonElement;
  onFocus: () => void = () => undefined;
  private readonly tab: FormTab;
  private readonly form: Form;
  private readonly listeners: Listener[] = [];

  constructor(form: Form, tab: FormTab, prefix: string) {
    this.form = form;
    this.tab = tab;
    this.button = h("button", { type: "button", role: "tab", id: `${prefix}-tab`, "aria-controls": `${prefix}-panel`, onclick: () => this.onFocus() }, tab.label);
    this.panel = h("div", { role: "tabpanel", id: `${prefix}-panel`, "aria-labelledby": `${prefix}-tab`, class: "tab-panel", tabindex: 0 });
    this.button.hidden = !tab.visible;
  }

  getName(): string { return this.tab.name; }
  getParent(): unknown { return this.form.ui; }
  getLabel(): string { return this.button.textContent ?? ""; }
  setLabel(label: string): void { this.button.textContent = label; }
  getVisible(): boolean { return !this.button.hidden; }
  setVisible(visible: boolean): void { this.button.hidden = !visible; if (!visible && !this.panel.hidden) this.form.ui.tabList.find(tab => tab.getVisible())?.setFocus(); }
  getDisplayState(): string { return this.panel.hidden ? "collapsed" : "expanded"; }
  setDisplayState(state: string): void { if (state === "expanded") this.setFocus(); }
  setFocus(): void { this.onFocus(); }
  getContentType(): string { return "cardSections"; }
  addTabStateChange(listener: Listener): void { this.listeners.push(listener); }
  removeTabStateChange(listener: Listener): void { const at = this.listeners.indexOf(listener); if (at >= 0) this.listeners.splice(at, 1); }

  /** Shows or hides the tab's panel. */
  turn(open: boolean): void {
    const changes = this.panel.hidden === open;
    this.panel.hidden = !open;
    this.button.setAttribute("aria-selected", String(open));
    this.button.tabIndex = open ? 0 : -1;
    if (changes) for (const listener of [...this.listeners]) void new EventContext(this.form, this, null).call(listener);
  }
}
