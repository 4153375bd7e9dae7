import { fill, h, uniqueId } from "../base/dom";
import { once, type Table } from "../base/metadata";
import { say } from "../base/words";
import { attributeDefaults } from "./defaults";
import { Form } from "./form";
import type { FormLayout } from "./layout";
import { renderTabs } from "./render";
import { wire } from "./wire";

/** Opens the quick create form of a table in a dialog; false when the table has none. */
export async function openQuickCreate(table: Table, given: Readonly<Record<string, string>>, created: (id: string) => void): Promise<boolean> {
  const chosen = table.forms.find(form => form.type === "quickCreate");
  if (chosen === undefined) return false;
  const layout = await once<FormLayout>(`/viewer/forms/${chosen.id}`);
  const form = new Form(table, layout, null);
  const body = renderTabs(form);
  const heading = uniqueId("quick");
  const dialog = h("dialog", { class: "dialog side", "aria-labelledby": heading });
  const close = (): void => { dialog.close(); };
  form.onCreated = id => { close(); created(id); };
  form.onClose = close;
  dialog.addEventListener("close", () => dialog.remove());
  fill(dialog, h("h2", { id: heading }, say("quickCreate", table.label)), form.ui.notices, body,
    h("div", { class: "dialog-buttons" }, h("button", { type: "button", class: "primary", "data-command": "save", onclick: () => void form.save(2) }, say("saveAndClose")), h("button", { type: "button", onclick: close }, say("cancel"))));
  document.body.append(dialog);
  form.start(attributeDefaults(table, new URLSearchParams(given)));
  dialog.showModal();
  const wired = await wire(form);
  await form.loaded(true, wired.onLoad);
  return true;
}
