import { fill, h } from "../base/dom";
import { once, table as describe } from "../base/metadata";
import { listPath } from "../base/router";
import { chart } from "../parts/chart";
import { Grid } from "../parts/grid";
import type { FormCell, FormTab } from "../form/layout";

interface Dashboard { readonly name: string; readonly description: string; readonly tabs: readonly FormTab[] }

/** A dashboard: its views and charts side by side. */
export async function dashboardPage(place: HTMLElement, id: string): Promise<void> {
  const dashboard = await once<Dashboard>(`/viewer/dashboards/${id}`);
  if (!place.isConnected) return;
  document.title = dashboard.name;
  const parts = h("div", { class: "dashboard" });
  fill(place, h("header", { class: "page-head" }, h("div", {}, h("h1", {}, dashboard.name), dashboard.description !== "" && h("p", { class: "lead" }, dashboard.description))), parts);
  const sections = dashboard.tabs.flatMap(tab => tab.columns.flatMap(column => column.sections));
  const loads = sections.flatMap(section => section.rows.flat().map(cell => part(parts, cell, section.columns)));
  await Promise.all(loads);
}

async function part(parts: HTMLElement, cell: FormCell, columns: number): Promise<void> {
  const control = cell.control;
  if (control === null) return;
  const { parameters } = control;
  const box = h("section", { class: `tile${cell.colspan >= columns ? " tile-wide" : ""}`, "aria-label": cell.label });
  parts.append(box);
  const view = (parameters["ViewId"] ?? "").replace(/[{}]/g, "").toLowerCase();
  const visualization = (parameters["VisualizationId"] ?? "").replace(/[{}]/g, "").toLowerCase();
  const name = parameters["TargetEntityType"] ?? "";
  const head = h("h2", {}, h("a", { href: listPath(name, view) }, cell.label));
  if (parameters["ChartGridMode"] === "Chart" && visualization !== "") {
    fill(box, head, await chart(visualization, view));
    return;
  }
  const grid = new Grid({ table: await describe(name), size: Number(parameters["RecordsPerPage"] ?? 8), label: cell.label });
  fill(box, head, grid.element);
  await grid.use(view);
}
