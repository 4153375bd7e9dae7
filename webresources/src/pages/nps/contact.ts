import { day } from "../../shared/locale";
import { NpsResponse, Table } from "../../shared/names";
import { commonTexts } from "../../strings/common";
import { npsTexts } from "../../strings/nps";
import { html, svg } from "../shared/element";
import type { Client } from "../shared/page";
import { plot, type Scale } from "../shared/plot";
import { dateOf, idOf, numberOf, rows, textOf } from "../shared/rows";
import { asTable, table, type Column } from "../shared/table";
import { timeAxis } from "../shared/time";

interface Answer {
  readonly on: Date;
  readonly score: number;
  readonly survey: string;
  readonly comment: string;
}

/** The categories as NPS defines them, from the lowest answer up, with the shape that stands for each. */
const bands = [
  { from: 0, to: 6.5, class: "bad", plural: npsTexts.detractors, singular: npsTexts.detractor },
  { from: 6.5, to: 8.5, class: "fair", plural: npsTexts.passives, singular: npsTexts.passive },
  { from: 8.5, to: 10, class: "good", plural: npsTexts.promoters, singular: npsTexts.promoter },
] as const;

const mostAnswers = 500;

/** The answers of a contact as points over time. */
export async function ofContact(client: Client): Promise<Node> {
  const answers = await read(client);
  const [first, last] = [answers[0], answers[answers.length - 1]];
  if (!first || !last) return html("p", { class: "quiet" }, client.say(npsTexts.none));
  const { languageId, say } = client;
  const axis = timeAxis(answers.map(answer => answer.on), languageId);
  const category = (score: number): string => say(bandOf(score).singular);
  const picture = plot(client, {
    title: say(npsTexts.answers),
    description: say(npsTexts.describe, answers.length, day(first.on, languageId), day(last.on, languageId), last.score, category(last.score)),
    beside: 84,
    lowest: 0,
    highest: 10,
    ticks: [0, 2, 4, 6, 8, 10].map(value => ({ value, label: String(value) })),
    marks: axis.marks,
    stops: answers.map(({ on, score }) => ({ at: axis.at(on), value: score, label: say(npsTexts.stop, day(on, languageId), score, category(score)) })),
    behind: scale => bands.map(band => bandShape(scale, band, say(band.plural))),
    upon: scale => [
      svg("polyline", { class: "curve", points: answers.map(({ on, score }) => `${scale.x(axis.at(on)).toFixed(1)},${scale.y(score).toFixed(1)}`).join(" ") }),
      ...answers.map(({ on, score }) => mark(scale.x(axis.at(on)), scale.y(score), bandOf(score).class)),
    ],
  });
  return html("div", {}, picture, asTable(client, answerTable(client, answers)));
}

async function read(client: Client): Promise<Answer[]> {
  const found = await rows(client, Table.npsResponse, {
    select: [NpsResponse.score, NpsResponse.respondedOn, NpsResponse.survey, NpsResponse.comment],
    filter: `${idOf(NpsResponse.contact)} eq ${client.place.id}`,
    order: `${NpsResponse.respondedOn} desc`,
    most: mostAnswers,
  });
  return found.reverse().flatMap(row => {
    const [on, score] = [dateOf(row, NpsResponse.respondedOn), numberOf(row, NpsResponse.score)];
    return on && score !== null ? [{ on, score, survey: textOf(row, NpsResponse.survey), comment: textOf(row, NpsResponse.comment) }] : [];
  });
}

function answerTable({ languageId, say }: Client, answers: readonly Answer[]): HTMLTableElement {
  const columns: Column[] = [
    { title: say(commonTexts.date), kind: "short" }, { title: say(npsTexts.score), kind: "number" }, { title: say(npsTexts.category), kind: "short" }, { title: say(npsTexts.survey) },
    { title: say(npsTexts.comment) },
  ];
  return table(say(npsTexts.answers), columns, [...answers].reverse().map(answer =>
    [day(answer.on, languageId), String(answer.score), say(bandOf(answer.score).singular), answer.survey, answer.comment]));
}

function bandOf(score: number): (typeof bands)[number] {
  return score > 8 ? bands[2] : score > 6 ? bands[1] : bands[0];
}

function bandShape(scale: Scale, band: { from: number; to: number; class: string }, label: string): SVGElement {
  const top = scale.y(band.to);
  return svg("g", {},
    svg("rect", { class: `band ${band.class}`, x: scale.left, y: top, width: scale.right - scale.left, height: scale.y(band.from) - top }),
    svg("text", { class: `name ${band.class}`, x: scale.right + 14, y: (top + scale.y(band.from)) / 2, "dominant-baseline": "central" }, label));
}

/** Promoters point up, detractors down: the category does not depend on colour. */
function mark(x: number, y: number, kind: "good" | "fair" | "bad"): SVGElement {
  if (kind === "fair") return svg("circle", { class: "mark fair", cx: x, cy: y, r: 5 });
  const [tip, base] = kind === "good" ? [y - 6, y + 5] : [y + 6, y - 5];
  return svg("polygon", { class: `mark ${kind}`, points: [[x, tip], [x - 6, base], [x + 6, base]].map(corner => corner.join(",")).join(" ") });
}
