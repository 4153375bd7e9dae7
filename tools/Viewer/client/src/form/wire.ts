import type { Listener } from "../xrm/events";
import { scriptFailed } from "../xrm/events";
import { findFunction, loadScript, parametersOf } from "../xrm/scripts";
import type { Attribute } from "./attribute";
import type { Form } from "./form";
import type { Handler } from "./layout";

export interface Wired { readonly onLoad: readonly { readonly listener: Listener; readonly more: readonly unknown[]; readonly passContext: boolean }[] }

/** Loads the scripts of a form and connects its handlers; one that is missing is told, the others work. */
export async function wire(form: Form): Promise<Wired> {
  const { layout } = form;
  for (const library of layout.libraries) {
    try {
      await loadScript(library);
    } catch (error) {
      scriptFailed(error);
    }
  }
  const onLoad: { listener: Listener; more: readonly unknown[]; passContext: boolean }[] = [];
  for (const handler of layout.events.filter(one => one.enabled)) {
    const listener = resolve(handler);
    const more = parametersOf(handler.parameters);
    if (handler.event === "onload") onLoad.push({ listener, more, passContext: handler.passContext });
    else connect(form, handler, context => (handler.passContext ? listener(context, ...more) : listener(...more)));
  }
  return { onLoad };
}

// The function is looked up when it is called: what does not exist fails as any script does.
function resolve(handler: Handler): Listener {
  return (...values) => findFunction(handler.function)(...values);
}

function connect(form: Form, handler: Handler, listener: Listener): void {
  if (handler.event === "onsave") form.data.entity.addOnSave(listener);
  else if (handler.event === "onchange") (form.getAttribute(handler.attribute ?? "") as Attribute | null)?.addOnChange(listener);
  else if (handler.event === "tabstatechange") form.ui.tabList.find(tab => tab.getName() === handler.control)?.addTabStateChange(listener);
}
