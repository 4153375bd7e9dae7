import assert from "node:assert/strict";
import { test } from "node:test";
import { onScoringRuleLoad } from "../src/forms/index";
import { Rule, RuleKind } from "../src/shared/names";
import { lookup } from "./fakeXrm";
import { client, form, purchase } from "./ruleForm";

test("An interest rule asks for a term and how much interest, and keeps the term when the kind changes", async () => {
  client();
  const rule = form({ ...purchase, [Rule.term]: lookup("Oncology") });
  await onScoringRuleLoad(rule.context);
  assert.equal(rule.column(Rule.leastInterest).visible, false);
  await rule.column(Rule.kind).enter(RuleKind.interest);
  assert.deepEqual([Rule.term, Rule.leastInterest, Rule.channel, Rule.value].map(name => rule.column(name).visible), [true, true, false, false]);
  assert.deepEqual([Rule.term, Rule.leastInterest].map(name => rule.column(name).required), ["required", "required"]);
  assert.notEqual(rule.column(Rule.term).getValue(), null);
  assert.equal(rule.column(Rule.channel).getValue(), null);
});

test("An inactivity rule asks for days, takes points, and has a maximum only where it takes them again", async () => {
  client();
  const rule = form({ ...purchase, [Rule.maximum]: null });
  await onScoringRuleLoad(rule.context);
  assert.equal(rule.column(Rule.inactiveDays).visible, false);
  await rule.column(Rule.kind).enter(RuleKind.inactivity);
  assert.deepEqual([Rule.inactiveDays, Rule.againDays, Rule.channel, Rule.maximum, Rule.repeat, Rule.attribute].map(name => rule.column(name).visible), [true, true, true, false, false, false]);
  assert.equal(rule.column(Rule.inactiveDays).required, "required");
  assert.equal(rule.column(Rule.points).notes.size, 1);
  await rule.column(Rule.points).enter(-10);
  await rule.column(Rule.againDays).enter(30);
  assert.deepEqual([rule.column(Rule.maximum).visible, rule.column(Rule.maximum).required], [true, "required"]);
  await rule.column(Rule.kind).enter(RuleKind.interaction);
  assert.deepEqual([Rule.inactiveDays, Rule.againDays].map(name => [rule.column(name).visible, rule.column(name).getValue()]), [[false, null], [false, null]]);
});

test("An audience rule asks for a column and no points", async () => {
  client();
  const rule = form({ ...purchase, [Rule.validFrom]: new Date(2026, 2, 1) });
  await onScoringRuleLoad(rule.context);
  assert.deepEqual([rule.column(Rule.points).visible, rule.column(Rule.points).required], [true, "required"]);
  await rule.column(Rule.kind).enter(RuleKind.audience);
  assert.deepEqual([Rule.attribute, Rule.points, Rule.validFrom, Rule.channel].map(name => rule.column(name).visible), [true, false, false, false]);
  assert.deepEqual([Rule.points, Rule.validFrom, Rule.channel].map(name => rule.column(name).getValue()), [null, null, null]);
  assert.deepEqual([Rule.points, Rule.attribute, Rule.operator].map(name => rule.column(name).required), ["none", "required", "required"]);
});
