import { fill, h, svg } from "../base/dom";
import { get, reason } from "../base/http";
import { query } from "../base/metadata";
import { say } from "../base/words";

interface Point { readonly value: number | null; readonly text: string }
interface Series { readonly name: string; readonly points: readonly Point[] }

interface Chart {
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly types: readonly string[];
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

const phone = 640;
const height = 300;
const left = 44;
const bottom = 46;
const most = 24;

// A picture on a phone is drawn for its width, so that its texts stay readable.
let narrow = false;
let width = 560;

/** A chart of a view's rows: a picture, and the same numbers as a table for those who do not see it. */
export async function chart(id: string, view: string | null): Promise<HTMLElement> {
  try {
    return drawn(await get<Chart>(`/viewer/charts/${id}${query({ view })}`));
  } catch (error) {
    return h("p", { class: "problem", role: "alert" }, reason(error));
  }
}

function drawn(data: Chart): HTMLElement {
  const figure = h("figure", { class: "chart" }, h("figcaption", {}, data.name));
  if (data.labels.length === 0) {
    figure.append(h("p", { class: "empty" }, say("empty")));
    return figure;
  }
  const type = data.types[0] ?? "Column";
  narrow = window.innerWidth < phone;
  width = narrow ? 300 : 560;
  const picture = svg("svg", { viewBox: `0 0 ${width} ${tall(data, type)}`, role: "img", "aria-label": data.name });
  if (type === "Bar") bars(picture, data);
  else if (type === "Pie" || type === "Doughnut") pie(picture, data, type === "Doughnut");
  else upright(picture, data, type);
  figure.append(picture, ...(data.series.length > 1 ? [legend(data)] : []), numbers(data));
  return figure;
}

function numbers(data: Chart): HTMLElement {
  const head = h("tr", {}, h("th", { scope: "col" }, data.category), ...data.series.map(series => h("th", { scope: "col" }, series.name)));
  const rows = data.labels.map((label, at) => h("tr", {}, h("th", { scope: "row" }, label), ...data.series.map(series => h("td", {}, series.points[at]?.text ?? ""))));
  return h("div", { class: "hidden" }, h("table", {}, h("caption", {}, data.name), h("thead", {}, head), h("tbody", {}, ...rows)));
}

function legend(data: Chart): HTMLElement {
  return h("ul", { class: "legend", "aria-hidden": "true" }, ...data.series.map((series, at) => h("li", {}, h("span", { class: `swatch paint-${at % 8}` }), series.name)));
}

function highest(data: Chart): number {
  return Math.max(...data.series.flatMap(series => series.points.map(point => point.value ?? 0)), 0);
}

function lowest(data: Chart): number {
  return Math.min(...data.series.flatMap(series => series.points.map(point => point.value ?? 0)), 0);
}

/** Round numbers for an axis. */
function ticks(low: number, high: number): number[] {
  const span = high - low || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough) ?? power * 10;
  const first = Math.floor(low / step) * step;
  return Array.from({ length: Math.ceil((high - first) / step) + 1 }, (_, at) => Number((first + at * step).toPrecision(10)));
}

function upright(picture: SVGSVGElement, data: Chart, type: string): void {
  const marks = ticks(lowest(data), highest(data));
  const [low, high] = [marks[0] ?? 0, marks[marks.length - 1] ?? 1];
  const y = (value: number): number => height - bottom - ((value - low) / (high - low || 1)) * (height - bottom - 16);
  for (const mark of marks) {
    picture.append(svg("line", { x1: left, x2: width, y1: y(mark), y2: y(mark), class: mark === 0 ? "axis" : "rule" }), svg("text", { x: left - 6, y: y(mark) + 4, "text-anchor": "end" }, short(mark)));
  }
  const step = (width - left) / data.labels.length;
  // As many labels as there is room for, whole: seven pixels a letter.
  const longest = Math.min(Math.max(...data.labels.map(label => label.length)), 14) * 7 + 8;
  const every = Math.max(Math.ceil(data.labels.length / (narrow ? 4 : 8)), data.labels.length > 8 ? Math.ceil(longest / step) : 1);
  data.labels.forEach((label, at) => {
    if (at % every === 0) picture.append(svg("text", { x: left + step * (at + 0.5), y: height - bottom + 18, "text-anchor": "middle" }, clip(label, Math.floor((step * every) / 7)), svg("title", {}, label)));
  });
  data.series.forEach((series, number) => {
    if (type === "Line") line(picture, series, number, step, y);
    else columns(picture, data, series, number, step, y);
  });
}

function columns(picture: SVGSVGElement, data: Chart, series: Series, number: number, step: number, y: (value: number) => number): void {
  const wide = Math.min((step * 0.7) / data.series.length, 44);
  series.points.forEach((point, at) => {
    if (point.value === null) return;
    const x = left + step * (at + 0.5) - (wide * data.series.length) / 2 + wide * number;
    const top = Math.min(y(point.value), y(0));
    picture.append(svg("rect", { x, y: top, width: wide, height: Math.max(Math.abs(y(point.value) - y(0)), 1), rx: 2, class: `paint-${number % 8}` }, svg("title", {}, `${data.labels[at] ?? ""}: ${point.text}`)));
    if (wide > 16) picture.append(svg("text", { x: x + wide / 2, y: top - 4, "text-anchor": "middle", class: "value" }, short(point.value)));
  });
}

function line(picture: SVGSVGElement, series: Series, number: number, step: number, y: (value: number) => number): void {
  const at = (index: number): number => left + step * (index + 0.5);
  const known = series.points.map((point, index) => ({ point, index })).filter(({ point }) => point.value !== null);
  picture.append(svg("polyline", { points: known.map(({ point, index }) => `${at(index)},${y(point.value ?? 0)}`).join(" "), class: `stroke-${number % 8}` }));
  for (const { point, index } of known) picture.append(svg("circle", { cx: at(index), cy: y(point.value ?? 0), r: 4, class: `paint-${number % 8}` }, svg("title", {}, point.text)));
}

function tall(data: Chart, type: string): number {
  if (type === "Bar") return Math.min(data.labels.length, most) * 28 + 12;
  return narrow && (type === "Pie" || type === "Doughnut") ? height + data.labels.length * 24 : height;
}

function bars(picture: SVGSVGElement, data: Chart): void {
  const series = data.series[0];
  const high = highest(data) || 1;
  const from = narrow ? 110 : 170;
  const beside = Math.max(...(series?.points ?? []).map(point => point.text.length), 3) * 8 + 12;
  data.labels.slice(0, most).forEach((label, at) => {
    const point = series?.points[at];
    const long = Math.max(((width - from - beside) * Math.max(point?.value ?? 0, 0)) / high, 1);
    const y = at * 28 + 8;
    picture.append(svg("text", { x: from - 8, y: y + 15, "text-anchor": "end" }, clip(label, narrow ? 15 : 23), svg("title", {}, label)), svg("rect", { x: from, y, width: long, height: 20, rx: 2, class: "paint-0" }, svg("title", {}, `${label}: ${point?.text ?? ""}`)),
      svg("text", { x: from + long + 6, y: y + 15, class: "value" }, point?.text ?? ""));
  });
}

function pie(picture: SVGSVGElement, data: Chart, hollow: boolean): void {
  const points = data.series[0]?.points ?? [];
  const sum = points.reduce((total, point) => total + Math.max(point.value ?? 0, 0), 0) || 1;
  const [x, y, radius] = [150, 150, 120];
  const [key, first] = narrow ? [16, height] : [310, 20];
  let turn = -Math.PI / 2;
  points.forEach((point, at) => {
    const part = Math.min(Math.max(point.value ?? 0, 0) / sum, 0.9999);
    const end = turn + part * 2 * Math.PI;
    const path = `M${x} ${y}L${x + radius * Math.cos(turn)} ${y + radius * Math.sin(turn)}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${x + radius * Math.cos(end)} ${y + radius * Math.sin(end)}Z`;
    picture.append(svg("path", { d: path, class: `paint-${at % 8} slice` }, svg("title", {}, `${data.labels[at] ?? ""}: ${point.text}`)),
      svg("rect", { x: key, y: first + at * 24, width: 14, height: 14, class: `paint-${at % 8}` }), svg("text", { x: key + 22, y: first + at * 24 + 12 }, `${clip(data.labels[at] ?? "", 22)}: ${point.text}`));
    turn = end;
  });
  if (hollow) picture.append(svg("circle", { cx: x, cy: y, r: 66, class: "hole" }));
}

function short(value: number): string {
  return Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0)).toString();
}

function clip(text: string, length: number): string {
  return text.length > Math.max(length, 3) ? `${text.slice(0, Math.max(length, 3) - 1)}…` : text;
}

/** Replaces what an element holds by a chart. */
export async function showChart(place: HTMLElement, id: string, view: string | null): Promise<void> {
  const turn = String(Number(place.dataset["turn"] ?? 0) + 1);
  place.dataset["turn"] = turn;
  const drawing = await chart(id, view);
  // Another one may have been chosen meanwhile.
  if (place.dataset["turn"] === turn) fill(place, drawing);
}
