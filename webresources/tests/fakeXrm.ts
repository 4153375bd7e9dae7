import { position } from "../src/shared/locale";
import { scriptTexts, type ScriptText } from "../src/strings/scripts";

/** A column on a form, with what was done to it. */
export class FakeColumn {
  visible = true;
  required = "none";
  readonly notes = new Map<string, string>();
  private readonly changes: (() => unknown)[] = [];

  constructor(
    readonly name: string,
    private current: unknown,
  ) {}

  getName = (): string => this.name;
  getValue = (): unknown => this.current;
  setValue = (value: unknown): void => void (this.current = value);
  setRequiredLevel = (level: string): void => void (this.required = level);
  addOnChange = (work: () => unknown): void => void this.changes.push(work);
  readonly controls = {
    get: (): unknown[] => [
      {
        setVisible: (visible: boolean) => void (this.visible = visible),
        getVisible: () => this.visible,
        getParent: () => this.section,
        setDisabled: (disabled: boolean) => void (this.disabled = disabled),
        setNotification: (message: string, id: string) => void this.notes.set(id, message),
        clearNotification: (id: string) => void this.notes.delete(id),
      },
    ],
  };
  disabled = false;
  section: FakeSection | null = null;

  /** What happens when the user enters a value. */
  async enter(value: unknown): Promise<void> {
    this.current = value;
    for (const work of this.changes) work();
    await settled();
  }
}

/** A section with the controls of some columns. */
export class FakeSection {
  visible = true;

  constructor(private readonly columns: readonly FakeColumn[]) {
    for (const column of columns) column.section = this;
  }

  readonly controls = { get: (): unknown[] => this.columns.flatMap(column => column.controls.get()) };
  setVisible = (visible: boolean): void => void (this.visible = visible);
}

/** A form with columns. */
export class FakeForm {
  readonly notes = new Map<string, { message: string; level: string }>();
  readonly columns = new Map<string, FakeColumn>();
  dirty = false;
  saved = 0;
  refreshed = 0;
  id = "{0F0F0F0F-0000-4000-8000-000000000001}";
  table: string;

  constructor(table: string, values: Record<string, unknown>) {
    this.table = table;
    for (const [name, value] of Object.entries(values)) this.columns.set(name, new FakeColumn(name, value));
  }

  readonly webResources: { getControlType: () => string; getContentWindow: () => Promise<unknown> }[] = [];
  getAttribute = (name: string): FakeColumn | null => this.columns.get(name) ?? null;
  readonly ui = {
    setFormNotification: (message: string, level: string, id: string) => void this.notes.set(id, { message, level }),
    clearFormNotification: (id: string) => void this.notes.delete(id),
    controls: { get: (): unknown[] => this.webResources },
  };
  readonly data = {
    entity: {
      getId: (): string => this.id,
      getEntityName: (): string => this.table,
      attributes: { forEach: (work: (column: FakeColumn) => void) => this.columns.forEach(work) },
    },
    save: (): Promise<void> => this.count("saved"),
    refresh: (): Promise<void> => this.count("refreshed"),
    getIsDirty: (): boolean => this.dirty,
    addOnLoad: (work: () => unknown): void => void this.loads.push(work),
  };

  private readonly loads: (() => unknown)[] = [];

  /** What happens when the data of the form are read anew. */
  async load(values: Record<string, unknown> = {}): Promise<void> {
    for (const [name, value] of Object.entries(values)) this.column(name).setValue(value);
    for (const work of this.loads) work();
    await settled();
  }

  private count(what: "saved" | "refreshed"): Promise<void> {
    this[what]++;
    return Promise.resolve();
  }

  column(name: string): FakeColumn {
    const column = this.columns.get(name);
    if (!column) throw new Error(`The form has no column ${name}.`);
    return column;
  }

  note(id: string): string | undefined {
    return this.notes.get(id)?.message;
  }

  /** The execution context of an event of this form. */
  get context(): Xrm.Events.EventContext {
    return { getFormContext: () => this } as unknown as Xrm.Events.EventContext;
  }

  get asForm(): Xrm.FormContext {
    return this as unknown as Xrm.FormContext;
  }
}

/** Sets the global Xrm to one that speaks a language, with whatever else a test needs. */
export function xrm(languageId: number, more: { Utility?: object; [part: string]: object | undefined } = {}): void {
  const { Utility, ...rest } = more;
  (globalThis as { Xrm?: unknown }).Xrm = {
    Utility: {
      getGlobalContext: () => ({ userSettings: { languageId }, client: { isOffline: () => false } }),
      getResourceString: (file: string, key: string) => (file === "omni_/strings/OmniChannel" ? (scriptTexts as Partial<typeof scriptTexts>)[key as ScriptText]?.[position(languageId)] : null),
      showProgressIndicator: () => undefined,
      closeProgressIndicator: () => undefined,
      ...Utility,
    },
    ...rest,
  };
}

/** Lets what was started come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** A lookup that holds a row. */
export function lookup(name: string): Xrm.LookupValue[] {
  return [{ id: "{0F0F0F0F-0000-4000-8000-000000000002}", name, entityType: "any" }];
}
