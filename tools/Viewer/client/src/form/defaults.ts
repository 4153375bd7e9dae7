import { table as describe, type Table } from "../base/metadata";
import { session } from "../base/session";
import { braced, type Value } from "./attribute";

/** Values that a new row starts with: those of the address, as openForm and sub-grids pass them, and the user as owner. */
export function attributeDefaults(table: Table, given: URLSearchParams): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  if (table.columns["ownerid"] !== undefined) values.set("ownerid", [{ id: braced(session().user.id), name: session().user.name, entityType: "systemuser" }]);
  for (const [name, text] of given) {
    const column = table.columns[name];
    if (column === undefined) continue;
    if (column.targets !== null) values.set(name, [{ id: braced(text), name: given.get(`${name}name`) ?? "", entityType: given.get(`${name}type`) ?? column.targets[0] ?? "" }]);
    else values.set(name, read(column.type, text));
  }
  return values;
}

/** The parameters that make a new row belong to another. */
export async function belongingTo(child: string, parent: Table, id: string, name: string, relationship: string): Promise<Record<string, string>> {
  const column = parent.relationships.find(way => way.name === relationship && !way.many)?.column;
  if (column === undefined || (await describe(child)).columns[column] === undefined) return {};
  return { [column]: id, [`${column}name`]: name, [`${column}type`]: parent.name };
}

function read(type: string, text: string): Value {
  if (type === "Boolean") return text === "true" || text === "1";
  if (["Integer", "BigInt", "Decimal", "Double", "Money", "Picklist", "Status"].includes(type)) return Number(text);
  return type === "DateTime" ? new Date(text) : text;
}
