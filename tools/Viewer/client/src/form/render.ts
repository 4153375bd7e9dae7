import { h, uniqueId, type Child } from "../base/dom";
import { say } from "../base/words";
import { Control, FieldControl } from "./control";
import type { Form } from "./form";
import { FrameControl, QuickViewControl, SubgridControl } from "./frames";
import type { FormCell, FormSection, FormTab } from "./layout";
import { Section, Tab } from "./parts";

/** Draws the tabs of a form. */
export function renderTabs(form: Form): HTMLElement {
  const tabs = form.layout.tabs.map(tab => renderTab(form, tab));
  form.ui.tabList.push(...tabs);
  const list = h("div", { role: "tablist", class: "tabs", "aria-label": form.layout.name, onkeydown: event => move(event as KeyboardEvent, tabs) }, ...tabs.map(tab => tab.button));
  for (const tab of tabs) tab.onFocus = () => { for (const other of tabs) other.turn(other === tab); };
  (tabs.find(tab => tab.getVisible()) ?? tabs[0])?.setFocus();
  list.hidden = tabs.length < 2;
  return h("div", { class: "form-body" }, list, ...tabs.map(tab => tab.panel));
}

/** Draws the fields of the header. */
export function renderHeader(form: Form): HTMLElement {
  return h("div", { class: "form-header" }, ...form.layout.header.flatMap(cell => {
    const control = renderControl(form, cell, null);
    return control === null ? [] : [control.element];
  }));
}

function renderTab(form: Form, tab: FormTab): Tab {
  const made = new Tab(form, tab, uniqueId("form"));
  for (const column of tab.columns) {
    const place = h("div", { class: "tab-column" });
    // The gap between columns is theirs: what makes 100 % together stands side by side.
    if (tab.columns.length > 1) place.style.flexBasis = `calc(${column.width} - 0.875rem)`;
    for (const section of column.sections) {
      const drawn = renderSection(form, section, made);
      made.parts.push(drawn);
      place.append(drawn.element);
    }
    made.panel.append(place);
  }
  return made;
}

function renderSection(form: Form, section: FormSection, tab: Tab): Section {
  const made = new Section(section, tab);
  const grid = h("div", { class: `cells cells-${Math.min(section.columns, 4)}` });
  for (const cell of section.rows.flat()) {
    const control = renderControl(form, cell, made);
    if (control === null) continue;
    control.element.style.gridColumn = `span ${Math.min(cell.colspan, section.columns, 4)}`;
    grid.append(control.element);
  }
  // A grid that fills its section and is called like it needs no second title.
  if (made.members.length === 1 && made.members[0] instanceof SubgridControl && made.members[0].getLabel() === section.label) made.hideTitle();
  made.element.append(grid);
  return made;
}

function renderControl(form: Form, cell: FormCell, section: Section | null): Control | null {
  const control = makeControl(form, cell);
  if (control === null) return null;
  control.parent = section;
  section?.members.push(control);
  form.ui.all.push(control);
  return control;
}

function makeControl(form: Form, cell: FormCell): Control | null {
  const about = cell.control;
  if (about === null) return null;
  switch (about.kind) {
    case "field": return field(form, cell, about.column ?? "");
    case "subgrid": return new SubgridControl(form, cell);
    case "webresource": case "iframe": return new FrameControl(form, cell);
    case "quickview": {
      const attribute = form.attribute(about.column ?? "");
      return attribute === null ? new MissingControl(cell, about.column ?? "") : new QuickViewControl(cell, attribute);
    }
    default: return null;
  }
}

function field(form: Form, cell: FormCell, column: string): Control {
  const attribute = form.attribute(column);
  if (attribute === null) return new MissingControl(cell, column);
  return new FieldControl(cell, attribute, false);
}

/** A control whose column does not exist: the form says so and works without it. */
class MissingControl extends Control {
  constructor(cell: FormCell, column: string) {
    super(cell, "field field-missing");
    const children: Child[] = [h("span", { class: "part-label" }, cell.label), h("p", { class: "problem" }, say("columnMissing", column))];
    this.element.append(...children.filter((child): child is Node => child instanceof Node));
  }
}

// Arrow keys move between tabs, as in every list of tabs.
function move(event: KeyboardEvent, tabs: readonly Tab[]): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const shown = tabs.filter(tab => tab.getVisible());
  const at = shown.findIndex(tab => tab.button === document.activeElement);
  const next = shown[(at + step + shown.length) % shown.length];
  event.preventDefault();
  next?.setFocus();
  next?.button.focus();
}
