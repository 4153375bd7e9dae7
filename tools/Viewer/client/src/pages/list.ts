import { fill, h } from "../base/dom";
import { table as describe, type Table } from "../base/metadata";
import { listPath, rename } from "../base/router";
import { say } from "../base/words";
import { CommandBar } from "../parts/commands";
import { listCommands } from "../parts/listCommands";
import { showChart } from "../parts/chart";
import { Grid } from "../parts/grid";

const publicView = 0;

/** The rows of a table: views to choose from, search, chart and commands. */
export async function listPage(place: HTMLElement, name: string, viewId: string | null): Promise<void> {
  const table = await describe(name);
  if (!place.isConnected) return;
  const views = table.views.filter(view => view.type === publicView);
  const chosen = views.find(view => view.id === viewId) ?? views.find(view => view.isDefault) ?? views[0] ?? table.views[0];
  const bar = new CommandBar();
  const grid = new Grid({ table, onSelect: rows => void bar.refresh({ kind: "grid", table, rows, refresh: () => void grid.load() }) });
  const charts = h("div", { class: "chart-pane", hidden: true });
  document.title = table.pluralLabel;
  fill(place,
    h("header", { class: "page-head" }, h("h1", {}, table.pluralLabel), h("div", { class: "page-tools" }, picker(table, grid, charts, chosen?.id ?? ""), finder(grid))),
    bar.element, h("div", { class: "list" }, h("div", { class: "card" }, grid.element), charts));
  await bar.use(table, "grid", listCommands(table, grid, charts, () => void toggleChart(table, grid, charts)));
  if (chosen === undefined) fill(grid.element, h("p", { class: "empty" }, say("empty")));
  else await grid.use(chosen.id);
}

function picker(table: Table, grid: Grid, charts: HTMLElement, chosen: string): HTMLElement {
  const select = h("select", { id: "view", onchange: () => {
    rename(listPath(table.name, select.value));
    void grid.use(select.value).then(() => (charts.hidden ? undefined : drawChart(grid, charts)));
  } }, ...table.views.filter(view => view.type === publicView).map(view => h("option", { value: view.id, selected: view.id === chosen }, view.name)));
  return h("div", { class: "tool" }, h("label", { for: "view" }, say("chooseView")), select);
}

function finder(grid: Grid): HTMLElement {
  const box = h("input", { type: "search", id: "search", placeholder: say("filterHint"), autocomplete: "off" });
  return h("form", { class: "tool", role: "search", onsubmit: event => { event.preventDefault(); void grid.find(box.value); } },
    h("label", { for: "search" }, say("search")), box, h("button", { type: "submit" }, say("search")));
}

async function toggleChart(table: Table, grid: Grid, pane: HTMLElement): Promise<void> {
  pane.hidden = !pane.hidden;
  if (pane.hidden) return;
  const select = h("select", { id: "chart", onchange: () => void drawChart(grid, pane) }, ...table.charts.map(chart => h("option", { value: chart.id }, chart.name)));
  fill(pane, h("div", { class: "tool" }, h("label", { for: "chart" }, say("chart")), select), h("div", { class: "chart-place" }));
  await drawChart(grid, pane);
}

async function drawChart(grid: Grid, pane: HTMLElement): Promise<void> {
  const select = pane.querySelector("select");
  const place = pane.querySelector<HTMLElement>(".chart-place");
  if (select !== null && place !== null) await showChart(place, select.value, grid.viewId);
}
