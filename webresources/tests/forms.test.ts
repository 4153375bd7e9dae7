import assert from "node:assert/strict";
import { test } from "node:test";
import { onContactLoad, onContentLoad, onInteractionLoad, onJobLoad, onLeadScoreLoad, onScoringModelLoad, onTaskLoad } from "../src/forms/index";
import { Approval, Contact, Content, Interaction, Job, JobStatus, LeadScore, Model, ModelStatus, Profiling, Visit } from "../src/shared/names";
import { FakeForm, lookup, settled, xrm } from "./fakeXrm";

const past = new Date(2020, 0, 15);
const future = new Date(2999, 0, 15);

function model(values: Record<string, unknown>): FakeForm {
  return new FakeForm("omni_scoringmodel", { [Model.status]: ModelStatus.draft, [Model.original]: null, [Model.version]: 1, [Model.threshold]: 50, [Model.rearmThreshold]: null, ...values });
}

for (const [name, values, expected, locked] of [
  ["a draft", {}, /^Draft: it scores nobody yet/, false],
  ["a draft of a later version", { [Model.original]: lookup("Events"), [Model.version]: 3 }, /^Draft of version 3: publishing it retires/, false],
  ["a published model", { [Model.status]: ModelStatus.published }, /^Published/, true],
  ["a retired model", { [Model.status]: ModelStatus.retired }, /^Retired/, true],
] as const) {
  test(`The form of ${name} says so and is ${locked ? "locked" : "open"}`, async () => {
    xrm(1033);
    const form = model(values);
    await onScoringModelLoad(form.context);
    assert.match(form.note("status") ?? "", expected);
    assert.equal(form.column(Model.threshold).disabled, locked);
  });
}

test("A model that is not saved yet is told to save first", async () => {
  xrm(1040);
  const form = model({});
  form.id = "";
  await onScoringModelLoad(form.context);
  assert.match(form.note("status") ?? "", /^Salvare il modello/);
});

test("A re-arm threshold above the threshold is refused until it is mended", async () => {
  xrm(1031);
  const form = model({ [Model.rearmThreshold]: 60.5 });
  await onScoringModelLoad(form.context);
  assert.match(form.column(Model.rearmThreshold).notes.get("rearm") ?? "", /Wiederauslösewert 60,5 liegt über dem Schwellenwert 50/);
  await form.column(Model.threshold).enter(null);
  assert.match(form.column(Model.rearmThreshold).notes.get("rearm") ?? "", /braucht einen Schwellenwert/);
  await form.column(Model.rearmThreshold).enter(null);
  assert.equal(form.column(Model.rearmThreshold).notes.size, 0);
});

/** A server that answers what may be done with a contact. */
function channels(answer: object): { WebApi: object } {
  return { WebApi: { online: { execute: () => Promise.resolve({ status: 200, json: () => Promise.resolve(answer) }) } } };
}

for (const [answer, expected] of [
  [{ Allowed: true, Reason: "The contact may be contacted by Visit.\nThe contact does not want to be contacted by E-mail." }, { level: "INFO", message: "The contact may be contacted by Visit. The contact does not want to be contacted by E-mail." }],
  [{ Allowed: false, Reason: "The contact is not active." }, { level: "WARNING", message: "The contact is not active." }],
  [{ Allowed: false }, undefined],
] as const) {
  test(`The form of a contact says through which channels it may be contacted: ${JSON.stringify(answer)}`, async () => {
    xrm(1033, channels(answer));
    const form = new FakeForm("contact", {});
    await onContactLoad(form.context);
    assert.deepEqual(form.notes.get("channels"), expected);
  });
}

test("The form of a new contact says nothing about channels", async () => {
  xrm(1033);
  const form = new FakeForm("contact", {});
  form.id = "";
  await onContactLoad(form.context);
  assert.equal(form.notes.size, 0);
});

for (const [profiling, reason, expected] of [
  [Profiling.allowed, null, undefined],
  [Profiling.objected, null, "This contact objects to profiling: nothing is scored and no score is shown."],
  [Profiling.frozen, "Employee.", "This contact is excluded from scoring. Employee."],
] as const) {
  test(`The form of a contact with profiling ${profiling} ${expected ? "warns" : "is quiet"}`, async () => {
    xrm(1033, channels({}));
    const form = new FakeForm("contact", { [Contact.profiling]: profiling, [Contact.profilingReason]: reason });
    await onContactLoad(form.context);
    assert.equal(form.note("profiling"), expected);
  });
}

test("Pages on a form are handed client API and form, and again when the data are read anew", async () => {
  xrm(1033, channels({}));
  const form = new FakeForm("contact", {});
  const handed: unknown[] = [];
  form.webResources.push(
    { getControlType: () => "webresource", getContentWindow: () => Promise.resolve({ setClientApiContext: (...given: unknown[]) => handed.push(...given) }) },
    { getControlType: () => "webresource", getContentWindow: () => Promise.resolve({}) },
    { getControlType: () => "subgrid", getContentWindow: () => Promise.reject(new Error("no frame")) },
  );
  await onContactLoad(form.context);
  await settled();
  assert.deepEqual(handed, [(globalThis as { Xrm?: unknown }).Xrm, form]);
  await form.load();
  assert.equal(handed.length, 4);
});

for (const [name, id, given, isNow] of [
  ["A new interaction proposes now", "", null, true],
  ["A new interaction keeps the date that it was given", "", past, false],
  ["A stored interaction stays as it is", "{0F0F0F0F-0000-4000-8000-000000000001}", null, false],
] as const) {
  test(name, async () => {
    xrm(1033);
    const form = new FakeForm("omni_interaction", { [Interaction.occurredOn]: given });
    form.id = id;
    const before = Date.now();
    await onInteractionLoad(form.context);
    const on = form.column(Interaction.occurredOn).getValue() as Date | null;
    if (isNow) assert.ok(on !== null && on.getTime() >= before && on.getTime() <= Date.now());
    else assert.equal(on, given);
    assert.equal(form.notes.size, 0);
  });
}

for (const [name, values, expected] of [
  ["an overdue visit", { [Visit.leadScore]: lookup("Anna"), [Visit.due]: past, [Visit.state]: 0 }, "This visit has been due since Jan 15, 2020."],
  ["a visit that is due later", { [Visit.leadScore]: lookup("Anna"), [Visit.due]: future, [Visit.state]: 0 }, undefined],
  ["a visit that is done", { [Visit.leadScore]: lookup("Anna"), [Visit.due]: past, [Visit.state]: 1 }, undefined],
  ["another task", { [Visit.leadScore]: null, [Visit.due]: past, [Visit.state]: 0 }, undefined],
] as const) {
  test(`The form of ${name} ${expected ? "warns" : "is quiet"}`, async () => {
    xrm(1033);
    const form = new FakeForm("task", values);
    await onTaskLoad(form.context);
    assert.equal(form.note("due"), expected);
  });
}

for (const [approval, from, until, expected] of [
  [Approval.approved, past, future, undefined],
  [Approval.approved, past, past, "Valid until Jan 15, 2020: not recommended to reps any more."],
  [Approval.approved, future, null, "Valid from Jan 15, 2999: not recommended to reps before."],
  [Approval.draft, null, null, "Not recommended to reps until it is approved."],
  [Approval.withdrawn, null, null, "Withdrawn: not recommended to reps any more."],
] as const) {
  test(`Content with approval ${approval} from ${from?.getFullYear() ?? "any time"} until ${until?.getFullYear() ?? "any time"} ${expected ? "says why it is not recommended" : "is recommended"}`, async () => {
    xrm(1033);
    const form = new FakeForm("omni_content", { [Content.approval]: approval, [Content.validFrom]: from, [Content.validUntil]: until, [Content.master]: null });
    await onContentLoad(form.context);
    assert.equal(form.note("recommended"), expected);
  });
}

test("Content that ends before it begins is refused, and a derivative names its master", async () => {
  xrm(1033);
  const form = new FakeForm("omni_content", { [Content.approval]: Approval.approved, [Content.validFrom]: future, [Content.validUntil]: past, [Content.master]: lookup("Guide") });
  await onContentLoad(form.context);
  assert.match(form.column(Content.validUntil).notes.get("validity") ?? "", /ends before it begins/);
  assert.equal(form.note("master"), "A derivative of “Guide”: it inherits the tags of its master.");
});

test("A lead score says why there is no task and until when it is snoozed", async () => {
  xrm(1031);
  const form = new FakeForm("omni_leadscore", { [LeadScore.noTaskReason]: "Der Kontakt ist inaktiv.", [LeadScore.snoozedUntil]: future });
  await onLeadScoreLoad(form.context);
  assert.equal(form.note("reason"), "Warum es keinen nächstbesten Besuch gibt: Der Kontakt ist inaktiv.");
  assert.equal(form.note("snoozed"), "Der Kontakt wird bis 15. Jan. 2999 in Ruhe gelassen.");
});

test("A job says how far it is and looks again until it has ended", async context => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  xrm(1033);
  const form = new FakeForm("omni_job", { [Job.status]: JobStatus.running, [Job.done]: 1200, [Job.total]: 100000, [Job.problem]: null });
  await onJobLoad(form.context);
  assert.equal(form.note("progress"), "1,200 of 100,000 done (1 %). This page looks again by itself.");
  context.mock.timers.tick(5000);
  await settled();
  assert.equal(form.refreshed, 1);
  form.dirty = true;
  context.mock.timers.tick(5000);
  await settled();
  assert.equal(form.refreshed, 1);
  await form.load({ [Job.status]: JobStatus.failed, [Job.problem]: "Rule “a” is gone." });
  assert.equal(form.note("progress"), undefined);
  assert.deepEqual(form.notes.get("problem"), { message: "Rule “a” is gone.", level: "ERROR" });
  context.mock.timers.tick(5000);
  await settled();
  context.mock.timers.tick(60000);
  await settled();
  assert.equal(form.refreshed, 1);
});
