import { fill, h, uniqueId, type Child } from "../base/dom";
import { reason } from "../base/http";
import { say } from "../base/words";

export interface Choice<T> { readonly label: string; readonly value: T; readonly primary?: boolean }

/** Shows a dialog and waits for what is chosen; Escape chooses nothing. */
export function ask<T>(title: string, content: readonly Child[], choices: readonly Choice<T>[], kind = "plain"): Promise<T | null> {
  return new Promise(resolve => {
    const heading = uniqueId("dialog");
    let chosen: T | null = null;
    const dialog = h("dialog", { class: `dialog dialog-${kind}`, "aria-labelledby": heading });
    const buttons = choices.map(choice =>
      h("button", { type: "button", class: choice.primary ? "primary" : "", onclick: () => { chosen = choice.value; dialog.close(); } }, choice.label));
    fill(dialog, h("h2", { id: heading }, title), h("div", { class: "dialog-content" }, ...content), h("div", { class: "dialog-buttons" }, ...buttons));
    dialog.addEventListener("close", () => { dialog.remove(); resolve(chosen); });
    document.body.append(dialog);
    dialog.showModal();
    (buttons.find((_, index) => choices[index]?.primary) ?? buttons[0])?.focus();
  });
}

/** Lines of a text as paragraphs. */
export function paragraphs(text: string): HTMLElement[] {
  return text.split(/\r?\n/).filter(line => line.trim() !== "").map(line => h("p", {}, line));
}

/** Tells something. */
export async function tell(title: string, text: string, confirm = say("ok"), kind = "plain"): Promise<void> {
  await ask(title, paragraphs(text), [{ label: confirm, value: true, primary: true }], kind);
}

/** Tells about an error, in the server's own words. */
export async function tellError(error: unknown, details?: string): Promise<void> {
  const more = details ? [h("details", {}, h("summary", {}, say("details")), h("pre", { tabindex: 0 }, details))] : [];
  await ask(say("error"), [...paragraphs(reason(error)), ...more], [{ label: say("ok"), value: true, primary: true }], "error");
}

/** Asks yes or no. */
export async function confirmed(title: string, text: string, confirm = say("ok"), cancel = say("cancel")): Promise<boolean> {
  return (await ask(title, paragraphs(text), [{ label: confirm, value: true, primary: true }, { label: cancel, value: false }])) === true;
}

let busy: HTMLElement | null = null;

/** Shows that something takes time. */
export function showBusy(text: string): void {
  hideBusy();
  busy = h("div", { class: "busy", role: "status" }, h("span", { class: "spinner", "aria-hidden": "true" }), h("span", {}, text));
  document.body.append(busy);
}

/** Takes that away. */
export function hideBusy(): void {
  busy?.remove();
  busy = null;
}
