import { Table } from "../shared/names";

/** What a profile rule may ask of a column of each type; the server keeps the same list. */
const operators = {
  text: ["equals", "not-equals", "contains", "begins-with", "in", "empty", "not-empty"],
  number: ["equals", "not-equals", "less-than", "at-most", "greater-than", "at-least", "between", "in", "empty", "not-empty"],
  yesNo: ["equals", "not-equals", "empty", "not-empty"],
  choice: ["equals", "not-equals", "in", "empty", "not-empty"],
  choices: ["equals", "not-equals", "contains", "empty", "not-empty"],
  date: ["equals", "not-equals", "before", "after", "between", "older-than-days", "within-days", "in-next-days", "empty", "not-empty"],
  other: [],
} as const;

export type ProfileType = keyof typeof operators;
export type Operator = (typeof operators)[ProfileType][number];

const known: ReadonlySet<string> = new Set(Object.values(operators).reduce<string[]>((all, some) => all.concat(some), []));

// XrmEnum.AttributeTypeCode by number; clients hand out the number or the name, in any case.
const types: readonly (readonly [name: string, type: ProfileType])[] = [
  ["boolean", "yesNo"], ["customer", "text"], ["datetime", "date"], ["decimal", "number"], ["double", "number"], ["integer", "number"], ["lookup", "text"], ["memo", "text"],
  ["money", "number"], ["owner", "text"], ["partylist", "other"], ["picklist", "choice"], ["state", "choice"], ["status", "choice"], ["string", "text"], ["uniqueidentifier", "other"],
  ["calendarrules", "other"], ["virtual", "other"], ["bigint", "number"], ["managedproperty", "other"], ["entityname", "other"], ["multiselectpicklist", "choices"],
];

/** A column of the contact or of its account. */
export interface ProfileColumn {
  readonly label: string;
  readonly ofAccount: boolean;
  readonly operators: readonly Operator[];
}

/** Whether the operator is one that rules know. */
export function isOperator(code: string): code is Operator {
  return known.has(code);
}

/** Whether something has to be entered beside the operator. */
export function needsValue(operator: string): boolean {
  return operator !== "empty" && operator !== "not-empty";
}

/** Looks a column up: `jobtitle` of the contact, `account.industrycode` of its account. Null when there is none of this name. */
export async function findColumn(name: string): Promise<ProfileColumn | null> {
  const column = name.trim().toLowerCase();
  const ofAccount = column.startsWith("account.");
  const table = ofAccount ? Table.account : Table.contact;
  const own = ofAccount ? column.slice("account.".length) : column;
  if (!/^[a-z_][a-z0-9_]*$/.test(own)) return null;
  const metadata = await Xrm.Utility.getEntityMetadata(table, [own]);
  const found = metadata.Attributes.get(own);
  if (!found) return null;
  return { label: found.DisplayName || own, ofAccount, operators: operators[typeOf(found)] };
}

function typeOf(column: { AttributeType?: unknown; AttributeTypeName?: unknown; OptionSet?: unknown }): ProfileType {
  const code = column.AttributeType ?? column.AttributeTypeName;
  const [name, type] = (typeof code === "number" ? types[code] : types.find(([one]) => one === String(code).toLowerCase())) ?? ["", "other"];
  // A choice of several is a virtual column that has options.
  return name === "virtual" && hasOptions(column.OptionSet) ? "choices" : type;
}

function hasOptions(options: unknown): boolean {
  return typeof options === "object" && options !== null && Object.keys(options).length > 0;
}
