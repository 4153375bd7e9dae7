import assert from "node:assert/strict";
import { test } from "node:test";
import { onScoringRuleLoad } from "../src/forms/index";
import { Rule, RuleKind, RuleRepeat } from "../src/shared/names";
import { FakeForm, FakeSection, lookup } from "./fakeXrm";
import { client, form, purchase } from "./ruleForm";

const interactionColumns = [Rule.channel, Rule.interactionType, Rule.content, Rule.term, Rule.group, Rule.maximum, Rule.repeat];

for (const [languageId, expected] of [
  [1033, "+14 for each Purchase on Online shop, at most 50"],
  [1031, "+14 je Purchase über Online shop, höchstens 50"],
  [1040, "+14 per ogni Purchase tramite Online shop, al massimo 50"],
  [3079, "+14 je Purchase über Online shop, höchstens 50"],
  [1036, "+14 for each Purchase on Online shop, at most 50"],
] as const) {
  test(`A rule says what it does in language ${languageId}`, async () => {
    client(languageId);
    const rule = form(purchase);
    await onScoringRuleLoad(rule.context);
    assert.equal(rule.note("rule"), expected);
  });
}

for (const [name, values, expected] of [
  ["negative points", { [Rule.kind]: RuleKind.interaction, [Rule.points]: -2.5, [Rule.interactionType]: lookup("Complaint"), [Rule.maximum]: -20 }, "−2.5 for each Complaint, not below −20"],
  ["a term and a group", { [Rule.kind]: RuleKind.interaction, [Rule.points]: 3, [Rule.term]: lookup("Oncology"), [Rule.group]: lookup("Web") }, "+3 for each interaction about Oncology (group Web)"],
  ["a content", { [Rule.kind]: RuleKind.interaction, [Rule.points]: 3, [Rule.content]: lookup("Guide {0}") }, "+3 for each interaction with “Guide {0}”"],
  ["the first time", { ...purchase, [Rule.repeat]: RuleRepeat.firstTimeOnly }, "+14 for each Purchase on Online shop, the first time only, at most 50"],
  ["distinct content", { ...purchase, [Rule.maximum]: null, [Rule.repeat]: RuleRepeat.oncePerContent }, "+14 for each Purchase on Online shop, once per content"],
  ["repeats per week", { ...purchase, [Rule.maximum]: null, [Rule.repeat]: RuleRepeat.limitedPerPeriod, [Rule.repeatDays]: 7, [Rule.repeatTimes]: 2 }, "+14 for each Purchase on Online shop, 2× per week at most"],
  ["repeats per month", { ...purchase, [Rule.maximum]: null, [Rule.repeat]: RuleRepeat.limitedPerPeriod, [Rule.repeatDays]: 30 }, "+14 for each Purchase on Online shop, 1× in 30 days at most"],
  ["days", { ...purchase, [Rule.maximum]: null, [Rule.validFrom]: new Date(2026, 2, 1), [Rule.validUntil]: new Date(2026, 2, 31) }, "+14 for each Purchase on Online shop, from Mar 1, 2026 to Mar 31, 2026"],
  ["a last day", { ...purchase, [Rule.maximum]: null, [Rule.validUntil]: new Date(2026, 2, 31) }, "+14 for each Purchase on Online shop, until Mar 31, 2026"],
  ["text", { [Rule.kind]: RuleKind.profile, [Rule.points]: 10, [Rule.attribute]: "JobTitle", [Rule.operator]: "contains", [Rule.value]: "director" }, "+10 while “Job Title” of the contact contains “director”"],
  ["several values", { [Rule.kind]: RuleKind.profile, [Rule.points]: 10, [Rule.attribute]: "jobtitle", [Rule.operator]: "in", [Rule.value]: "CEO; CFO" }, "+10 while “Job Title” of the contact is one of “CEO, CFO”"],
  ["the account", { [Rule.kind]: RuleKind.profile, [Rule.points]: 5, [Rule.attribute]: "account.revenue", [Rule.operator]: "between", [Rule.value]: "1;2" }, "+5 while “Annual Revenue” of the account is between 1 and 2"],
  ["enough in a period", { ...purchase, [Rule.maximum]: null, [Rule.repeat]: RuleRepeat.enoughPerPeriod, [Rule.repeatDays]: 28, [Rule.repeatTimes]: 5 }, "+14 per 28 days with at least 5× Purchase on Online shop"],
  ["enough days in a period", { ...purchase, [Rule.repeat]: RuleRepeat.enoughDaysPerPeriod, [Rule.repeatDays]: 7, [Rule.repeatTimes]: 3 }, "+14 per 7 days with Purchase on Online shop on at least 3 of them, at most 50"],
  ["a period that is not said yet", { ...purchase, [Rule.repeat]: RuleRepeat.enoughPerPeriod, [Rule.repeatDays]: 28 }, undefined],
  ["inactivity", { [Rule.kind]: RuleKind.inactivity, [Rule.points]: -10, [Rule.inactiveDays]: 60 }, "−10 after 60 days without interaction"],
  ["inactivity again and again", { [Rule.kind]: RuleKind.inactivity, [Rule.points]: -10, [Rule.inactiveDays]: 60, [Rule.againDays]: 30, [Rule.maximum]: -30, [Rule.interactionType]: lookup("Open"), [Rule.channel]: lookup("E-mail"), [Rule.group]: lookup("Mails") }, "−10 after 60 days without Open on E-mail, again every 30 days, not below −30 (group Mails)"],
  ["inactivity that would give points", { [Rule.kind]: RuleKind.inactivity, [Rule.points]: 10, [Rule.inactiveDays]: 60 }, undefined],
  ["an audience", { [Rule.kind]: RuleKind.audience, [Rule.attribute]: "jobtitle", [Rule.operator]: "contains", [Rule.value]: "head" }, "The model scores only while “Job Title” of the contact contains “head”"],
  ["an interest", { [Rule.kind]: RuleKind.interest, [Rule.points]: 10, [Rule.term]: lookup("Oncology"), [Rule.leastInterest]: 1.5 }, "+10 while the interest in Oncology and all below it is at least 1.5"],
  ["no value", { [Rule.kind]: RuleKind.profile, [Rule.points]: -5, [Rule.attribute]: "jobtitle", [Rule.operator]: "empty" }, "−5 while “Job Title” of the contact is empty"],
] as const) {
  test(`A rule with ${name} says what it does`, async () => {
    client();
    const rule = form(values);
    await onScoringRuleLoad(rule.context);
    assert.equal(rule.note("rule"), expected);
  });
}

test("A rule without criteria is told that it would match everything", async () => {
  client();
  const rule = form({ [Rule.kind]: RuleKind.interaction, [Rule.points]: 1 });
  await onScoringRuleLoad(rule.context);
  assert.match(rule.note("rule") ?? "", /match every interaction/);
});

test("A rule without points says nothing yet", async () => {
  client();
  const rule = form({ [Rule.kind]: RuleKind.interaction, [Rule.channel]: lookup("Web") });
  await onScoringRuleLoad(rule.context);
  assert.equal(rule.note("rule"), undefined);
});

test("Only the columns of its kind are shown, and those of the other kind are emptied when the user changes it", async () => {
  client();
  const rule = form(purchase);
  await onScoringRuleLoad(rule.context);
  assert.deepEqual(interactionColumns.map(name => rule.column(name).visible), [true, true, true, true, true, true, true]);
  assert.equal(rule.column(Rule.attribute).visible, false);
  assert.equal(rule.column(Rule.attribute).required, "none");

  await rule.column(Rule.kind).enter(RuleKind.profile);
  assert.deepEqual(interactionColumns.map(name => rule.column(name).visible), [false, false, false, false, false, false, false]);
  assert.deepEqual(interactionColumns.map(name => rule.column(name).getValue()), [null, null, null, null, null, null, null]);
  assert.equal(rule.column(Rule.attribute).visible, true);
  assert.equal(rule.column(Rule.attribute).required, "required");
  assert.equal(rule.note("rule"), undefined);
});

test("A section in which nothing is left to see is hidden", async () => {
  client();
  const rule = form(purchase);
  const ofInteraction = new FakeSection([Rule.channel, Rule.interactionType].map(name => rule.column(name)));
  const ofProfile = new FakeSection([Rule.attribute, Rule.operator, Rule.value].map(name => rule.column(name)));
  await onScoringRuleLoad(rule.context);
  assert.deepEqual([ofInteraction.visible, ofProfile.visible], [true, false]);
  await rule.column(Rule.kind).enter(RuleKind.profile);
  assert.deepEqual([ofInteraction.visible, ofProfile.visible], [false, true]);
});

test("The period of repeats is asked for only where repeats are limited per period, and emptied when they are not any more", async () => {
  client();
  const rule = form({ ...purchase, [Rule.repeat]: RuleRepeat.limitedPerPeriod, [Rule.repeatDays]: 7 });
  await onScoringRuleLoad(rule.context);
  assert.deepEqual([rule.column(Rule.repeatDays).visible, rule.column(Rule.repeatTimes).visible, rule.column(Rule.repeatDays).required], [true, true, "required"]);
  await rule.column(Rule.repeat).enter(RuleRepeat.firstTimeOnly);
  assert.deepEqual([rule.column(Rule.repeatDays).visible, rule.column(Rule.repeatTimes).visible, rule.column(Rule.repeatDays).required], [false, false, "none"]);
  assert.equal(rule.column(Rule.repeatDays).getValue(), null);
});

test("An operator that needs no value hides the value", async () => {
  client();
  const rule = form({ [Rule.kind]: RuleKind.profile, [Rule.points]: 1, [Rule.attribute]: "jobtitle", [Rule.operator]: "contains" });
  await onScoringRuleLoad(rule.context);
  assert.equal(rule.column(Rule.value).required, "required");
  await rule.column(Rule.operator).enter("not-empty");
  assert.equal(rule.column(Rule.value).visible, false);
  assert.equal(rule.column(Rule.value).required, "none");
});

for (const [column, fits, doesNotFit] of [
  ["jobtitle", "begins-with", "before"],
  ["birthdate", "older-than-days", "contains"],
  ["account.revenue", "at-least", "within-days"],
  ["preferredcontactmethodcode", "in", "contains"],
  ["interests", "contains", "in"],
] as const) {
  test(`The operators of ${column} are those of its type`, async () => {
    client();
    const rule = form({ [Rule.kind]: RuleKind.profile, [Rule.points]: 1, [Rule.attribute]: column });
    await onScoringRuleLoad(rule.context);
    assert.match(rule.note("operators") ?? "", new RegExp(fits));
    await rule.column(Rule.operator).enter(doesNotFit);
    assert.match(rule.column(Rule.operator).notes.get("operator") ?? "", new RegExp(`“${doesNotFit}” does not fit`));
    await rule.column(Rule.operator).enter(fits);
    assert.equal(rule.column(Rule.operator).notes.size, 0);
    assert.equal(rule.note("operators"), undefined);
  });
}

test("A column that does not exist is refused where it was entered", async () => {
  client();
  const rule = form({ [Rule.kind]: RuleKind.profile, [Rule.points]: 1 });
  await onScoringRuleLoad(rule.context);
  await rule.column(Rule.attribute).enter("jobtitel");
  assert.match(rule.column(Rule.attribute).notes.get("column") ?? "", /no column “jobtitel”/);
  await rule.column(Rule.attribute).enter("jobtitle");
  assert.equal(rule.column(Rule.attribute).notes.size, 0);
});

test("A form without these columns loads all the same", async () => {
  client();
  const rule = new FakeForm("omni_scoringrule", {});
  await onScoringRuleLoad(rule.context);
  assert.equal(rule.notes.size, 0);
});

test("What goes wrong is said on the form", async () => {
  client();
  const rule = form(purchase);
  rule.getAttribute = () => {
    throw new Error("out of order");
  };
  await onScoringRuleLoad(rule.context);
  assert.equal(rule.note("script"), "Something on this form does not work as it should: out of order");
});
