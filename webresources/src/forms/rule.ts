import { clear, follow, note, refuse, require, show, tidy, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { Rule, RuleKind, RuleRepeat } from "../shared/names";
import { text } from "../shared/text";
import { findColumn, needsValue, type ProfileColumn } from "./profile";
import { operatorOf, sentence } from "./sentence";

const ofMatches = [Rule.channel, Rule.interactionType, Rule.content, Rule.term, Rule.group, Rule.maximum];
const ofInactivity = [Rule.inactiveDays, Rule.againDays];
const ofPeriod = [Rule.repeatDays, Rule.repeatTimes];
const ofProfile = [Rule.attribute, Rule.operator, Rule.value];
const ofInterest = [Rule.term, Rule.leastInterest];
const ofPoints = [Rule.points, Rule.validFrom, Rule.validUntil];
const ofAnyKind = [...ofPoints, ...ofMatches, ...ofInactivity, Rule.repeat, ...ofPeriod, ...ofProfile, Rule.leastInterest];

const goals: readonly (number | null)[] = [RuleRepeat.enoughPerPeriod, RuleRepeat.enoughDaysPerPeriod];
const withPeriod: readonly (number | null)[] = [RuleRepeat.limitedPerPeriod, ...goals];

const ofKinds: ReadonlyMap<number | null, readonly string[]> = new Map<number | null, readonly string[]>([
  [RuleKind.interaction, [...ofPoints, ...ofMatches, Rule.repeat, ...ofPeriod]],
  [RuleKind.inactivity, [...ofPoints, ...ofMatches, ...ofInactivity]],
  [RuleKind.profile, [...ofPoints, ...ofProfile]],
  [RuleKind.interest, [...ofPoints, ...ofInterest]],
  [RuleKind.audience, ofProfile],
]);

/** The columns that rules of a kind have; a rule without kind has points only. */
function columnsOf(kind: number | null): readonly string[] {
  return ofKinds.get(kind) ?? ofPoints;
}

/** The form of a scoring rule shows what the kind of rule needs, offers operators that fit the column, and says what the rule does. */
export const onScoringRuleLoad = onForm(async form => {
  const languageId = Xrm.Utility.getGlobalContext().userSettings.languageId;
  let column: ProfileColumn | null = null;

  const explain = (): void => note(form, "rule", sentence(form, column, languageId));
  const arrange = (): void => {
    showKind(form);
    checkOperator(form, column);
    explain();
  };
  const look = async (): Promise<void> => {
    const name = value<string>(form, Rule.attribute) ?? "";
    column = name === "" ? null : await findColumn(name).catch(() => null);
    refuse(form, Rule.attribute, "column", name !== "" && column === null ? text("RuleUnknownColumn", name) : null);
    arrange();
  };

  form.getAttribute(Rule.kind)?.addOnChange(() => {
    const own = columnsOf(value<number>(form, Rule.kind));
    for (const other of ofAnyKind) if (!own.includes(other)) clear(form, other);
    arrange();
  });
  form.getAttribute(Rule.repeat)?.addOnChange(() => {
    if (!withPeriod.includes(value<number>(form, Rule.repeat))) for (const column of ofPeriod) clear(form, column);
  });
  form.getAttribute(Rule.attribute)?.addOnChange(() => void look());
  follow(form, [Rule.points, Rule.operator, Rule.value, Rule.validFrom, Rule.validUntil, Rule.leastInterest, Rule.repeat, ...ofMatches, ...ofInactivity, ...ofPeriod], arrange);
  await look();
});

function showKind(form: Xrm.FormContext): void {
  const kind = value<number>(form, Rule.kind);
  const own = columnsOf(kind);
  const ofColumn = own.includes(Rule.attribute);
  const isCompared = ofColumn && needsValue(operatorOf(form));
  for (const column of ofAnyKind) show(form, column, own.includes(column));
  require(form, Rule.points, own.includes(Rule.points));
  show(form, Rule.value, isCompared);
  const repeat = kind === RuleKind.interaction ? value<number>(form, Rule.repeat) : null;
  const perPeriod = withPeriod.includes(repeat);
  for (const column of ofPeriod) show(form, column, perPeriod);
  require(form, Rule.repeatDays, perPeriod);
  require(form, Rule.repeatTimes, goals.includes(repeat));
  showInactivity(form, kind === RuleKind.inactivity);
  tidy(form, ofAnyKind);
  for (const column of ofInterest) require(form, column, kind === RuleKind.interest);
  require(form, Rule.attribute, ofColumn);
  require(form, Rule.operator, ofColumn);
  require(form, Rule.value, isCompared);
}

/** An inactivity rule takes points, and has a maximum where it takes them again. */
function showInactivity(form: Xrm.FormContext, isInactivity: boolean): void {
  const takesAgain = isInactivity && value<number>(form, Rule.againDays) !== null;
  require(form, Rule.inactiveDays, isInactivity);
  require(form, Rule.maximum, takesAgain);
  if (isInactivity) show(form, Rule.maximum, takesAgain || value<number>(form, Rule.maximum) !== null);
  refuse(form, Rule.points, "sign", isInactivity && (value<number>(form, Rule.points) ?? 0) > 0 ? text("RuleTakesPoints") : null);
}

/** Says which operators fit the column: as a hint while there is none, as a refusal when another was entered. */
function checkOperator(form: Xrm.FormContext, column: ProfileColumn | null): void {
  const operator = operatorOf(form);
  const fitting = column?.operators.join(", ") ?? "";
  // The server also reads signs such as >=; it knows best what they stand for.
  const wrong = column !== null && /^[a-z]/.test(operator) && !column.operators.some(fits => fits === operator);
  note(form, "operators", column !== null && operator === "" ? text("RuleOperators", column.label, fitting) : null);
  refuse(form, Rule.operator, "operator", wrong ? text("RuleOperatorDoesNotFit", operator, column.label, fitting) : null);
}
