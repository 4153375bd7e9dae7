import type { Client } from "./page";

/** A row as the Web API hands it over. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of a table, at most `most` of them. */
export async function rows(client: Client, table: string, query: { select: readonly string[]; filter: string; order?: string; most: number }): Promise<Row[]> {
  const options = `?$select=${query.select.join(",")}&$filter=${query.filter}${query.order ? `&$orderby=${query.order}` : ""}&$top=${query.most}`;
  return (await client.xrm.WebApi.retrieveMultipleRecords(table, options)).entities as Row[];
}

/** The column of the Web API that holds the id of a lookup. */
export function idOf(lookup: string): string {
  return `_${lookup}_value`;
}

/** The text that the server shows for a value. */
export function shown(row: Row, column: string): string {
  return textOf(row, `${column}@OData.Community.Display.V1.FormattedValue`) || textOf(row, column);
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A number; null when the column is empty. */
export function numberOf(row: Row, column: string): number | null {
  const value = row[column];
  return typeof value === "number" ? value : null;
}

/** A date; null when the column is empty. */
export function dateOf(row: Row, column: string): Date | null {
  const value = row[column];
  const date = new Date(typeof value === "string" ? value : NaN);
  return isNaN(date.getTime()) ? null : date;
}
