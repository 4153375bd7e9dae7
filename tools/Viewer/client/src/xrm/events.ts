import { h } from "../base/dom";
import { say } from "../base/words";
import { ask } from "../parts/dialog";

/** A handler of a script: the context first, unless the form says not to pass it. */
export type Listener = (...values: readonly unknown[]) => unknown;

/** What a script is told about an event. */
export class EventContext {
  private static depth = 0;
  private readonly shared = new Map<string, unknown>();
  private readonly form: unknown;
  private readonly source: unknown;
  private readonly args: unknown;

  constructor(form: unknown, source: unknown, args: unknown) {
    this.form = form;
    this.source = source;
    this.args = args;
  }

  getFormContext(): unknown { return this.form; }
  getEventSource(): unknown { return this.source; }
  getEventArgs(): unknown { return this.args; }
  getDepth(): number { return EventContext.depth; }
  getContext(): unknown { return (window as unknown as { Xrm: { Utility: { getGlobalContext(): unknown } } }).Xrm.Utility.getGlobalContext(); }
  getSharedVariable(name: string): unknown { return this.shared.get(name) ?? null; }
  setSharedVariable(name: string, value: unknown): void { this.shared.set(name, value); }

  /** Calls a listener and waits for it; what it throws is shown to the person, and nothing else stops. */
  async call(listener: Listener, more: readonly unknown[] = []): Promise<void> {
    EventContext.depth += 1;
    try {
      await listener(this, ...more);
    } catch (error) {
      scriptFailed(error);
    } finally {
      EventContext.depth -= 1;
    }
  }
}

/** What a script is told about a save, and how it prevents one. */
export class SaveArguments {
  private prevented = false;
  private readonly mode: number;

  constructor(mode: number) {
    this.mode = mode;
  }

  getSaveMode(): number { return this.mode; }
  isDefaultPrevented(): boolean { return this.prevented; }
  preventDefault(): void { this.prevented = true; }
  preventDefaultOnError(): void { this.prevented = true; }
  disableAsyncTimeout(): void { return; }
}

let showing = false;

/** Tells that a script has failed; several failures at once are told once. */
export function scriptFailed(error: unknown): void {
  if (showing) return;
  showing = true;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void ask(say("scriptError"), [h("p", {}, say("scriptErrorText")), h("details", {}, h("summary", {}, say("details")), h("pre", { tabindex: 0 }, details))], [{ label: say("ok"), value: true, primary: true }], "script")
    .then(() => { showing = false; });
}
