import { go, guardPage, listPath, reload, rowPath } from "../base/router";
import { may } from "../base/session";
import { say } from "../base/words";
import type { Form } from "../form/form";
import type { BuiltIn } from "./commands";
import { remove } from "./listCommands";

/** What can be done with every form. */
export function formCommands(form: Form): readonly BuiltIn[] {
  const { table } = form;
  return [
    { id: "save", label: () => say("save"), shown: () => !form.isLocked, run: () => form.save() },
    { id: "saveclose", label: () => say("saveAndClose"), shown: () => !form.isLocked, run: async () => {
      form.onCreated = () => undefined;
      if (await form.save(2)) await go(listPath(table.name));
    } },
    { id: "new", label: () => say("new"), shown: () => !form.isNew && may("Create", table), run: () => go(rowPath(table.name, null)) },
    { id: "refresh", label: () => say("refresh"), shown: () => !form.isNew, run: () => { reload(); } },
    { id: "delete", label: () => say("delete"), shown: () => !form.isNew && may("Delete", table), run: () => remove(table, [{ id: form.rowId ?? "", name: form.name }], () => { guardPage(null); void go(listPath(table.name)); }) },
  ];
}
