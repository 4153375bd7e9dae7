import { fill, h, type Child } from "../base/dom";
import { once, type GridRow, type Table } from "../base/metadata";
import { say } from "../base/words";
import type { Form } from "../form/form";
import { scriptFailed } from "../xrm/events";
import { findFunction, loadScript } from "../xrm/scripts";
import { menu } from "./menu";
import { evaluate, parameterValues, type Parameter, type Rule } from "./rules";

interface Action { readonly kind: string; readonly function: string | null; readonly library: string | null; readonly address: string | null; readonly parameters: readonly Parameter[] }

interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string | null;
  readonly place: "form" | "grid" | "subgrid";
  readonly hidden: boolean;
  readonly actions: readonly Action[];
  /** The buttons of one that opens a menu. */
  readonly menu: readonly RibbonButton[] | null;
  readonly enableRules: readonly Rule[];
  readonly displayRules: readonly Rule[];
}

/** What a command is given to work on. */
export type CommandContext =
  | { readonly kind: "form"; readonly table: Table; readonly form: Form }
  | { readonly kind: "grid"; readonly table: Table; readonly rows: readonly GridRow[]; readonly refresh: () => void; readonly control?: unknown; readonly form?: Form };

/** A command of the viewer itself. */
export interface BuiltIn {
  readonly id: string;
  readonly label: () => string;
  readonly shown: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => unknown;
}

/** The buttons over a grid or a form. */
export class CommandBar {
  readonly element = h("div", { class: "commands", role: "toolbar" });
  private buttons: readonly RibbonButton[] = [];
  private builtIns: readonly BuiltIn[] = [];
  private turn = 0;

  /** Takes the commands of a table. */
  async use(table: Table, place: RibbonButton["place"], builtIns: readonly BuiltIn[]): Promise<void> {
    this.element.setAttribute("aria-label", say("commands"));
    this.builtIns = builtIns;
    const all = await once<readonly RibbonButton[]>(`/viewer/tables/${table.name}/commands`);
    this.buttons = all.filter(button => button.place === place && !button.hidden);
  }

  /** Shows what can be done now. */
  async refresh(context: CommandContext): Promise<void> {
    const turn = (this.turn += 1);
    const shown: HTMLElement[] = this.builtIns.filter(command => command.shown(context)).map(command =>
      h("button", { type: "button", "data-command": command.id, onclick: () => void Promise.resolve(command.run(context)).catch(scriptFailed) }, command.label()));
    for (const button of this.buttons) {
      if (!(await isOffered(button, context))) continue;
      if (button.menu === null) shown.push(draw(button, context));
      else shown.push(...await drawMenu(button, button.menu, context));
    }
    if (turn === this.turn) keepFocus(this.element, () => fill(this.element, ...shown));
  }
}

// A bar that is drawn again while somebody is in it keeps the place.
function keepFocus(bar: HTMLElement, draw: () => void): void {
  const at = bar.contains(document.activeElement) ? document.activeElement?.getAttribute("data-command") : null;
  draw();
  if (at !== null && at !== undefined) [...bar.querySelectorAll<HTMLElement>("button")].find(button => button.dataset["command"] === at)?.focus();
}

async function isOffered(button: RibbonButton, context: CommandContext): Promise<boolean> {
  return (await holds(button.displayRules, context)) && holds(button.enableRules, context);
}

function draw(button: RibbonButton, context: CommandContext): HTMLButtonElement {
  return h("button", { type: "button", "data-command": button.id, title: button.description, onclick: () => void run(button, context) }, ...face(button));
}

function face(button: RibbonButton): Child[] {
  return [button.icon !== null && h("img", { src: button.icon, alt: "", width: 16, height: 16 }), button.label];
}

// A menu in which nothing is on offer is not shown.
async function drawMenu(button: RibbonButton, inner: readonly RibbonButton[], context: CommandContext): Promise<HTMLElement[]> {
  const items: HTMLButtonElement[] = [];
  for (const one of inner) if (!one.hidden && (await isOffered(one, context))) items.push(draw(one, context));
  return items.length === 0 ? [] : [menu(button.id, button.label, button.description, face(button), items)];
}

async function holds(rules: readonly Rule[], context: CommandContext): Promise<boolean> {
  for (const rule of rules) {
    for (const condition of rule.conditions) if (!(await evaluate(condition, context))) return false;
  }
  return true;
}

async function run(button: RibbonButton, context: CommandContext): Promise<void> {
  try {
    for (const action of button.actions) {
      if (action.kind === "Url" && action.address !== null) window.open(action.address, "_blank", "noopener");
      if (action.kind !== "JavaScriptFunction" || action.function === null) continue;
      if (action.library !== null) await loadScript(action.library);
      await (findFunction(action.function))(...parameterValues(action.parameters, context));
    }
  } catch (error) {
    scriptFailed(error);
  }
}
