import { call, row, type Parameter } from "../../shared/call";
import { Api, Table } from "../../shared/names";
import { publishTexts } from "../../strings/publish";
import type { Text } from "../../strings/text";
import { html } from "../shared/element";
import { start, type Client } from "../shared/page";
import { action, list } from "../shared/work";

/** What becomes of the history, as the custom APIs name it. */
type Range = "none" | "days" | "all";

interface Answer {
  readonly Problems?: string;
  readonly Notes?: string;
  readonly JobId?: string;
}

const usualDays = 90;

/** What differs from the version before, read while the user decides; what goes wrong is said in its place and keeps nobody from publishing. */
async function changes({ say, xrm, place }: Client): Promise<Node[]> {
  const answer = await call<{ Changes?: string }>(xrm.WebApi.online, Api.compareModel, { ModelId: row(Table.scoringModel, place.id) });
  const [first, ...differences] = (answer.Changes ?? "").split("\n");
  if (!first) return [];
  return [html("h2", {}, say(publishTexts.changes)), html("p", {}, first), ...(differences.length > 0 ? [list(differences.join("\n"))] : [])];
}

/** A dialog: publishes a draft, or, opened with `data=table,id,backfill`, scores the history anew by the published version. */
start(client => Promise.resolve(client.place.more === "backfill" ? dialog(client, ["days", "all"], false) : dialog(client, ["none", "days", "all"], true)));

function dialog(client: Client, ranges: readonly Range[], publishes: boolean): HTMLElement {
  const { say } = client;
  let range = ranges[0] ?? "all";
  const days = html("input", { type: "number", id: "days", min: 1, value: usualDays });
  const daysRow = html("label", { for: "days", class: "within" }, say(publishTexts.number), days);
  const choose = (chosen: Range): void => {
    range = chosen;
    daysRow.hidden = chosen !== "days";
  };
  const reason = html("textarea", { id: "reason", rows: 3 });
  const place = html("div", { role: "status" });
  const button = action(say(publishes ? publishTexts.publish : publishTexts.backfill), place, async () => {
    const count = Number(days.value);
    if (range === "days" && !(Number.isInteger(count) && count >= 1)) return [html("p", { role: "alert" }, say(publishTexts.wrongDays))];
    const answer = await send(client, publishes, { Backfill: ["string", range], Days: ["integer", range === "days" ? count : null], Reason: ["string", reason.value.trim() || null] });
    if (!answer.Problems) form.remove();
    return outcome(client, publishes, answer);
  });
  const form = html("div", {},
    html("p", {}, say(publishes ? publishTexts.publishing : publishTexts.backfilling)),
    html("fieldset", { class: "choices" }, html("legend", {}, say(publishTexts.history)), ...ranges.map(one => radio(say(publishTexts[one]), one, one === range, choose)), daysRow),
    publishes && html("label", { for: "reason", class: "above" }, say(publishTexts.reason), reason),
    button);
  choose(range);
  const compared = html("div", {});
  if (publishes) void changes(client).then(found => compared.append(...found)).catch(() => undefined);
  return html("div", { class: "dialog" }, compared, form, place);
}

function radio(label: string, value: Range, checked: boolean, choose: (value: Range) => void): HTMLElement {
  const input = html("input", { type: "radio", name: "range", value });
  input.checked = checked;
  input.addEventListener("change", () => choose(value));
  return html("label", {}, input, html("span", {}, label));
}

function send(client: Client, publishes: boolean, given: Readonly<Record<"Backfill" | "Days" | "Reason", Parameter>>): Promise<Answer> {
  const { online } = client.xrm.WebApi;
  const { Reason, ...range } = given;
  const model = { ModelId: row(Table.scoringModel, client.place.id), ...range };
  return publishes ? call(online, Api.publishModel, { ...model, Reason }) : call(online, Api.startBackfill, model);
}

function outcome(client: Client, publishes: boolean, { Problems: problems, Notes: notes, JobId: job }: Answer): Node[] {
  const paragraph = (text: Text): HTMLElement => html("p", {}, client.say(text));
  if (problems) return [paragraph(publishTexts.problems), list(problems)];
  return [
    ...(publishes ? [paragraph(publishTexts.published)] : []),
    ...(notes ? [list(notes)] : []),
    ...(job ? [paragraph(publishTexts.started), watch(client, job)] : []),
  ];
}

function watch({ xrm, say }: Client, job: string): HTMLElement {
  const button = html("button", { type: "button" }, say(publishTexts.watch));
  button.addEventListener("click", () => void xrm.Navigation.openForm({ entityName: Table.job, entityId: job }));
  return button;
}
