import { text } from "./text";

/** How a form event is handled: what goes wrong is said on the form, which goes on working. */
export type FormHandler = (context: Xrm.Events.EventContext) => Promise<void>;

/** Makes an event handler out of what is to be done with the form. */
export function onForm(work: (form: Xrm.FormContext) => void | Promise<void>): FormHandler {
  return async context => {
    const form = context.getFormContext();
    try {
      await work(form);
    } catch (error) {
      form.ui.setFormNotification(text("ScriptFailed", reason(error)), "WARNING", "script");
    }
  };
}

/** Makes a command out of its work: progress while it runs, the server's own words when it is refused. */
export function onCommand<T extends readonly unknown[]>(work: (...input: T) => Promise<void>): (...input: T) => Promise<void> {
  return async (...input) => {
    try {
      await work(...input);
    } catch (error) {
      Xrm.Utility.closeProgressIndicator();
      await Xrm.Navigation.openErrorDialog({ message: reason(error) });
    }
  };
}

/** Makes an enable rule: a rule that fails, or has nothing to look at, leaves its command switched off. */
export function onRule<T extends readonly unknown[]>(rule: (...input: T) => boolean): (...input: T) => boolean {
  return (...input) => {
    try {
      return rule(...input);
    } catch {
      return false;
    }
  };
}

/** What an error says to a person. */
export function reason(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
