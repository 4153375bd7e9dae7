import { call, row } from "../../shared/call";
import { day, number, tag } from "../../shared/locale";
import { Api, Table } from "../../shared/names";
import { testTexts } from "../../strings/test";
import { why } from "../score/why";
import { html } from "../shared/element";
import { isThing, parseJson, things, type Thing } from "../shared/json";
import { start, type Client } from "../shared/page";
import { table } from "../shared/table";
import { action, list } from "../shared/work";

interface Answer {
  readonly Problems?: string;
  readonly Explanation?: string;
  readonly Score?: number;
  readonly Grade?: string;
  readonly Result?: string;
}

/** A dialog, opened with `data=omni_scoringmodel,id,contact's id`: tests the contact against the model as of any date. */
start(client => {
  const { say } = client;
  const date = html("input", { type: "date", id: "asof" });
  const place = html("div", { role: "status", class: "result" });
  const button = action(say(testTexts.run), place, async () => shown(client, await test(client, date.value)));
  button.click();
  return Promise.resolve(html("div", { class: "dialog" }, html("div", { class: "facts" }, html("label", { for: "asof" }, say(testTexts.asOf), date), button), place));
});

function test({ xrm, place }: Client, date: string): Promise<Answer> {
  // The whole of the day counts.
  const asOf = date === "" ? null : new Date(`${date}T23:59:59`).toISOString();
  const parameters = { ModelId: row(Table.scoringModel, place.id), ContactId: row(Table.contact, place.more ?? ""), AsOf: ["date", asOf] as const };
  return call(xrm.WebApi.online, Api.testContact, parameters);
}

function shown(client: Client, answer: Answer): Node[] {
  const { languageId, say } = client;
  if (answer.Problems) return [html("p", {}, say(testTexts.problems)), list(answer.Problems)];
  const score = answer.Score ?? 0;
  const read = parseJson(answer.Result ?? "");
  const result: Thing = isThing(read) ? read : {};
  return [
    html("div", { class: "facts" },
      html("span", { class: "figure" }, score.toLocaleString(tag(languageId), { minimumFractionDigits: 2, maximumFractionDigits: 2 })),
      answer.Grade ? html("span", {}, say(testTexts.grade, answer.Grade)) : null,
      ...threshold(client, result).map(fact => html("span", {}, fact))),
    why(client, JSON.stringify(result["lines"] ?? null), answer.Explanation ?? "", score) ?? html("p", {}, say(testTexts.nothing)),
    ...rules(client, result),
  ];
}

function threshold({ languageId, say }: Client, result: Thing): string[] {
  const { threshold: value, isAboveThreshold: isAbove, aboveThresholdUntil: until } = result;
  if (typeof value !== "number") return [];
  const end = new Date(typeof until === "string" ? until : NaN);
  return [say(isAbove === true ? testTexts.above : testTexts.below, number(value, languageId)), ...(isNaN(end.getTime()) ? [] : [say(testTexts.until, day(end, languageId))])];
}

/** Every rule with its verdict. */
function rules({ languageId, say }: Client, result: Thing): Node[] {
  const verdicts = things(result["rules"]);
  if (verdicts.length === 0) return [];
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const columns = [{ title: say(testTexts.rule) }, { title: say(testTexts.matches) }, { title: say(testTexts.why) }, { title: say(testTexts.points), kind: "number" as const }];
  const cells = verdicts.map(one =>
    [text(one["name"]), say(one["matches"] === true ? testTexts.yes : testTexts.no), text(one["why"]), number(typeof one["points"] === "number" ? one["points"] : 0, languageId)]);
  return [table(say(testTexts.rules), columns, cells, "titled")];
}
