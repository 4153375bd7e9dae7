import { lookupName, value } from "../shared/form";
import { day, number, signed } from "../shared/locale";
import { Rule, RuleKind, RuleRepeat } from "../shared/names";
import { text } from "../shared/text";
import { isOperator, needsValue, type ProfileColumn } from "./profile";

/** What a rule does, in one sentence: "+14 for each Purchase on Online shop, at most 50". Null while something is missing. */
export function sentence(form: Xrm.FormContext, column: ProfileColumn | null, languageId: number): string | null {
  const kind = value<number>(form, Rule.kind);
  if (kind === RuleKind.audience) return profile(form, "", column);
  const points = value<number>(form, Rule.points);
  if (points === null || points === 0) return null;
  const start = signed(points, languageId);
  const what =
    kind === RuleKind.profile ? profile(form, start, column)
    : kind === RuleKind.interest ? interest(form, start, languageId)
    : kind === RuleKind.interaction ? interaction(form, start, points, languageId)
    : kind === RuleKind.inactivity && points < 0 ? inactivity(form, start, languageId)
    : null;
  return what === null ? null : what + validity(form, languageId);
}

/** The operator as codes are written; empty when there is none. */
export function operatorOf(form: Xrm.FormContext): string {
  return value<string>(form, Rule.operator)?.trim().toLowerCase() ?? "";
}

function interest(form: Xrm.FormContext, points: string, languageId: number): string | null {
  const term = lookupName(form, Rule.term);
  const least = value<number>(form, Rule.leastInterest);
  return term === null || least === null ? null : text("RuleWhileInterest", points, term, number(least, languageId));
}

/** The days on which the rule is valid; nothing when it always is. */
function validity(form: Xrm.FormContext, languageId: number): string {
  const [from = "", until = ""] = [Rule.validFrom, Rule.validUntil].map(column => value<Date>(form, column)).map(date => (date ? day(date, languageId) : ""));
  if (from + until === "") return "";
  return text(until === "" ? "RuleValidFrom" : from === "" ? "RuleValidUntil" : "RuleValidBetween", from, until);
}

/** How repeats are limited; nothing when the rule counts each time, or when it is not yet said what a period is. */
function repeats(form: Xrm.FormContext): string | null {
  const repeat = value<number>(form, Rule.repeat);
  if (repeat === RuleRepeat.firstTimeOnly) return text("RuleFirstTime");
  if (repeat === RuleRepeat.oncePerContent) return text("RuleOncePerContent");
  if (repeat === RuleRepeat.enoughDaysPerPeriod) return text("RuleOnDays", String(value<number>(form, Rule.repeatTimes) ?? 2));
  const days = value<number>(form, Rule.repeatDays);
  if (repeat !== RuleRepeat.limitedPerPeriod || days === null) return null;
  return text(days === 1 ? "RulePerDay" : days === 7 ? "RulePerWeek" : "RulePerDays", String(value<number>(form, Rule.repeatTimes) ?? 1), String(days));
}

function interaction(form: Xrm.FormContext, points: string, sign: number, languageId: number): string | null {
  if (![Rule.interactionType, Rule.channel, Rule.content, Rule.term].some(column => lookupName(form, column))) return text("RuleMatchesAll");
  const start = enough(form, points);
  return start === null ? null : sum(form, start, repeats(form), sign, languageId);
}

/** What a rule counts: each interaction, or enough of them in a period; null while it is not yet said how many and in how many days. */
function enough(form: Xrm.FormContext, points: string): string | null {
  const repeat = value<number>(form, Rule.repeat);
  const isOfDays = repeat === RuleRepeat.enoughDaysPerPeriod;
  if (repeat !== RuleRepeat.enoughPerPeriod && !isOfDays) return text("RuleForEach", points, interactionType(form));
  const [days, times] = [Rule.repeatDays, Rule.repeatTimes].map(column => value<number>(form, column));
  return days && times ? text(isOfDays ? "RuleEnoughDays" : "RuleEnough", points, String(days), String(times), interactionType(form)) : null;
}

/** What an inactivity rule takes and when; null while the days are missing. */
function inactivity(form: Xrm.FormContext, points: string, languageId: number): string | null {
  const days = value<number>(form, Rule.inactiveDays);
  const again = value<number>(form, Rule.againDays);
  if (days === null) return null;
  return sum(form, text("RuleAfterDays", points, String(days), interactionType(form)), again === null ? null : text("RuleAgain", String(again)), -1, languageId);
}

function interactionType(form: Xrm.FormContext): string {
  return lookupName(form, Rule.interactionType) ?? text("RuleAnyInteraction");
}

/** A sentence on interactions of a type: which of them, how often, within which limits. */
function sum(form: Xrm.FormContext, start: string, often: string | null, sign: number, languageId: number): string {
  const channel = lookupName(form, Rule.channel);
  const content = lookupName(form, Rule.content);
  const term = lookupName(form, Rule.term);
  const group = lookupName(form, Rule.group);
  const maximum = value<number>(form, Rule.maximum);
  return [
    start,
    channel && text("RuleOnChannel", channel),
    content && text("RuleWithContent", content),
    term && text("RuleAboutTerm", term),
    often,
    maximum !== null && text(sign > 0 ? "RuleAtMost" : "RuleAtLeast", number(maximum, languageId)),
    group && text("RuleInGroup", group),
  ].filter(part => typeof part === "string" && part !== "").join("");
}

function profile(form: Xrm.FormContext, points: string, column: ProfileColumn | null): string | null {
  const operator = operatorOf(form);
  const compared = value<string>(form, Rule.value)?.trim() ?? "";
  if (column === null || !isOperator(operator) || (needsValue(operator) && compared === "")) return null;
  const [first, second] = compared.split(";", 2).map(part => part.trim());
  const condition = operator === "between" ? text("Operator_between", first ?? "", second ?? "") : text(`Operator_${operator}`, compared.split(";").map(part => part.trim()).join(", "));
  return text(`Rule${points === "" ? "Only" : "While"}${column.ofAccount ? "Account" : "Contact"}`, points, column.label, condition);
}
