import { lookupName, value } from "../shared/form";
import { number, signed } from "../shared/locale";
import { Rule, RuleKind } from "../shared/names";
import { text } from "../shared/text";
import { isOperator, needsValue, type ProfileColumn } from "./profile";

/** What a rule does, in one sentence: "+14 for each Purchase on Online shop, at most 50". Null while something is missing. */
export function sentence(form: Xrm.FormContext, column: ProfileColumn | null, languageId: number): string | null {
  const points = value<number>(form, Rule.points);
  if (points === null || points === 0) return null;
  const kind = value<number>(form, Rule.kind);
  const start = signed(points, languageId);
  if (kind === RuleKind.profile) return profile(form, start, column);
  return kind === RuleKind.interaction ? interaction(form, start, points, languageId) : null;
}

function interaction(form: Xrm.FormContext, points: string, sign: number, languageId: number): string | null {
  const type = lookupName(form, Rule.interactionType);
  const channel = lookupName(form, Rule.channel);
  const content = lookupName(form, Rule.content);
  const term = lookupName(form, Rule.term);
  if (!type && !channel && !content && !term) return text("RuleMatchesAll");
  const group = lookupName(form, Rule.group);
  const maximum = value<number>(form, Rule.maximum);
  return [
    text("RuleForEach", points, type ?? text("RuleAnyInteraction")),
    channel && text("RuleOnChannel", channel),
    content && text("RuleWithContent", content),
    term && text("RuleAboutTerm", term),
    maximum !== null && text(sign > 0 ? "RuleAtMost" : "RuleAtLeast", number(maximum, languageId)),
    group && text("RuleInGroup", group),
  ].filter(part => typeof part === "string" && part !== "").join("");
}

function profile(form: Xrm.FormContext, points: string, column: ProfileColumn | null): string | null {
  const operator = value<string>(form, Rule.operator)?.trim().toLowerCase() ?? "";
  const compared = value<string>(form, Rule.value)?.trim() ?? "";
  if (column === null || !isOperator(operator) || (needsValue(operator) && compared === "")) return null;
  const [first, second] = compared.split(";", 2).map(part => part.trim());
  const condition = operator === "between" ? text("Operator_between", first ?? "", second ?? "") : text(`Operator_${operator}`, compared.split(";").map(part => part.trim()).join(", "));
  return text(column.ofAccount ? "RuleWhileAccount" : "RuleWhileContact", points, column.label, condition);
}
