import { Table } from "./names";

/** Types of parameters of a custom API, as the Web API names them. */
const kinds = {
  string: { typeName: "Edm.String", structuralProperty: 1 },
  integer: { typeName: "Edm.Int32", structuralProperty: 1 },
  boolean: { typeName: "Edm.Boolean", structuralProperty: 1 },
  date: { typeName: "Edm.DateTimeOffset", structuralProperty: 1 },
  guid: { typeName: "Edm.Guid", structuralProperty: 1 },
} as const;

/** A value with its type; null is not sent. */
export type Parameter = readonly [keyof typeof kinds | { readonly table: string }, unknown];

/** Calls an unbound custom API and hands over its answer. */
export async function call<T>(online: Xrm.WebApiOnline, name: string, parameters: Readonly<Record<string, Parameter>>): Promise<T> {
  const request: Record<string, unknown> = {};
  const parameterTypes: Record<string, unknown> = {};
  for (const [parameter, [kind, value]] of Object.entries(parameters)) {
    if (value === null || value === undefined) continue;
    request[parameter] = value;
    parameterTypes[parameter] = typeof kind === "string" ? kinds[kind] : { typeName: `mscrm.${kind.table}`, structuralProperty: 5 };
  }
  request["getMetadata"] = () => ({ boundParameter: null, operationType: 0, operationName: name, parameterTypes });
  const response = await online.execute(request);
  return (response.status === 204 ? {} : await response.json()) as T;
}

/** A row as a parameter of type lookup. */
export function row(table: string, id: string): Parameter {
  const key = table === Table.task ? "activityid" : `${table}id`;
  return [{ table }, { "@odata.type": `Microsoft.Dynamics.CRM.${table}`, [key]: plain(id) }];
}

/** An id without braces, in lower case. */
export function plain(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}
