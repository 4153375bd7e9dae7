import { number } from "../../shared/locale";
import { Job, JobKind, JobStatus, Table } from "../../shared/names";
import { commonTexts } from "../../strings/common";
import { simulationTexts } from "../../strings/simulation";
import type { Text } from "../../strings/text";
import { html } from "../shared/element";
import { start, type Client } from "../shared/page";
import { idOf, numberOf, rows, textOf, type Row } from "../shared/rows";
import { table } from "../shared/table";
import { distribution } from "./distribution";
import { parseResult, type Mover, type SimulationResult } from "./result";

const mostMovers = 20;
const columns = [Job.status, Job.done, Job.total, Job.problem, Job.result];

/** The newest simulation of the model on whose form the page stands, or that of a job. */
start(async client => {
  if (!(await client.mayRead(Table.job))) return html("p", { class: "quiet" }, client.say(commonTexts.denied));
  const job = await read(client);
  return job ? html("div", {}, ...shown(client, job)) : html("p", { class: "quiet" }, client.say(simulationTexts.none));
});

async function read(client: Client): Promise<Row | undefined> {
  const { place } = client;
  if (place.table === Table.job) return await client.xrm.WebApi.retrieveRecord(Table.job, place.id, `?$select=${columns.join(",")}`);
  const filter = `${idOf(Job.model)} eq ${place.id} and ${Job.kind} eq ${JobKind.simulation}`;
  const [job] = await rows(client, Table.job, { select: columns, filter, order: "createdon desc", most: 1 });
  return job;
}

function shown(client: Client, job: Row): Node[] {
  const { languageId, say } = client;
  const status = numberOf(job, Job.status);
  const text = textOf(job, Job.result);
  if (status === JobStatus.failed || status === JobStatus.cancelled) return [html("p", {}, say(simulationTexts.stopped, textOf(job, Job.problem)))];
  if (status !== JobStatus.done || text === "") {
    client.lookAgain();
    return [html("p", { class: "quiet" }, say(simulationTexts.running, number(numberOf(job, Job.done) ?? 0, languageId), number(numberOf(job, Job.total) ?? 0, languageId)))];
  }
  const result = parseResult(text);
  if (!result) return [html("p", {}, say(simulationTexts.unreadable))];
  return [
    facts(client, result),
    distribution(client, result),
    ...movers(client, simulationTexts.upExamples, result.upExamples),
    ...movers(client, simulationTexts.downExamples, result.downExamples),
    ...movers(client, simulationTexts.movers, result.movers),
    ...reps(client, result),
  ];
}

function facts({ languageId, say }: Client, result: SimulationResult): HTMLElement {
  const count = (value: number): string => number(value, languageId);
  const tasks = result.reps.reduce((sum, rep) => sum + rep.tasksPerWeek, 0);
  const all = [
    result.sampled < result.contacts ? say(simulationTexts.sampled, count(result.sampled), count(result.contacts)) : say(simulationTexts.contacts, count(result.contacts)),
    ...(result.threshold === null ? [] : [say(simulationTexts.up, count(result.up)), say(simulationTexts.down, count(result.down))]),
    ...(result.thresholdBefore === null || result.thresholdBefore === result.threshold ? [] : [say(simulationTexts.thresholdBefore, count(result.thresholdBefore))]),
    ...(result.reps.length > 0 ? [say(simulationTexts.tasks, count(tasks))] : []),
  ];
  return html("div", { class: "facts" }, ...all.map(fact => html("span", {}, fact)));
}

function movers(client: Client, caption: Text, moved: readonly Mover[]): Node[] {
  if (moved.length === 0) return [];
  const { languageId, say } = client;
  const titles = [simulationTexts.contact, simulationTexts.before, simulationTexts.after, simulationTexts.change].map((title, index) => ({ title: say(title), ...(index > 0 && { kind: "number" as const }) }));
  const cells = moved.slice(0, mostMovers).map(mover => {
    const change = mover.after - mover.before;
    return [link(client, mover.contact, mover.contactId), number(mover.before, languageId), number(mover.after, languageId), (change > 0 ? "+" : "") + number(change, languageId)];
  });
  return [table(say(caption), titles, cells, "titled")];
}

function reps({ languageId, say }: Client, result: SimulationResult): Node[] {
  if (result.reps.length === 0) return [];
  const titles = [simulationTexts.rep, simulationTexts.atOnce, simulationTexts.tasksColumn].map((title, index) => ({ title: say(title), ...(index > 0 && { kind: "number" as const }) }));
  return [table(say(simulationTexts.reps), titles, result.reps.map(rep => [rep.rep, number(rep.tasksAtOnce, languageId), number(rep.tasksPerWeek, languageId)]), "titled")];
}

/** A contact by name, which opens its form. */
function link({ xrm }: Client, name: string, id: string): Node {
  if (id === "") return html("span", {}, name);
  const button = html("button", { type: "button" }, name);
  button.addEventListener("click", () => void xrm.Navigation.openForm({ entityName: Table.contact, entityId: id }));
  return button;
}
