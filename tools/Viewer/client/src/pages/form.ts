import { fill, h } from "../base/dom";
import { once, table as describe, type Table } from "../base/metadata";
import { go, guardPage, listPath, rename, rowPath } from "../base/router";
import { say } from "../base/words";
import { Form } from "../form/form";
import { SubgridControl } from "../form/frames";
import type { FormLayout, Handler } from "../form/layout";
import { renderHeader, renderTabs } from "../form/render";
import { attributeDefaults } from "../form/defaults";
import { wire, type Wired } from "../form/wire";
import { CommandBar } from "../parts/commands";
import { confirmed } from "../parts/dialog";
import { formCommands } from "../parts/formCommands";

/** A row, or a new one, on a form. */
export async function formPage(place: HTMLElement, name: string, id: string | null, formId: string | null, defaults: URLSearchParams): Promise<void> {
  const table = await describe(name);
  const forms = table.forms.filter(form => form.type === "main");
  const chosen = forms.find(form => form.id === formId) ?? forms[0];
  const layout = chosen === undefined ? plainLayout(table) : await once<FormLayout>(`/viewer/forms/${chosen.id}`);
  if (!place.isConnected) return;
  const form = new Form(table, layout, id);
  const body = renderTabs(form);
  const header = renderHeader(form);
  const title = h("h1", {});
  const state = h("span", { class: "save-state", role: "status" });
  const bar = new CommandBar();
  const draw = (): void => {
    title.textContent = form.isNew ? say("newRow", table.label) : form.name === "" ? table.label : form.name;
    state.textContent = form.isNew ? say("notSaved") : form.isDirty ? say("unsaved") : say("saved");
    state.classList.toggle("dirty", form.isDirty);
    document.title = title.textContent;
    body.classList.toggle("locked", form.isLocked);
  };
  const refreshBar = (): void => { void bar.refresh({ kind: "form", table, form }); };
  form.onChanged = () => { draw(); refreshBar(); };
  form.ui.onRefresh = refreshBar;
  form.onCreated = created => { guardPage(null); rename(rowPath(name, created, formId)); void go(rowPath(name, created, formId), true); };
  form.onClose = () => { void go(listPath(name)); };
  await load(form, defaults);
  // Who went elsewhere meanwhile keeps the title and the question before leaving of that page.
  if (!place.isConnected) return;
  fill(place, h("header", { class: "page-head" }, h("div", {}, title, h("p", { class: "lead" }, h("a", { href: listPath(name) }, table.pluralLabel), " · ", layout.name, " · ", state)), header), bar.element, form.ui.notices, body);
  draw();
  guardPage(async () => !form.isDirty || confirmed(say("unsaved"), say("unsavedQuestion"), say("discard"), say("cancel")));
  await bar.use(table, "form", formCommands(form));
  const wired = await wire(form);
  await open(form, wired);
  refreshBar();
}

/** Reads the row, or starts a new one. */
export async function load(form: Form, defaults: URLSearchParams): Promise<void> {
  if (form.isNew) form.start(attributeDefaults(form.table, defaults));
  else await form.load();
  lock(form);
}

/** Lets scripts begin, then shows what belongs to the row. */
export async function open(form: Form, wired: Wired): Promise<void> {
  await form.loaded(true, wired.onLoad);
  await form.ui.raiseLoad();
  await Promise.all(form.ui.all.filter(control => control instanceof SubgridControl).map(control => control.show()));
}

function lock(form: Form): void {
  for (const attribute of form.attributes.values()) {
    const { column } = attribute;
    const fixed = form.isLocked || (form.isNew ? !column.creatable : !column.updatable) || column.type === "State" || (column.type === "Status" && form.isNew);
    if (fixed) for (const field of attribute.fields) field.setDisabled(true);
  }
}

/** Tables of the platform without a form of the solution show their name and owner. */
function plainLayout(table: Table): FormLayout {
  const names = [table.primaryName, "ownerid", "createdon", "modifiedon"].filter((name): name is string => name !== null && table.columns[name] !== undefined);
  const control = (name: string) => ({ id: name, kind: "field" as const, column: name, disabled: false, missing: false, parameters: {}, quickForms: {} });
  const rows = names.map(name => [{ id: name, label: table.columns[name]?.label ?? name, showLabel: true, visible: true, colspan: 1, rowspan: 1, control: control(name) }]);
  const section = { id: "general", name: "general", label: table.label, showLabel: false, visible: true, columns: 1, rows };
  const tab = { id: "general", name: "general", label: table.label, showLabel: true, expanded: true, visible: true, columns: [{ width: "100%", sections: [section] }] };
  return { id: "", table: table.name, name: table.label, type: "main", tabs: [tab], header: [], footer: [], libraries: [], events: [] as Handler[] };
}
