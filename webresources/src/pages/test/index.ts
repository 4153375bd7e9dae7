import { day, number, tag } from "../../shared/locale";
import { testTexts } from "../../strings/test";
import { why } from "../score/why";
import { testContact, type ContactTest } from "../shared/contactTest";
import { html } from "../shared/element";
import { things, type Thing } from "../shared/json";
import { start, type Client } from "../shared/page";
import { table } from "../shared/table";
import { action, list } from "../shared/work";

/** A dialog, opened with `data=omni_scoringmodel,id,contact's id`: tests the contact against the model as of any date. */
start(client => {
  const { say } = client;
  const date = html("input", { type: "date", id: "asof" });
  const place = html("div", { role: "status", class: "result" });
  const button = action(say(testTexts.run), place, async () => shown(client, await test(client, date.value)));
  button.click();
  return Promise.resolve(html("div", { class: "dialog" }, html("div", { class: "facts" }, html("label", { for: "asof" }, say(testTexts.asOf), date), button), place));
});

function test(client: Client, date: string): Promise<ContactTest> {
  // The whole of the day counts.
  return testContact(client, client.place.id, client.place.more ?? "", date === "" ? null : new Date(`${date}T23:59:59`).toISOString());
}

function shown(client: Client, { problems, explanation, score, grade, result }: ContactTest): Node[] {
  const { languageId, say } = client;
  if (problems) return [html("p", {}, say(testTexts.problems)), list(problems)];
  return [
    html("div", { class: "facts" },
      html("span", { class: "figure" }, score.toLocaleString(tag(languageId), { minimumFractionDigits: 2, maximumFractionDigits: 2 })),
      grade ? html("span", {}, say(testTexts.grade, grade)) : null,
      ...threshold(client, result).map(fact => html("span", {}, fact))),
    why(client, JSON.stringify(result["lines"] ?? null), explanation, score) ?? html("p", {}, say(testTexts.nothing)),
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
