import { get } from "../base/http";
import { table as describe } from "../base/metadata";
import { may, session } from "../base/session";
import { braced } from "../form/attribute";
import { findFunction, loadScript } from "../xrm/scripts";
import type { CommandContext } from "./commands";

export interface Parameter { readonly kind: string; readonly value: string | null; readonly name: string | null }

export interface Condition {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly library?: string | null;
  readonly parameters?: readonly Parameter[];
  readonly any?: readonly (readonly Condition[])[];
}

export interface Rule { readonly id: string; readonly conditions: readonly Condition[] }

const formStates: Readonly<Record<number, string>> = { 1: "Create", 2: "Existing", 3: "ReadOnly", 4: "Disabled" };

/** Whether a condition of a rule holds. What concerns other clients than the web is taken as the product's web client takes it. */
export async function evaluate(condition: Condition, context: CommandContext): Promise<boolean> {
  const value = await bare(condition, context);
  return condition.attributes["InvertResult"] === "true" ? !value : value;
}

async function bare(condition: Condition, context: CommandContext): Promise<boolean> {
  const { attributes } = condition;
  switch (condition.kind) {
    case "CustomRule": return custom(condition, context);
    case "FormStateRule": return context.kind === "form" && formStates[context.form.ui.getFormType()] === attributes["State"];
    case "SelectionCountRule": return selection(attributes, context);
    case "ValueRule": return context.kind === "form" && text(context.form.attributes.get(attributes["Field"] ?? "")?.getValue()) === attributes["Value"];
    case "EntityRule": return attributes["EntityName"] === undefined || attributes["EntityName"] === context.table.name;
    case "EntityPrivilegeRule": return may(attributes["PrivilegeType"] ?? "Read", await describe(attributes["EntityName"] ?? context.table.name));
    case "RecordPrivilegeRule": return record(attributes["PrivilegeType"] ?? "Read", context);
    case "OrRule": return any(condition.any ?? [], context);
    case "CrmClientTypeRule": return attributes["Type"] === undefined || attributes["Type"] === "Web";
    case "CommandClientTypeRule": return attributes["Type"] === "Refresh" || attributes["Type"] === "Modern";
    default: return true;
  }
}

async function custom(condition: Condition, context: CommandContext): Promise<boolean> {
  const otherwise = condition.attributes["Default"] === "true";
  try {
    if (condition.library) await loadScript(condition.library);
    return Boolean(await (findFunction(condition.attributes["FunctionName"] ?? ""))(...parameterValues(condition.parameters ?? [], context)));
  } catch {
    return otherwise;
  }
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

function selection(attributes: Readonly<Record<string, string>>, context: CommandContext): boolean {
  const count = context.kind === "grid" ? context.rows.length : 1;
  return count >= Number(attributes["Minimum"] ?? 0) && count <= Number(attributes["Maximum"] ?? Infinity);
}

async function any(groups: readonly (readonly Condition[])[], context: CommandContext): Promise<boolean> {
  for (const group of groups) {
    let all = true;
    for (const condition of group) all = all && (await evaluate(condition, context));
    if (all) return true;
  }
  return false;
}

async function record(right: string, context: CommandContext): Promise<boolean> {
  if (!may(right, context.table)) return false;
  const id = context.kind === "form" ? context.form.rowId : context.rows[0]?.id;
  if (id === null || id === undefined) return right === "Create";
  const target = encodeURIComponent(JSON.stringify({ "@odata.id": `${context.table.set}(${id})` }));
  const answer = await get<{ AccessRights: string }>(`/api/data/v9.2/systemusers(${session().user.id})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}`);
  return answer.AccessRights.split(", ").includes(`${right}Access`);
}

/** The values that a command or a rule asks for. */
export function parameterValues(parameters: readonly Parameter[], context: CommandContext): unknown[] {
  return parameters.map(parameter => {
    switch (parameter.kind) {
      case "CrmParameter": return crm(parameter.value ?? "", context);
      case "BoolParameter": return parameter.value === "true";
      case "IntParameter": case "DecimalParameter": return Number(parameter.value);
      default: return parameter.value ?? "";
    }
  });
}

function crm(name: string, context: CommandContext): unknown {
  const rows = context.kind === "grid" ? context.rows : [];
  const form = context.form ?? null;
  const references = rows.map(row => ({ Id: row.id, Name: row.name, TypeName: row.table, TypeCode: context.table.code }));
  switch (name) {
    case "PrimaryControl": return form ?? gridControl(context);
    case "SelectedControl": return context.kind === "grid" ? (context.control ?? gridControl(context)) : form;
    case "PrimaryEntityTypeName": return form?.table.name ?? context.table.name;
    case "SelectedEntityTypeName": return context.table.name;
    case "PrimaryEntityTypeCode": case "SelectedEntityTypeCode": return context.table.code;
    case "FirstPrimaryItemId": return form !== null ? (form.rowId === null ? "" : braced(form.rowId)) : (rows[0]?.id ?? "");
    case "PrimaryItemIds": return form !== null ? (form.rowId === null ? [] : [braced(form.rowId)]) : rows.map(row => row.id);
    case "FirstSelectedItemId": return rows[0]?.id ?? "";
    case "SelectedControlSelectedItemIds": return rows.map(row => row.id);
    case "SelectedControlSelectedItemCount": return rows.length;
    case "SelectedControlSelectedItemReferences": return references;
    case "FirstPrimaryItemReference": return references[0] ?? null;
    case "UserId": return braced(session().user.id);
    case "UserLcid": return session().language;
    case "OrgLcid": return 1033;
    case "OrgName": return session().solution;
    default: return null;
  }
}

function gridControl(context: CommandContext): unknown {
  if (context.kind !== "grid") return null;
  const selected = context.rows.map(row => ({ data: { entity: { getId: () => row.id, getEntityName: () => row.table, getEntityReference: () => ({ id: row.id, entityType: row.table, name: row.name }) } } }));
  return { refresh: context.refresh, getEntityName: () => context.table.name, refreshRibbon: () => undefined, getGrid: () => ({ getSelectedRows: () => ({ get: () => selected, getLength: () => selected.length, forEach: (work: (row: unknown) => void) => selected.forEach(work) }) }) };
}
