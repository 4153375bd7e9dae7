import { fill, h } from "../base/dom";
import { say } from "../base/words";
import type { Attribute, Value } from "./attribute";
import { lookupInput } from "./lookup";
import type { FieldControl } from "./control";

export interface FieldState {
  readonly locked: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | null;
  readonly label: string;
  readonly options: readonly { readonly text: string; readonly value: number }[];
}

/** The part of a field in which the value stands. */
export interface FieldInput {
  readonly element: HTMLElement;
  refresh(state: FieldState): void;
}

/** The input for a column's type. */
export function fieldInput(id: string, attribute: Attribute, control: FieldControl): FieldInput {
  switch (attribute.column.type) {
    case "Memo": return memo(id, attribute);
    case "Integer": case "BigInt": case "Decimal": case "Double": case "Money": return number(id, attribute, control);
    case "DateTime": return date(id, attribute);
    case "Boolean": return choice(id, attribute, value => value === "1", value => (value === null ? "" : value === true ? "1" : "0"));
    case "Picklist": case "Status": case "State": return choice(id, attribute, value => (value === "" ? null : Number(value)), value => (typeof value === "number" ? String(value) : ""));
    case "MultiSelectPicklist": return choices(id, attribute);
    case "Lookup": case "Customer": case "Owner": return lookupInput(id, attribute);
    default: return text(id, attribute);
  }
}

/** Sets what all inputs have in common. */
export function dress(input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, state: FieldState): void {
  if (input instanceof HTMLSelectElement) input.disabled = state.locked;
  else input.readOnly = state.locked;
  input.setAttribute("aria-required", String(state.required));
  input.setAttribute("aria-invalid", String(state.invalid));
  if (state.describedBy === null) input.removeAttribute("aria-describedby");
  else input.setAttribute("aria-describedby", state.describedBy);
}

function text(id: string, attribute: Attribute): FieldInput {
  const { format, maxLength } = attribute.column;
  if (format === "textarea") return memo(id, attribute);
  const kind = format === "email" ? "email" : format === "url" ? "url" : format === "phone" ? "tel" : "text";
  const input = h("input", { id, type: kind, maxlength: maxLength > 0 ? maxLength : null, autocomplete: "off", onchange: () => void attribute.enter(input.value) });
  return { element: input, refresh: state => { input.value = (attribute.getValue() as string | null) ?? ""; dress(input, state); } };
}

function memo(id: string, attribute: Attribute): FieldInput {
  const input = h("textarea", { id, rows: 3, maxlength: attribute.column.maxLength > 0 ? attribute.column.maxLength : null, onchange: () => void attribute.enter(input.value) });
  return {
    element: input,
    refresh: state => {
      input.value = (attribute.getValue() as string | null) ?? "";
      // A text that nobody can enter takes the room it needs.
      const lines = input.value.split("\n").reduce((sum, line) => sum + Math.ceil(Math.max(line.length, 1) / 60), 0);
      input.rows = Math.min(Math.max(lines, state.locked ? 1 : 3), 12);
      dress(input, state);
    },
  };
}

function number(id: string, attribute: Attribute, control: FieldControl): FieldInput {
  const { column } = attribute;
  const whole = column.type === "Integer" || column.type === "BigInt";
  const input = h("input", { id, type: "text", inputmode: whole ? "numeric" : "decimal", autocomplete: "off", class: "number", onchange: () => void entered() });
  const entered = async (): Promise<void> => {
    const value = parse(input.value);
    const wrong = value !== null && (Number.isNaN(value) || (whole && !Number.isInteger(value)) || value < (column.min ?? -Infinity) || value > (column.max ?? Infinity));
    if (wrong) {
      const typed = input.value;
      control.setNotification(say("invalidNumber", column.min ?? "−∞", column.max ?? "∞"), "number");
      input.value = typed;
      return;
    }
    control.clearNotification("number");
    await attribute.enter(value);
  };
  return { element: input, refresh: state => { input.value = shown(attribute); dress(input, state); } };
}

function shown(attribute: Attribute): string {
  const value = attribute.getValue() as number | null;
  if (value === null) return "";
  if (attribute.formatted !== null) return attribute.formatted;
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: Math.max(attribute.column.precision, 0), useGrouping: false }).format(value);
}

// What the language writes as its decimal sign is one; the sign for thousands is left out where it parts thousands. Elsewhere it is a slip: 14.5 in German is not 145.
function parse(typed: string): number | null {
  const bare = typed.trim();
  if (bare === "") return null;
  const decimal = new Intl.NumberFormat(document.documentElement.lang).formatToParts(1.5).find(part => part.type === "decimal")?.value ?? ".";
  const group = decimal === "," ? "." : ",";
  if (bare.includes(group) && !new RegExp(`^[-−]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(bare)) return NaN;
  return Number(bare.replaceAll(group, "").replaceAll(/\s/g, "").replace(decimal, ".").replace("−", "-"));
}

function date(id: string, attribute: Attribute): FieldInput {
  const { dateOnly } = attribute.column;
  const length = dateOnly ? 10 : 16;
  // The person's time zone is the one of the user's settings; new users have UTC.
  const input = h("input", { id, type: dateOnly ? "date" : "datetime-local", onchange: () => void attribute.enter(input.value === "" ? null : new Date(`${input.value}${dateOnly ? "T00:00" : ""}Z`)) });
  return {
    element: input,
    refresh: state => {
      const value = attribute.getValue() as Date | null;
      // What cannot be entered is read: in the language of the person, not in that of the browser, and nothing where there is nothing.
      input.type = state.locked ? "text" : dateOnly ? "date" : "datetime-local";
      if (value === null) input.value = "";
      else input.value = state.locked ? (attribute.formatted ?? moment(value, dateOnly)) : value.toISOString().slice(0, length);
      dress(input, state);
    },
  };
}

function moment(value: Date, dateOnly: boolean): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "short", ...(dateOnly ? {} : { timeStyle: "short" }), timeZone: "UTC" }).format(value);
}

function choice(id: string, attribute: Attribute, read: (value: string) => Value, write: (value: Value) => string): FieldInput {
  const input = h("select", { id, onchange: () => void attribute.enter(read(input.value)) });
  return {
    element: input,
    refresh: state => {
      const value = write(attribute.getValue());
      const options = state.options.map(option => h("option", { value: option.value, selected: String(option.value) === value }, option.text));
      const known = value === "" || state.options.some(option => String(option.value) === value);
      fill(input, (attribute.column.type !== "Boolean" || value === "") && h("option", { value: "", selected: value === "" }, "—"), ...options,
        !known && h("option", { value, selected: true }, attribute.formatted ?? value));
      dress(input, state);
    },
  };
}

function choices(id: string, attribute: Attribute): FieldInput {
  const group = h("div", { id, role: "group", class: "choices" });
  return {
    element: group,
    refresh: state => {
      const value = (attribute.getValue() as number[] | null) ?? [];
      group.setAttribute("aria-label", state.label);
      fill(group, ...state.options.map(option => h("label", {}, h("input", { type: "checkbox", checked: value.includes(option.value), disabled: state.locked, onchange: event => {
        const kept = value.filter(one => one !== option.value);
        void attribute.enter((event.target as HTMLInputElement).checked ? [...kept, option.value] : kept);
      } }), option.text)));
    },
  };
}

