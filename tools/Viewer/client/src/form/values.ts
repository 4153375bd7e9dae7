import { table as describe, type Column } from "../base/metadata";
import { braced, plain, type Attribute, type Lookup, type Value } from "./attribute";

export type Row = Readonly<Record<string, unknown>>;

const formattedSuffix = "@OData.Community.Display.V1.FormattedValue";
const tableSuffix = "@Microsoft.Dynamics.CRM.lookuplogicalname";

/** The value of a column as the client API has it. */
export function fromRow(row: Row, column: Column): Value {
  const raw = row[column.property];
  if (raw === null || raw === undefined) return null;
  switch (column.type) {
    case "Lookup": case "Customer": case "Owner":
      return [{ id: braced(raw as string), name: textOf(row, column) ?? "", entityType: (row[column.property + tableSuffix] as string | undefined) ?? column.targets?.[0] ?? "" }];
    case "DateTime": return new Date(raw as string);
    case "MultiSelectPicklist": return (raw as string).split(",").map(Number);
    default: return raw as Value;
  }
}

/** How people read a value. */
export function textOf(row: Row, column: Column): string | null {
  return (row[column.property + formattedSuffix] as string | undefined) ?? null;
}

/** What is sent for columns that have changed. */
export async function toBody(attributes: Iterable<Attribute>): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  for (const attribute of attributes) {
    const { column } = attribute;
    const value = attribute.getValue();
    if (column.navigation !== null) {
      const lookup = (value as Lookup[] | null)?.[0];
      const name = column.navigation[lookup?.entityType ?? ""] ?? Object.values(column.navigation)[0] ?? column.name;
      body[`${name}@odata.bind`] = lookup === undefined ? null : `/${(await describe(lookup.entityType)).set}(${plain(lookup.id)})`;
    } else if (value instanceof Date) {
      body[column.name] = column.behavior === "DateOnly" ? value.toISOString().slice(0, 10) : value.toISOString();
    } else {
      body[column.name] = Array.isArray(value) ? (value as number[]).join(",") : value;
    }
  }
  return body;
}
