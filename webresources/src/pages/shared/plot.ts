import { commonTexts } from "../../strings/common";
import { html, svg } from "./element";
import type { Client } from "./page";

/** Where things are in the picture. `x` takes a share of the width (0 to 1), `y` a value. */
export interface Scale {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(share: number): number;
  y(value: number): number;
}

/** A place that the keyboard reaches and that says what it is. */
export interface Stop {
  readonly at: number;
  readonly value: number;
  readonly label: string;
}

/** A picture over one axis. */
export interface Plot {
  readonly title: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly description: string;
  readonly lowest: number;
  readonly highest: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  readonly stops: readonly Stop[];
  /** Room beside the picture for labels, in pixels. */
  readonly beside?: number;
  /** What the colours of the shapes of a class stand for. */
  readonly keys?: readonly { readonly class: string; readonly label: string }[];
  /** What lies behind and upon the grid. */
  behind(scale: Scale): readonly SVGElement[];
  upon(scale: Scale): readonly SVGElement[];
}

const height = 240;
const room = { left: 40, right: 16, top: 10, bottom: 26 };
let pictures = 0;

/** Draws a plot. It follows the width of the page; one stop is chosen by pointer or arrow keys and read out below. */
export function plot(client: Client, content: Plot): HTMLElement {
  const id = `plot${++pictures}`;
  let chosen = content.stops.length - 1;
  let scale = scaleOf(content, 640);
  const picture = svg("svg", { role: "img", "aria-labelledby": `${id}t ${id}d`, height });
  const ring = svg("circle", { class: "chosen", r: 9, "aria-hidden": "true" });
  const readout = html("p", { class: "readout", "aria-hidden": "true" });
  const scrub = html("div", {
    class: "scrub", role: "slider", tabindex: 0, "aria-label": client.say(commonTexts.arrowKeys, content.title), "aria-orientation": "horizontal",
    "aria-valuemin": 1, "aria-valuemax": content.stops.length,
  });

  const choose = (index: number): void => {
    chosen = Math.max(0, Math.min(content.stops.length - 1, index));
    const stop = content.stops[chosen];
    if (!stop) return;
    scrub.setAttribute("aria-valuenow", String(chosen + 1));
    scrub.setAttribute("aria-valuetext", stop.label);
    readout.textContent = stop.label;
    ring.setAttribute("cx", String(scale.x(stop.at)));
    ring.setAttribute("cy", String(scale.y(stop.value)));
  };
  const draw = (width: number): void => {
    scale = scaleOf(content, width);
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    picture.replaceChildren(
      svg("title", { id: `${id}t` }, content.title), svg("desc", { id: `${id}d` }, content.description),
      ...content.behind(scale), ...grid(content, scale), ...content.upon(scale), ...(content.stops.length > 0 ? [ring] : []),
    );
    choose(chosen);
  };

  scrub.addEventListener("keydown", event => {
    const target = { ArrowLeft: chosen - 1, ArrowDown: chosen - 1, ArrowRight: chosen + 1, ArrowUp: chosen + 1, Home: 0, End: content.stops.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  });
  for (const kind of ["pointermove", "pointerdown"] as const) {
    scrub.addEventListener(kind, event => choose(nearest(content.stops, (event.offsetX - scale.left) / (scale.right - scale.left))));
  }
  const holder = html("div", { class: "plot" }, picture, content.stops.length > 0 && scrub);
  new ResizeObserver(() => draw(Math.max(240, holder.clientWidth))).observe(holder);
  draw(640);
  const keys = content.keys?.map(key => html("span", {}, svg("svg", { viewBox: "0 0 10 10", height: 10, "aria-hidden": "true" }, svg("rect", { class: key.class, width: 10, height: 10 })), key.label));
  return html("figure", {}, html("figcaption", { class: "quiet" }, content.title), keys ? html("p", { class: "keys" }, ...keys) : null, holder, content.stops.length > 0 && readout);
}

function scaleOf(content: Plot, width: number): Scale {
  const [left, right, top, bottom] = [room.left, width - room.right - (content.beside ?? 0), room.top, height - room.bottom];
  const span = content.highest - content.lowest || 1;
  return { left, right, top, bottom, x: share => left + share * (right - left), y: value => bottom - ((value - content.lowest) / span) * (bottom - top) };
}

function grid(content: Plot, scale: Scale): SVGElement[] {
  const rows = content.ticks.map(({ value, label }) =>
    svg("g", {},
      svg("line", { class: "grid", x1: scale.left, x2: scale.right, y1: scale.y(value), y2: scale.y(value) }),
      svg("text", { x: scale.left - 8, y: scale.y(value), "text-anchor": "end", "dominant-baseline": "central" }, label)));
  const columns = content.marks.map(({ at, label }) =>
    svg("text", { x: scale.x(at), y: scale.bottom + 18, "text-anchor": at < 0.05 ? "start" : at > 0.95 ? "end" : "middle" }, label));
  return [...rows, ...columns];
}

function nearest(stops: readonly Stop[], share: number): number {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop.at - share) < Math.abs((stops[best]?.at ?? 0) - share)) best = index;
  });
  return best;
}
