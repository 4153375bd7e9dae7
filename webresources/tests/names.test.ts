import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as names from "../src/shared/names";
import { commonTexts } from "../src/strings/common";
import { npsTexts } from "../src/strings/nps";
import { publishTexts } from "../src/strings/publish";
import { scoreTexts } from "../src/strings/score";
import { scriptTexts } from "../src/strings/scripts";
import { simulationTexts } from "../src/strings/simulation";
import { testTexts } from "../src/strings/test";

const entities = new URL("../../../solution/Entities/", import.meta.url);
const folders = new Map(readdirSync(entities).map(folder => [folder.toLowerCase(), folder]));

function definition(table: string): string {
  const folder = folders.get(table);
  assert.ok(folder, `The solution has no table ${table}.`);
  return readFileSync(new URL(`${folder}/Entity.xml`, entities), "utf8");
}

for (const table of Object.values(names.Table)) {
  test(`The solution has the table ${table}`, () => assert.match(definition(table), /<Entity/));
}

for (const [table, columns] of [
  [names.Table.scoringRule, names.Rule],
  [names.Table.scoringModel, names.Model],
  [names.Table.npsResponse, names.NpsResponse],
  [names.Table.npsPeriod, names.NpsPeriod],
  [names.Table.leadScore, names.LeadScore],
  [names.Table.scoreSnapshot, names.ScoreSnapshot],
  [names.Table.job, names.Job],
  [names.Table.contact, names.Contact],
  [names.Table.content, names.Content],
  [names.Table.setting, names.Setting],
  [names.Table.contentTag, names.ContentTag],
  [names.Table.interaction, { ...names.Interaction, ...names.Decision }],
] as const) {
  test(`The solution has the columns that are used of ${table}`, () => {
    const xml = definition(table);
    assert.deepEqual(Object.values(columns).filter(column => !xml.includes(`<LogicalName>${column}</LogicalName>`)), []);
  });
}

for (const [table, column, choices] of [
  [names.Table.scoringRule, names.Rule.kind, names.RuleKind],
  [names.Table.scoringModel, names.Model.status, names.ModelStatus],
  [names.Table.npsPeriod, names.NpsPeriod.kind, names.PeriodKind],
  [names.Table.job, names.Job.kind, names.JobKind],
  [names.Table.job, names.Job.status, names.JobStatus],
  [names.Table.contact, names.Contact.profiling, names.Profiling],
  [names.Table.content, names.Content.approval, names.Approval],
  [names.Table.contentTag, names.ContentTag.status, names.TagStatus],
  [names.Table.interaction, names.Decision.bot, names.BotDecision],
] as const) {
  test(`The choices of ${table}.${column} have the numbers that are used`, () => {
    const xml = definition(table);
    const block = xml.split("<attribute ").find(one => one.includes(`<LogicalName>${column}</LogicalName>`)) ?? "";
    const label = (number: number): string | undefined => new RegExp(`<(?:option|status) value="${number}"[^>]*>\\s*<labels>\\s*<label description="([^"]*)"`).exec(block)?.[1];
    for (const [name, number] of Object.entries(choices)) {
      assert.equal(label(number)?.replace(/[^a-z]/gi, "").toLowerCase(), name.toLowerCase().replace(/[^a-z]/gi, ""), `${column} ${number}`);
    }
  });
}

for (const [name, texts] of Object.entries({ commonTexts, npsTexts, publishTexts, scoreTexts, scriptTexts, simulationTexts, testTexts })) {
  test(`The three languages of ${name} have the same places for values, and none is empty`, () => {
    const places = (text: string): string => [...new Set(text.match(/\{\d\}/g))].sort().join();
    for (const [key, text] of Object.entries<readonly string[]>(texts)) {
      assert.equal(text.length, 3, key);
      for (const one of text) {
        assert.notEqual(one.trim(), "", key);
        assert.equal(places(one), places(text[0] ?? ""), key);
      }
    }
  });
}
