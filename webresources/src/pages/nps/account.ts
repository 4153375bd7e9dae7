import { day, number, signed, tag } from "../../shared/locale";
import { NpsPeriod, PeriodKind, Table } from "../../shared/names";
import { npsTexts } from "../../strings/nps";
import { html, svg } from "../shared/element";
import type { Client } from "../shared/page";
import { plot } from "../shared/plot";
import { dateOf, idOf, numberOf, rows, shown } from "../shared/rows";
import { asTable, table, type Column } from "../shared/table";

interface Period {
  readonly start: Date;
  readonly nps: number;
  readonly low: number;
  readonly high: number;
  readonly responses: number;
  /** Difference from the period before; null when there is none. */
  readonly change: number | null;
  /** Whether the difference is more than chance, as the server words it. */
  readonly judgement: string;
  readonly kind: number | null;
  readonly rule: string;
}

const kinds = [
  { kind: PeriodKind.month, name: npsTexts.month },
  { kind: PeriodKind.quarter, name: npsTexts.quarter },
  { kind: PeriodKind.year, name: npsTexts.year },
] as const;

const mostPeriods = 200;

/** The NPS of an account by period, with its interval; month, quarter or year is the reader's choice. */
export async function ofAccount(client: Client): Promise<Node> {
  const periods = await read(client);
  const place = html("div", { "aria-live": "off" });
  const show = (kind: number): void => {
    const [rule] = periods.map(period => period.rule);
    place.replaceChildren(...drawn(client, periods.filter(period => period.kind === kind && period.rule === rule), kind));
  };
  show(PeriodKind.quarter);
  return html("div", {}, choice(client, show), place);
}

function choice(client: Client, show: (kind: number) => void): HTMLElement {
  const options = kinds.map(({ kind, name }) => {
    const input = html("input", { type: "radio", name: "kind", value: kind });
    input.checked = kind === PeriodKind.quarter;
    input.addEventListener("change", () => show(kind));
    return html("label", {}, input, html("span", {}, client.say(name)));
  });
  return html("fieldset", {}, html("legend", {}, client.say(npsTexts.per)), ...options);
}

async function read(client: Client): Promise<Period[]> {
  const found = await rows(client, Table.npsPeriod, {
    select: Object.values(NpsPeriod).filter(column => column !== NpsPeriod.account),
    filter: `${idOf(NpsPeriod.account)} eq ${client.place.id}`,
    order: `${NpsPeriod.start} desc`,
    most: mostPeriods,
  });
  return found.reverse().flatMap(row => {
    const [start, nps] = [dateOf(row, NpsPeriod.start), numberOf(row, NpsPeriod.nps)];
    if (!start || nps === null) return [];
    const [low, high] = [numberOf(row, NpsPeriod.low) ?? nps, numberOf(row, NpsPeriod.high) ?? nps];
    return [{
      start, nps, low, high,
      responses: numberOf(row, NpsPeriod.responses) ?? 0,
      change: numberOf(row, NpsPeriod.change),
      judgement: shown(row, NpsPeriod.clearChange),
      kind: numberOf(row, NpsPeriod.kind),
      rule: shown(row, NpsPeriod.rule),
    }];
  });
}

function drawn(client: Client, periods: readonly Period[], kind: number): Node[] {
  const { languageId, say } = client;
  const name = say(kinds.find(one => one.kind === kind)?.name ?? npsTexts.period);
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (!first || !last) return [html("p", { class: "quiet" }, say(npsTexts.nonePeriod, name))];
  const value = (points: number): string => number(points, languageId);
  const label = (period: Period): string => periodName(period.start, kind, languageId);
  const at = (index: number): number => (index + 0.5) / periods.length;
  const everyNth = Math.ceil(periods.length / 6);
  const picture = plot(client, {
    title: say(npsTexts.periods, name),
    description: say(npsTexts.describePeriods, periods.length, day(first.start, languageId, "date"), day(last.start, languageId, "date"), value(last.nps), value(last.low), value(last.high), last.responses),
    lowest: -100,
    highest: 100,
    ticks: [-100, -50, 0, 50, 100].map(tick => ({ value: tick, label: value(tick) })),
    marks: periods.map((period, index) => ({ at: at(index), label: label(period) })).filter((_, index) => index % everyNth === 0),
    stops: periods.map((period, index) => ({ at: at(index), value: period.nps, label: say(npsTexts.stopPeriod, label(period), value(period.nps), value(period.low), value(period.high), period.responses) })),
    behind: () => [],
    upon: scale => [
      ...periods.map((period, index) => whisker(scale.x(at(index)), scale.y(period.low), scale.y(period.high))),
      svg("polyline", { class: "curve", points: periods.map((period, index) => `${scale.x(at(index)).toFixed(1)},${scale.y(period.nps).toFixed(1)}`).join(" ") }),
      ...periods.map((period, index) => svg("circle", { class: "mark", cx: scale.x(at(index)), cy: scale.y(period.nps), r: 5 })),
    ],
  });
  const columns: Column[] = [npsTexts.period, npsTexts.nps, npsTexts.low, npsTexts.high, npsTexts.responses, npsTexts.change].map((title, index) => ({ title: say(title), ...(index > 0 && { kind: "number" as const }) }));
  const cells = [...periods].reverse().map(period => [label(period), value(period.nps), value(period.low), value(period.high), String(period.responses), change(client, period)]);
  return [picture, html("p", { class: "quiet" }, say(npsTexts.rule, last.rule)), asTable(client, table(say(npsTexts.periods, name), columns, cells))];
}

function change({ languageId, say }: Client, { change: difference, judgement }: Period): string {
  if (difference === null) return "";
  return judgement === "" ? signed(difference, languageId) : say(npsTexts.judged, signed(difference, languageId), judgement);
}

function whisker(x: number, low: number, high: number): SVGElement {
  return svg("path", { class: "whisker", d: `M${x.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}m-4 0h8m0 ${(low - high).toFixed(1)}h-8` });
}

/** A period by its name: "May 2026", "2/2026" for a quarter, "2026". Periods are in UTC. */
function periodName(start: Date, kind: number, languageId: number): string {
  if (kind === PeriodKind.year) return String(start.getUTCFullYear());
  if (kind === PeriodKind.quarter) return `${["Q", "Q", "T"][["en", "de", "it"].indexOf(tag(languageId))] ?? "Q"}${Math.floor(start.getUTCMonth() / 3) + 1} ${start.getUTCFullYear()}`;
  return start.toLocaleDateString(tag(languageId), { month: "short", year: "numeric", timeZone: "UTC" });
}
