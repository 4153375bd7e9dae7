import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { row } from "../src/shared/call";
import { Api, Table } from "../src/shared/names";
import { parseResult } from "../src/pages/simulation/result";
import { checkCall, hasApi } from "./customApis";

const rowOf = (table: string): { typeName: string; structuralProperty: number } => ({ typeName: `mscrm.${table}`, structuralProperty: 5 });
const plain = (typeName: string): { typeName: string; structuralProperty: number } => ({ typeName, structuralProperty: 1 });

for (const api of Object.values(Api)) {
  test(`The solution has the custom API ${api}`, () => assert.ok(hasApi(api)));
}

for (const [api, types] of [
  [Api.publishModel, { ModelId: rowOf(Table.scoringModel), Backfill: plain("Edm.String"), Days: plain("Edm.Int32"), Reason: plain("Edm.String") }],
  [Api.startBackfill, { ModelId: rowOf(Table.scoringModel), Backfill: plain("Edm.String"), Days: plain("Edm.Int32") }],
  [Api.testContact, { ModelId: rowOf(Table.scoringModel), ContactId: rowOf(Table.contact), AsOf: plain("Edm.DateTimeOffset") }],
] as const) {
  test(`What a dialog sends to ${api} is what it takes`, () => checkCall(api, types));
}

for (const [table, key] of [["task", "activityid"], ["contact", "contactid"], ["omni_scoringmodel", "omni_scoringmodelid"]] as const) {
  test(`A row of ${table} is named by ${key}`, () => {
    assert.deepEqual(row(table, "{0F0F0F0F-0000-4000-8000-000000000001}")[1], { "@odata.type": `Microsoft.Dynamics.CRM.${table}`, [key]: "0f0f0f0f-0000-4000-8000-000000000001" });
  });
}

test("The simulation page reads what simulations write, name by name", () => {
  const source = readFileSync(new URL("../../../plugins/OmniChannel.Dataverse/Rescoring/SimulationResult.cs", import.meta.url), "utf8");
  const written = new Set([...source.matchAll(/DataMember\(Name = "([^"]+)"/g)].map(match => match[1]));
  const read = parseResult(JSON.stringify({ bands: [{}], movers: [{}], reps: [{}] }));
  const names = (value: object | undefined): string[] => Object.keys(value ?? {});
  assert.ok(read);
  assert.deepEqual([...names(read), ...names(read.bands[0]), ...names(read.movers[0]), ...names(read.reps[0])].filter(name => !written.has(name)), []);
});

test("The page of a contact test and the score page read what the server writes, name by name", () => {
  const folder = new URL("../../../plugins/OmniChannel.Domain/Scoring/", import.meta.url);
  const source = ["ContactTestJson.cs", "ExplanationLines.cs"].map(file => readFileSync(new URL(file, folder), "utf8")).join("");
  const quoted = (name: string): boolean => source.includes(`"${name}"`) || source.includes(`\\"${name}\\"`);
  const read = ["threshold", "isAboveThreshold", "aboveThresholdUntil", "lines", "rules", "name", "matches", "points", "why", "kind", "count"];
  const kinds = ["interactions", "profile", "manual", "rule-limit", "group-maximum", "group-minimum", "model-maximum", "model-minimum", "held-too-soon", "held-too-many", "rest"];
  assert.deepEqual([...read, ...kinds].filter(name => !quoted(name)), []);
});
