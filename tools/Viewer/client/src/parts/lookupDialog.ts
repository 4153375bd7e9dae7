import { fill, h, uniqueId } from "../base/dom";
import { get, reason } from "../base/http";
import { query, table as describe, type GridPage } from "../base/metadata";
import { say } from "../base/words";
import { braced } from "../form/attribute";

export interface LookupOptions { readonly entityTypes?: readonly string[]; readonly defaultEntityType?: string; readonly allowMultiSelect?: boolean; readonly searchText?: string }
export interface LookedUp { readonly id: string; readonly name: string; readonly entityType: string }

/** Lets the person search for rows and take one, or several; nothing when the dialog is closed. */
export async function lookupDialog(options: LookupOptions): Promise<readonly LookedUp[]> {
  const types = options.entityTypes ?? (options.defaultEntityType === undefined ? [] : [options.defaultEntityType]);
  const tables = await Promise.all(types.map(describe));
  return new Promise(resolve => {
    const heading = uniqueId("lookup");
    const list = h("fieldset", { class: "lookup-choices" });
    const box = h("input", { id: `${heading}-box`, type: "search", value: options.searchText ?? "", placeholder: say("filterHint"), autocomplete: "off", oninput: () => void show() });
    const kind = options.allowMultiSelect ? "checkbox" : "radio";
    let chosen: readonly LookedUp[] = [];
    const show = async (): Promise<void> => {
      try {
        const pages = await Promise.all(tables.map(async one => (await get<{ page: GridPage }>(`/viewer/tables/${one.name}/lookup${query({ search: box.value, size: 25 })}`)).page.rows));
        const rows = pages.flat();
        fill(list, h("legend", { class: "hidden" }, say("search")), ...(rows.length === 0 ? [h("p", { class: "empty" }, say("noMatch"))] : rows.map(row =>
          h("label", {}, h("input", { type: kind, name: heading, value: row.id, "data-table": row.table, "data-name": row.name ?? "" }), row.name ?? row.id))));
      } catch (error) {
        fill(list, h("p", { class: "problem", role: "alert" }, reason(error)));
      }
    };
    const take = (): void => {
      chosen = [...list.querySelectorAll<HTMLInputElement>("input:checked")].map(input => ({ id: braced(input.value), name: input.dataset["name"] ?? "", entityType: input.dataset["table"] ?? "" }));
      dialog.close();
    };
    const dialog = h("dialog", { class: "dialog", "aria-labelledby": heading });
    fill(dialog, h("h2", { id: heading }, tables.map(one => one.pluralLabel).join(", ")), h("div", { class: "dialog-content" }, h("label", { for: `${heading}-box` }, say("search")), box, list),
      h("div", { class: "dialog-buttons" }, h("button", { type: "button", class: "primary", onclick: take }, say("ok")), h("button", { type: "button", onclick: () => dialog.close() }, say("cancel"))));
    dialog.addEventListener("close", () => { dialog.remove(); resolve(chosen); });
    document.body.append(dialog);
    dialog.showModal();
    void show();
  });
}
