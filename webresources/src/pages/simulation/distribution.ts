import { number } from "../../shared/locale";
import { simulationTexts } from "../../strings/simulation";
import { html, svg } from "../shared/element";
import type { Client } from "../shared/page";
import { plot, type Scale } from "../shared/plot";
import { asTable, table } from "../shared/table";
import { roundTicks } from "../shared/ticks";
import type { Band, SimulationResult } from "./result";

/** How many contacts have which score, before and after, side by side. */
export function distribution(client: Client, result: SimulationResult): HTMLElement {
  const { languageId, say } = client;
  const { bands } = result;
  const most = Math.max(1, ...bands.map(band => Math.max(band.before, band.after)));
  const at = (index: number): number => (index + 0.5) / bands.length;
  const count = (value: number): string => number(value, languageId);
  const everyNth = Math.ceil(bands.length / 8);
  const picture = plot(client, {
    title: say(simulationTexts.title),
    description: bands.map(band => stop(client, band)).join(". "),
    lowest: 0,
    highest: most * 1.1,
    ticks: roundTicks(0, most * 1.1).filter(Number.isInteger).map(value => ({ value, label: count(value) })),
    marks: bands.map((band, index) => ({ at: index / bands.length, label: band.from === null ? "" : count(band.from) })).filter((_, index) => index % everyNth === 0),
    stops: bands.map((band, index) => ({ at: at(index), value: Math.max(band.before, band.after), label: stop(client, band) })),
    keys: [{ class: "bar before", label: say(simulationTexts.before) }, { class: "bar after", label: say(simulationTexts.after) }],
    behind: () => [],
    upon: scale => [
      ...bands.reduce<SVGElement[]>((bars, band, index) => {
        const half = ((scale.right - scale.left) / bands.length) * 0.4;
        bars.push(bar(scale, "before", scale.x(at(index)) - half, half, band.before), bar(scale, "after", scale.x(at(index)), half, band.after));
        return bars;
      }, []),
      ...threshold(client, scale, result),
    ],
  });
  const titles = [simulationTexts.scores, simulationTexts.before, simulationTexts.after].map((title, index) => ({ title: say(title), ...(index > 0 && { kind: "number" as const }) }));
  const cells = bands.map(band => [range(client, band), count(band.before), count(band.after)]);
  return html("div", {}, picture, asTable(client, table(say(simulationTexts.title), titles, cells)));
}

function stop(client: Client, band: Band): string {
  return client.say(simulationTexts.stop, range(client, band), number(band.before, client.languageId), number(band.after, client.languageId));
}

function range({ languageId, say }: Client, { from, to }: Band): string {
  if (from === null) return to === null ? "" : say(simulationTexts.below, number(to, languageId));
  return to === null ? say(simulationTexts.from, number(from, languageId)) : say(simulationTexts.range, number(from, languageId), number(to, languageId));
}

function bar(scale: Scale, kind: "before" | "after", x: number, width: number, value: number): SVGElement {
  return svg("rect", { class: `bar ${kind}`, x, y: scale.y(value), width, height: scale.bottom - scale.y(value) });
}

/** A line at the band in which the threshold lies. */
function threshold({ languageId, say }: Client, scale: Scale, { threshold: value, bands }: SimulationResult): SVGElement[] {
  if (value === null) return [];
  const index = bands.findIndex(band => (band.from === null || band.from <= value) && (band.to === null || value < band.to));
  const band = bands[index];
  if (!band) return [];
  const within = band.from === null || band.to === null ? 0 : (value - band.from) / (band.to - band.from);
  const x = scale.x((index + within) / bands.length);
  const left = x > (scale.left + scale.right) / 2;
  return [
    svg("line", { class: "threshold", x1: x, x2: x, y1: scale.top, y2: scale.bottom }),
    svg("text", { class: "on", x: left ? x - 6 : x + 6, y: scale.top + 10, "text-anchor": left ? "end" : "start" }, say(simulationTexts.threshold, number(value, languageId))),
  ];
}
