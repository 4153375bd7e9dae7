import assert from "node:assert/strict";
import { test } from "node:test";
import { checkHealth } from "../src/commands/index";
import { client } from "./fakeClient";

const finding = { kind: "still-job", title: "Job standing still", table: "omni_job", id: "0f0f0f0f-0000-4000-8000-000000000001", name: "Backfill", problem: "It stands.", remedy: "Wait.", mended: false };
const page = (findings: readonly object[], cursor = "") => ({ Findings: JSON.stringify(findings), Cursor: cursor, Done: cursor === "" });

test("A healthy environment is said to be so, and nothing is asked", async () => {
  const log = client({ omni_CheckHealth: page([]) });
  await checkHealth({ refresh: () => assert.fail() } as unknown as Xrm.Controls.GridControl);
  assert.deepEqual([log.sent.map(sent => sent.values), log.said, log.asked, log.busy], [[{ Mend: false, Cursor: "" }], ["Everything is as it should be."], [], 0]);
});

test("What a health check finds is told page by page and mended when the user agrees", async () => {
  const answers = [page([finding], "jobs|2|"), page([{ ...finding, problem: "It stands too." }]), page([{ ...finding, mended: true }, { ...finding, title: "Row", problem: "It is lost." }])];
  const log = client(new Proxy({}, { get: () => answers.shift() }));
  let read = 0;
  await checkHealth({ refresh: () => (read += 1) } as unknown as Xrm.Controls.GridControl);
  assert.deepEqual(log.sent.map(sent => sent.values), [{ Mend: false, Cursor: "" }, { Mend: false, Cursor: "jobs|2|" }, { Mend: true, Cursor: "" }]);
  assert.deepEqual(log.asked, ["Job standing still: 2 found, 0 mended\n\nIt stands.\nIt stands too.\n\nMend what can be mended?"]);
  assert.deepEqual(log.said, ["Job standing still: 1 found, 1 mended\nRow: 1 found, 0 mended\n\nIt is lost. Wait."]);
  assert.deepEqual([read, log.busy], [1, 0]);
});

test("A user who does not agree leaves everything as it is, and a long list is cut", async () => {
  const log = client({ omni_CheckHealth: page(Array.from({ length: 7 }, () => finding)) });
  log.agrees = false;
  await checkHealth({ refresh: () => assert.fail() } as unknown as Xrm.Controls.GridControl);
  assert.equal(log.sent.length, 1);
  assert.match(log.asked[0] ?? "", /Job standing still: 7 found(.|\n)*… and 2 more\./);
});
