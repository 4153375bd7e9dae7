import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as commands from "../src/commands/index";
import { BotDecision, ContentTag, Decision, Model, ModelStatus, TagStatus, Visit } from "../src/shared/names";
import { chosen, client } from "./fakeClient";
import { FakeForm, lookup } from "./fakeXrm";

const own = "0f0f0f0f-0000-4000-8000-000000000001";

function model(status: number = ModelStatus.draft): FakeForm {
  return new FakeForm("omni_scoringmodel", { [Model.status]: status });
}

const lookupOf = (table: string, key: string, id: string): object => ({ "@odata.type": `Microsoft.Dynamics.CRM.${table}`, [key]: id });

const page = (name: string, data: string): object => ({ pageType: "webresource", webresourceName: `omni_/pages/${name}.html`, data });

test("Publishing saves, opens its dialog and reads the form anew when that is closed", async () => {
  const log = client({});
  const form = model();
  await commands.publishModel(form.asForm);
  assert.deepEqual(log.opened, [page("publish", `omni_scoringmodel,${own},publish`)]);
  assert.deepEqual([form.saved, form.refreshed], [1, 1]);
});

test("What keeps a model from being simulated is listed in the user's language", async () => {
  const log = client({ omni_SimulateModel: { Problems: "Regel a: ...\nRegel b: ..." } }, 1031);
  await commands.simulateModel(model().asForm);
  assert.deepEqual(log.errors, ["Korrigieren Sie Folgendes und versuchen Sie es erneut:\n\nRegel a: ...\nRegel b: ..."]);
  assert.deepEqual([log.opened, log.busy], [[], 0]);
});

test("What the server refuses is shown in its own words, and the progress indicator goes away", async () => {
  const log = client({ omni_NewModelVersion: new Error("There is a draft already.") });
  await commands.newModelVersion(model(ModelStatus.published).asForm);
  assert.deepEqual([log.errors, log.busy], [["There is a draft already."], 0]);
});

test("A new version is opened", async () => {
  const log = client({ omni_NewModelVersion: { NewModelId: chosen } });
  await commands.newModelVersion(model(ModelStatus.published).asForm);
  assert.deepEqual(log.opened, [{ entityName: "omni_scoringmodel", entityId: chosen }]);
});

test("A simulation is shown as a page of its job", async () => {
  const log = client({ omni_SimulateModel: { JobId: chosen, Problems: "" } });
  await commands.simulateModel(model().asForm);
  assert.deepEqual(log.opened, [page("simulation", `omni_job,${chosen}`)]);
});

test("A backfill opens its dialog", async () => {
  const log = client({});
  await commands.startBackfill(model(ModelStatus.published).asForm);
  assert.deepEqual(log.opened, [page("publish", `omni_scoringmodel,${own},backfill`)]);
});

for (const [table, contactId, modelId] of [
  ["omni_scoringmodel", chosen, own],
  ["contact", own, chosen],
] as const) {
  test(`A contact is tested from the form of ${table}`, async () => {
    const log = client({});
    await commands.testContact(new FakeForm(table, {}).asForm);
    assert.deepEqual(log.opened, [page("test", `omni_scoringmodel,${modelId},${contactId}`)]);
  });
}

for (const [name, command, outcome] of [
  ["Done", commands.completeVisit, "Done"],
  ["Not now", commands.snoozeVisit, "NotNow"],
  ["Wrong person", (form: Xrm.FormContext) => commands.answerVisit(form, "WrongPerson"), "WrongPerson"],
] as const) {
  test(`${name} is recorded in one call, and what happens next stands on the form`, async () => {
    const log = client({ omni_CompleteVisit: { Message: "The visit is recorded.", IsOpen: false } });
    const form = new FakeForm("task", { [Visit.leadScore]: lookup("Anna") });
    form.dirty = true;
    await command(form.asForm);
    assert.deepEqual(log.sent.map(sent => sent.values), [{ TaskId: lookupOf("task", "activityid", own), Outcome: outcome }]);
    assert.deepEqual([form.saved, form.refreshed, form.note("outcome")], [1, 1, "The visit is recorded."]);
  });
}

test("The buttons hand over every outcome without a command of its own, in words that the server knows", () => {
  const read = (path: string): string => readFileSync(new URL(`../../../solution/${path}`, import.meta.url), "utf8");
  const handed = [...read("Entities/Task/RibbonDiff.xml").matchAll(/<StringParameter Value="(\w+)"/g)].map(match => match[1]);
  const described = /default="([\w, ]+);/.exec(read("customapis/omni_CompleteVisit/customapirequestparameters/Outcome/customapirequestparameter.xml"))?.[1] ?? "";
  assert.deepEqual([...handed, "Done", "NotNow"].sort(), described.split(/, | or /).sort());
});

test("May I contact now is answered in a sentence", async () => {
  const log = client({ omni_MayContact: { Allowed: false, Reason: "The contact does not want e-mails." } });
  await commands.mayContact(new FakeForm("contact", {}).asForm);
  assert.deepEqual(log.said, ["The contact does not want e-mails."]);
});

test("Templates are installed, told of, and the grid is read anew", async () => {
  const log = client({ omni_InstallTemplates: { Created: 3, Summary: "Added: 3 channels." } });
  let read = 0;
  await commands.installTemplates({ refresh: () => (read += 1) } as unknown as Xrm.Controls.GridControl);
  assert.deepEqual([log.sent.map(sent => sent.values), log.said, read, log.busy], [[{}], ["Added: 3 channels."], 1, 0]);
});

test("Selected tags are accepted one by one, and the grid is read anew", async () => {
  const log = client({});
  let read = 0;
  const grid = { refresh: () => (read += 1) } as unknown as Xrm.Controls.GridControl;
  await commands.acceptTag(grid, [`{${own.toUpperCase()}}`, chosen]);
  assert.deepEqual(log.updated, [["omni_contenttag", own, { [ContentTag.status]: TagStatus.accepted }], ["omni_contenttag", chosen, { [ContentTag.status]: TagStatus.accepted }]]);
  assert.equal(read, 1);
});

test("Selected interactions count, and the one on a form was a bot", async () => {
  const log = client({});
  let refreshed = 0;
  const grid = { refresh: () => (refreshed += 1) } as unknown as Xrm.Controls.GridControl;
  await commands.countInteraction(grid, [`{${own.toUpperCase()}}`, chosen]);
  const form = new FakeForm("omni_interaction", {});
  await commands.markBot(form.asForm);
  assert.deepEqual(log.updated, [
    ["omni_interaction", own, { [Decision.bot]: BotDecision.counts }],
    ["omni_interaction", chosen, { [Decision.bot]: BotDecision.counts }],
    ["omni_interaction", own, { [Decision.bot]: BotDecision.wasABot }],
  ]);
  assert.equal(refreshed, 1);
});

test("The tag on a form is rejected", async () => {
  const log = client({});
  const form = new FakeForm("omni_contenttag", { [ContentTag.status]: TagStatus.proposed });
  await commands.rejectTag(form.asForm);
  assert.deepEqual(log.updated, [["omni_contenttag", own, { [ContentTag.status]: TagStatus.rejected }]]);
  assert.equal(form.refreshed, 1);
});

const unsaved = model();
unsaved.id = "";
const broken = {} as Xrm.FormContext;
const tag = (status: number): Xrm.FormContext => new FakeForm("omni_contenttag", { [ContentTag.status]: status }).asForm;
const visit = (leadScore: Xrm.LookupValue[] | null, state: number): Xrm.FormContext => new FakeForm("task", { [Visit.leadScore]: leadScore, [Visit.state]: state }).asForm;
const noGrid = {} as Xrm.Controls.GridControl;

for (const [name, enabled, expected] of [
  ["publish: a draft", () => commands.isDraftModel(model().asForm), true],
  ["publish: an unsaved draft", () => commands.isDraftModel(unsaved.asForm), false],
  ["publish: a published model", () => commands.isDraftModel(model(ModelStatus.published).asForm), false],
  ["publish: no form at all", () => commands.isDraftModel(broken), false],
  ["backfill: a published model", () => commands.isPublishedModel(model(ModelStatus.published).asForm), true],
  ["backfill: a draft", () => commands.isPublishedModel(model().asForm), false],
  ["new version: a retired model", () => commands.canCopyModel(model(ModelStatus.retired).asForm), true],
  ["new version: a draft", () => commands.canCopyModel(model().asForm), false],
  ["simulate: a saved row", () => commands.isSaved(model().asForm), true],
  ["simulate: an unsaved row", () => commands.isSaved(unsaved.asForm), false],
  ["accept: a proposed tag", () => commands.canAcceptTag(tag(TagStatus.proposed)), true],
  ["accept: an accepted tag", () => commands.canAcceptTag(tag(TagStatus.accepted)), false],
  ["accept: tags in a grid", () => commands.canAcceptTag(noGrid, [own]), true],
  ["reject: no tag in a grid", () => commands.canRejectTag(noGrid, []), false],
  ["done: an open visit", () => commands.isOpenVisit(visit(lookup("Anna"), 0)), true],
  ["done: a closed visit", () => commands.isOpenVisit(visit(lookup("Anna"), 1)), false],
  ["done: another task", () => commands.isOpenVisit(visit(null, 0)), false],
] as const) {
  test(`Enable rule of ${name}: ${expected ? "on" : "off"}`, () => assert.equal(enabled(), expected));
}
