import { reason } from "../../shared/handlers";
import { html } from "./element";

/** The lines of a text as a list. */
export function list(text: string): HTMLElement {
  return html("ul", {}, ...text.split("\n").filter(line => line.trim() !== "").map(line => html("li", {}, line)));
}

/** A button that does something which takes a while: switched off meanwhile, with what came of it, or went wrong, shown in `place`. */
export function action(label: string, place: HTMLElement, work: () => Promise<readonly Node[]>): HTMLButtonElement {
  const button = html("button", { type: "button", class: "main" }, label);
  button.addEventListener("click", () => {
    button.disabled = true;
    place.setAttribute("aria-busy", "true");
    work()
      .then(shown => place.replaceChildren(...shown), (error: unknown) => place.replaceChildren(html("p", { role: "alert" }, reason(error))))
      .finally(() => {
        button.disabled = false;
        place.setAttribute("aria-busy", "false");
      });
  });
  return button;
}
