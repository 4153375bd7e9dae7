/** What a form says about itself. */

export interface FormControl {
  readonly id: string;
  readonly kind: "field" | "subgrid" | "quickview" | "timeline" | "webresource" | "iframe" | "unknown";
  readonly column: string | null;
  readonly disabled: boolean;
  readonly missing: boolean;
  readonly parameters: Readonly<Record<string, string>>;
  readonly quickForms: Readonly<Record<string, string>>;
}

export interface FormCell {
  readonly id: string;
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly control: FormControl | null;
}

export interface FormSection {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  readonly columns: number;
  readonly rows: readonly (readonly FormCell[])[];
}

export interface FormTab {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly showLabel: boolean;
  readonly expanded: boolean;
  readonly visible: boolean;
  readonly columns: readonly { readonly width: string; readonly sections: readonly FormSection[] }[];
}

export interface Handler {
  readonly event: string;
  readonly attribute: string | null;
  readonly control: string | null;
  readonly function: string;
  readonly library: string;
  readonly enabled: boolean;
  readonly passContext: boolean;
  readonly parameters: string;
}

export interface FormLayout {
  readonly id: string;
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly tabs: readonly FormTab[];
  readonly header: readonly FormCell[];
  readonly footer: readonly FormCell[];
  readonly libraries: readonly string[];
  readonly events: readonly Handler[];
}

/** All cells of a form. */
export function cellsOf(layout: FormLayout): readonly FormCell[] {
  return [...layout.header, ...layout.tabs.flatMap(tab => tab.columns.flatMap(column => column.sections.flatMap(section => section.rows.flat()))), ...layout.footer];
}
