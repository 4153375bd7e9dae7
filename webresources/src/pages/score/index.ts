import { day, number, tag } from "../../shared/locale";
import { LeadScore, Model, ModelStatus, ScoreSnapshot, Table } from "../../shared/names";
import { scoreTexts } from "../../strings/score";
import { html } from "../shared/element";
import { start, type Client } from "../shared/page";
import { dateOf, idOf, numberOf, rows, shown, textOf, type Row } from "../shared/rows";
import { curve, type Value } from "./curve";
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
  const columns = [LeadScore.id, LeadScore.score, LeadScore.asOf, LeadScore.state, LeadScore.grade, LeadScore.explanation, LeadScore.explanationLines, LeadScore.aboveThresholdUntil, idOf(LeadScore.model)];
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
  const points = numberOf(score, LeadScore.score) ?? 0;
  const asOf = dateOf(score, LeadScore.asOf);
  const until = dateOf(score, LeadScore.aboveThresholdUntil);
  const threshold = model && numberOf(model, Model.threshold);
  const values: Value[] = [...snapshots, ...(asOf ? [{ on: asOf, score: points }] : [])];
  const facts = [
    shown(score, LeadScore.state),
    textOf(score, LeadScore.grade) && say(scoreTexts.grade, textOf(score, LeadScore.grade)),
    threshold !== null && say(scoreTexts.threshold, number(threshold, languageId)),
    until !== null && say(scoreTexts.until, day(until, languageId)),
    asOf !== null && say(scoreTexts.asOf, day(asOf, languageId)),
  ].filter((fact): fact is string => typeof fact === "string" && fact !== "");
  return html("section", {},
    html("h1", {}, shown(score, idOf(LeadScore.model))),
    html("div", { class: "facts" }, html("span", { class: "figure" }, cents(points, languageId)), ...facts.map(fact => html("span", {}, fact))),
    why(client, textOf(score, LeadScore.explanationLines), textOf(score, LeadScore.explanation), points),
    curve(client, values, threshold, model && numberOf(model, Model.rearmThreshold)));
}

/** Thresholds are those of the published version; the lead score names the original. */
async function published(client: Client, original: string): Promise<Row | null> {
  const [model] = await rows(client, Table.scoringModel, {
    select: [Model.threshold, Model.rearmThreshold],
    filter: `(${idOf(Model.original)} eq ${original} or ${Model.id} eq ${original}) and ${Model.status} eq ${ModelStatus.published}`,
    most: 1,
  });
  return model ?? null;
}

async function history(client: Client, leadScore: string): Promise<Value[]> {
  const found = await rows(client, Table.scoreSnapshot, {
    select: [ScoreSnapshot.on, ScoreSnapshot.score],
    filter: `${idOf(ScoreSnapshot.leadScore)} eq ${leadScore}`,
    order: `${ScoreSnapshot.on} desc`,
    most: mostSnapshots,
  });
  return found.reverse().flatMap(row => {
    const [on, score] = [dateOf(row, ScoreSnapshot.on), numberOf(row, ScoreSnapshot.score)];
    return on && score !== null ? [{ on, score }] : [];
  });
}

function cents(value: number, languageId: number): string {
  return value.toLocaleString(tag(languageId), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
