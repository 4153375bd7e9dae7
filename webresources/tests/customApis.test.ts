import assert from "node:assert/strict";
import { test } from "node:test";
import { row } from "../src/shared/call";
import { Api, Table } from "../src/shared/names";
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
