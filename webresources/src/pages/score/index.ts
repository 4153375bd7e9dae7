import { day, number, tag } from "../../shared/locale";
import { LeadScore, Model, ModelStatus, ScoreSnapshot, Table } from "../../shared/names";
import { scoreTexts } from "../../strings/score";
import { html } from "../shared/element";
import { start, type Client } from "../shared/page";
import { dateOf, idOf, numberOf, rows, shown, textOf, type Row } from "../shared/rows";
import { curve } from "./curve";
import type { Value } from "./fading";
import { forNow, type Score } from "./now";
import { why } from "./why";

const mostModels = 10;
const mostSnapshots = 260;

start(async client => {
  const scores = await read(client);
  if (scores.length === 0) return html("p", { class: "quiet" }, client.say(scoreTexts.none));
  const sections = await Promise.all(scores.map(score => section(client, score)));
  return html("div", {}, ...sections);
});

/** The lead score on whose form the page stands, or those of a contact, highest first. */
function read(client: Client): Promise<Row[]> {
  const ofContact = client.place.table === Table.contact;
  const columns = [
    LeadScore.id, LeadScore.score, LeadScore.asOf, LeadScore.state, LeadScore.grade, LeadScore.explanation, LeadScore.explanationLines, LeadScore.aboveThresholdUntil,
    LeadScore.engagement, LeadScore.version, idOf(LeadScore.model), idOf(LeadScore.contact),
  ];
  return rows(client, Table.leadScore, {
    select: columns,
    filter: `${ofContact ? idOf(LeadScore.contact) : LeadScore.id} eq ${client.place.id}`,
    order: `${LeadScore.score} desc`,
    most: mostModels,
  });
}

async function section(client: Client, score: Row): Promise<HTMLElement> {
  const [model, snapshots] = await Promise.all([published(client, textOf(score, idOf(LeadScore.model))), history(client, textOf(score, LeadScore.id))]);
  const { languageId, say } = client;
  const stored = storedScore(score);
  const { points, grade, lines, explanation, ...current } = (await forNow(client, score, model)) ?? stored;
  const [threshold, rearm, halfLife] = [Model.threshold, Model.rearmThreshold, Model.halfLife].map(column => model && numberOf(model, column)) as [number | null, number | null, number | null];
  const until = dateOf(score, LeadScore.aboveThresholdUntil);
  const isOther = cents(points, languageId) !== cents(stored.points, languageId);
  const facts = [
    shown(score, LeadScore.state),
    grade && say(scoreTexts.grade, grade),
    threshold !== null && say(scoreTexts.threshold, number(threshold, languageId)),
    until !== null && until.getTime() > (current.on?.getTime() ?? 0) && say(scoreTexts.until, day(until, languageId)),
    current.on !== null && say(scoreTexts.asOf, day(current.on, languageId)),
    isOther && stored.on !== null && say(scoreTexts.stored, cents(stored.points, languageId), day(stored.on, languageId)),
  ].filter((fact): fact is string => typeof fact === "string" && fact !== "");
  const last = [...(isOther ? [stored] : []), { on: current.on, points }].flatMap(value => (value.on ? [{ on: value.on, score: value.points }] : []));
  return html("section", {},
    html("h1", {}, shown(score, idOf(LeadScore.model))),
    html("div", { class: "facts" }, html("span", { class: "figure" }, cents(points, languageId)), ...facts.map(fact => html("span", {}, fact))),
    why(client, lines, explanation, points),
    curve(client, inOrder([...snapshots, ...last]), { threshold, rearm, halfLife }));
}

/** The score as it was last written; lists are sorted by it. */
function storedScore(score: Row): Omit<Score, "on"> & { readonly on: Date | null } {
  return {
    on: dateOf(score, LeadScore.asOf), points: numberOf(score, LeadScore.score) ?? 0, grade: textOf(score, LeadScore.grade),
    lines: textOf(score, LeadScore.explanationLines), explanation: textOf(score, LeadScore.explanation),
  };
}

function inOrder(values: readonly Value[]): Value[] {
  return [...values].sort((one, other) => one.on.getTime() - other.on.getTime());
}

/** Thresholds are those of the published version; the lead score names the original. */
async function published(client: Client, original: string): Promise<Row | null> {
  const [model] = await rows(client, Table.scoringModel, {
    select: [Model.id, Model.threshold, Model.rearmThreshold, Model.halfLife, Model.version],
    filter: `(${idOf(Model.original)} eq ${original} or ${Model.id} eq ${original}) and ${Model.status} eq ${ModelStatus.published}`,
    most: 1,
  });
  return model ?? null;
}

async function history(client: Client, leadScore: string): Promise<Value[]> {
  const found = await rows(client, Table.scoreSnapshot, {
    select: [ScoreSnapshot.on, ScoreSnapshot.score, ScoreSnapshot.fading],
    filter: `${idOf(ScoreSnapshot.leadScore)} eq ${leadScore}`,
    order: `${ScoreSnapshot.on} desc`,
    most: mostSnapshots,
  });
  return found.reverse().flatMap(row => {
    const [on, score] = [dateOf(row, ScoreSnapshot.on), numberOf(row, ScoreSnapshot.score)];
    return on && score !== null ? [{ on, score, fading: numberOf(row, ScoreSnapshot.fading) ?? 0 }] : [];
  });
}

function cents(value: number, languageId: number): string {
  return value.toLocaleString(tag(languageId), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
