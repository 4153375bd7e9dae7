import { number, tag } from "../../shared/locale";
import { scoreTexts } from "../../strings/score";
import { html, svg } from "../shared/element";
import type { Client } from "../shared/page";
import { fromData, parse, total, type Line } from "./explanation";

/** The lines of the explanation with a bar each, and what they add up to: from the data, worded for the reader, else from the text. */
export function why(client: Client, data: string, explanation: string, score: number): HTMLElement | null {
  const lines = fromData(client, data) ?? parse(explanation);
  if (lines === null) return html("p", { class: "written" }, explanation);
  if (lines.length === 0) return null;
  const { languageId, say } = client;
  const reach = Math.max(...lines.map(line => Math.abs(line.points)), 1);
  const below = lines.some(line => line.points < 0);
  return html("div", { class: "lines" }, html("table", {},
    html("caption", {}, say(scoreTexts.why, number(score, languageId))),
    html("thead", {}, html("tr", {},
      html("th", { scope: "col" }, say(scoreTexts.reason)),
      html("th", { scope: "col" }, say(scoreTexts.share)),
      html("th", { scope: "col", class: "number" }, say(scoreTexts.pointsColumn)))),
    html("tbody", {}, ...lines.map(line => html("tr", {},
      html("th", { scope: "row" }, line.label),
      html("td", { class: "bar" }, bar(line, reach, below)),
      html("td", { class: "number" }, points(line.points, languageId))))),
    html("tfoot", {}, html("tr", {},
      html("th", { scope: "row", colspan: 2 }, say(scoreTexts.sum)),
      html("td", { class: "number" }, points(total(lines), languageId).replace("+", ""))))));
}

/** Gains go to the right of a common line, losses to the left. */
function bar(line: Line, reach: number, below: boolean): SVGElement {
  const zero = below ? 50 : 0;
  const width = (Math.abs(line.points) / reach) * (100 - zero);
  return svg("svg", { viewBox: "0 0 100 18", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: line.points < 0 ? "minus" : "plus", x: line.points < 0 ? zero - width : zero, y: 3, width, height: 12 }));
}

function points(value: number, languageId: number): string {
  return (value < 0 ? "\u2212" : "+") + Math.abs(value).toLocaleString(tag(languageId), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
