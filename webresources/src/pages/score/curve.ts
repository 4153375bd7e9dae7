import { day, number } from "../../shared/locale";
import { commonTexts } from "../../strings/common";
import { scoreTexts } from "../../strings/score";
import { html, svg } from "../shared/element";
import type { Client } from "../shared/page";
import { plot, type Scale } from "../shared/plot";
import { asTable, table } from "../shared/table";
import { roundTicks } from "../shared/ticks";
import { timeAxis } from "../shared/time";
import { corners, type Value } from "./fading";

/** What a curve runs by: the limits at which something happens, and days until half of the points have faded. */
export interface Course {
  readonly threshold: number | null;
  readonly rearm: number | null;
  readonly halfLife: number | null;
}

/** The score over time, with the lines at which something happens. Nothing for a score without a past. */
export function curve(client: Client, values: readonly Value[], { threshold, rearm, halfLife }: Course): HTMLElement | null {
  const [first, last] = [values[0], values[values.length - 1]];
  if (!first || !last || values.length < 2) return null;
  const { languageId, say } = client;
  const limits = [threshold, rearm].filter((limit): limit is number => limit !== null);
  const all = [...values.map(value => value.score), ...limits, 0];
  const ticks = roundTicks(Math.min(...all), Math.max(...all) * 1.05);
  const axis = timeAxis(values.map(value => value.on), languageId);
  const text = (value: number): string => number(value, languageId);
  const picture = plot(client, {
    title: say(scoreTexts.curve),
    description: say(scoreTexts.describe, values.length, day(first.on, languageId, "date"), day(last.on, languageId, "date"), text(last.score)),
    lowest: Math.min(...all),
    highest: Math.max(...all) * 1.05 || 1,
    ticks: ticks.map(value => ({ value, label: text(value) })),
    marks: axis.marks,
    stops: values.map(({ on, score }) => ({ at: axis.at(on), value: score, label: say(scoreTexts.stop, day(on, languageId, "date"), text(score)) })),
    behind: () => [],
    upon: scale => [
      svg("polyline", { class: "curve", points: corners(values, halfLife).map(({ on, score }) => `${scale.x(axis.at(on)).toFixed(1)},${scale.y(score).toFixed(1)}`).join(" ") }),
      ...(rearm !== null && rearm !== threshold ? limit(scale, "rearm", rearm, say(scoreTexts.rearm, text(rearm)), threshold !== null && rearm < threshold ? 14 : -6) : []),
      ...(threshold !== null ? limit(scale, "threshold", threshold, say(scoreTexts.threshold, text(threshold)), -6) : []),
      svg("circle", { class: "mark", cx: scale.x(axis.at(last.on)), cy: scale.y(last.score), r: 5 }),
    ],
  });
  const rows = [...values].reverse().map(({ on, score }) => [day(on, languageId, "date"), text(score)]);
  return html("div", {}, picture, asTable(client, table(say(scoreTexts.curve), [{ title: say(commonTexts.date) }, { title: say(scoreTexts.sum), kind: "number" }], rows)));
}

function limit(scale: Scale, kind: "threshold" | "rearm", value: number, label: string, below: number): SVGElement[] {
  const y = scale.y(value);
  return [svg("line", { class: kind, x1: scale.left, x2: scale.right, y1: y, y2: y }), svg("text", { class: "on", x: scale.left + 6, y: y + below }, label)];
}
