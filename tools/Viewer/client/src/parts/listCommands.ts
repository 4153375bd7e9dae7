import { send } from "../base/http";
import { query, type GridRow, type Table } from "../base/metadata";
import { go, rowPath } from "../base/router";
import { may } from "../base/session";
import { say } from "../base/words";
import { belongingTo } from "../form/defaults";
import type { Form } from "../form/form";
import { openQuickCreate } from "../form/quickCreate";
import type { BuiltIn } from "./commands";
import { confirmed, tellError } from "./dialog";
import type { Grid } from "./grid";

/** What can be done with every list. */
export function listCommands(table: Table, grid: Grid, charts: HTMLElement, toggleChart: () => void): readonly BuiltIn[] {
  return [
    { id: "new", label: () => say("new"), shown: context => context.kind === "grid" && context.rows.length === 0 && may("Create", table), run: () => go(rowPath(table.name, null)) },
    { id: "chart", label: () => (charts.hidden ? say("showChart") : say("hideChart")), shown: () => table.charts.length > 0, run: context => { toggleChart(); if (context.kind === "grid") context.refresh(); } },
    { id: "delete", label: () => say("delete"), shown: context => context.kind === "grid" && context.rows.length > 0 && may("Delete", table), run: context => (context.kind === "grid" ? remove(table, context.rows, () => void grid.load()) : undefined) },
    { id: "refresh", label: () => say("refresh"), shown: () => true, run: () => grid.load() },
  ];
}

/** What can be done with the rows that belong to a row. */
export function subgridCommands(table: Table, form: Form, relationship: string, reload: () => void): readonly BuiltIn[] {
  return [
    { id: "new", label: () => say("newRow", table.label), shown: () => relationship !== "" && may("Create", table) && !form.isLocked, run: async () => {
      const given = await belongingTo(table.name, form.table, form.rowId ?? "", form.name, relationship);
      if (!(await openQuickCreate(table, given, reload))) await go(rowPath(table.name, null) + query(given));
    } },
    { id: "refresh", label: () => say("refresh"), shown: () => true, run: reload },
  ];
}

/** Asks, then deletes rows one by one; the first refusal ends it. */
export async function remove(table: Table, rows: readonly Pick<GridRow, "id" | "name">[], done: () => void): Promise<void> {
  const what = rows.length === 1 ? (rows[0]?.name ?? table.label) : say("rows", rows.length);
  if (!(await confirmed(say("delete"), say("deleteQuestion", what), say("delete")))) return;
  try {
    for (const row of rows) await send("DELETE", `/api/data/v9.2/${table.set}(${row.id})`);
  } catch (error) {
    await tellError(error);
  }
  done();
}
