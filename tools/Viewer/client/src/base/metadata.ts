import { get } from "./http";

export interface Option { readonly value: number; readonly label: string; readonly state: number | null }

export interface Column {
  readonly name: string;
  readonly schemaName: string;
  readonly property: string;
  readonly type: string;
  readonly label: string;
  readonly description: string | null;
  readonly format: string | null;
  readonly required: "None" | "Recommended" | "ApplicationRequired" | "SystemRequired";
  readonly maxLength: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly precision: number;
  readonly dateOnly: boolean;
  readonly behavior: string;
  readonly defaultValue: number | boolean | null;
  readonly creatable: boolean;
  readonly updatable: boolean;
  readonly options: readonly Option[] | null;
  readonly targets: readonly string[] | null;
  readonly navigation: Readonly<Record<string, string>> | null;
}

export interface Named { readonly id: string; readonly name: string }
export interface ViewName extends Named { readonly type: number; readonly isDefault: boolean }
export interface FormName extends Named { readonly type: string }

export interface Table {
  readonly name: string;
  readonly schemaName: string;
  readonly set: string;
  readonly code: number;
  readonly primaryId: string;
  readonly primaryName: string | null;
  readonly label: string;
  readonly pluralLabel: string;
  readonly description: string | null;
  readonly isActivity: boolean;
  readonly ownership: string;
  readonly icon: string | null;
  readonly privilege: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly views: readonly ViewName[];
  readonly forms: readonly FormName[];
  readonly charts: readonly Named[];
  readonly relationships: readonly { readonly name: string; readonly table: string; readonly column: string; readonly many: boolean }[];
}

export interface GridColumn { readonly name: string; readonly label: string; readonly width: number; readonly type: string; readonly sortable: boolean }

export interface View extends Named {
  readonly table: string;
  readonly description: string;
  readonly columns: readonly GridColumn[];
  readonly order: readonly { readonly column: string; readonly descending: boolean }[];
}

export interface Cell { readonly text: string; readonly id?: string; readonly table?: string }
export interface GridRow { readonly id: string; readonly table: string; readonly name: string | null; readonly cells: Readonly<Record<string, Cell | null>> }
export interface GridPage { readonly rows: readonly GridRow[]; readonly more: boolean; readonly cookie: string | null; readonly total: number; readonly exceeded: boolean }

const kept = new Map<string, Promise<unknown>>();

/** Describes a table. */
export function table(name: string): Promise<Table> {
  return once(`/viewer/tables/${encodeURIComponent(name)}`);
}

/** Describes a view. */
export function view(id: string): Promise<View> {
  return once(`/viewer/views/${encodeURIComponent(id)}`);
}

/** Reads what does not change while the page is open, once. */
export function once<T>(path: string): Promise<T> {
  let answer = kept.get(path) as Promise<T> | undefined;
  if (answer === undefined) {
    answer = get<T>(path);
    kept.set(path, answer);
    answer.catch(() => kept.delete(path));
  }
  return answer;
}

/** Forgets everything, because the language has changed. */
export function forget(): void {
  kept.clear();
}

/** A query string; what has no value is left out. */
export function query(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined && value !== "") parameters.set(name, String(value));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
