import { Rule, RuleKind } from "../src/shared/names";
import { FakeForm, lookup, xrm } from "./fakeXrm";

/** The form of a scoring rule with its columns. */
export function form(values: Record<string, unknown>): FakeForm {
  return new FakeForm("omni_scoringrule", { ...Object.fromEntries(Object.values(Rule).map(column => [column, null])), ...values });
}

/** A client in a language that knows a few columns of contacts. */
export function client(languageId = 1033): void {
  const columns: Record<string, object> = {
    jobtitle: { DisplayName: "Job Title", AttributeType: 14 },
    birthdate: { DisplayName: "Birthday", AttributeType: "DateTime" },
    revenue: { DisplayName: "Annual Revenue", AttributeType: 8 },
    preferredcontactmethodcode: { DisplayName: "Preferred Method", AttributeTypeName: "picklist", OptionSet: { 1: {} } },
    interests: { DisplayName: "Interests", AttributeType: 17, OptionSet: { 1: {} } },
  };
  xrm(languageId, { Utility: { getEntityMetadata: (_: string, [name]: string[]) => Promise.resolve({ Attributes: { get: (column: string) => (column === name ? columns[column] : null) } }) } });
}

/** The columns of a rule on interactions. */
export const purchase = { [Rule.kind]: RuleKind.interaction, [Rule.points]: 14, [Rule.interactionType]: lookup("Purchase"), [Rule.channel]: lookup("Online shop"), [Rule.maximum]: 50 };
