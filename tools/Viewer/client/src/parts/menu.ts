import { h, uniqueId, type Child } from "../base/dom";

/** A button that opens a menu of buttons, as the ARIA pattern of menu buttons describes it: arrows, Home and End move, Escape goes back, leaving closes. */
export function menu(id: string, label: string, description: string, face: readonly Child[], items: readonly HTMLButtonElement[]): HTMLElement {
  const list = h("div", { id: uniqueId("menu"), class: "menu", role: "menu", "aria-label": label, hidden: true }, ...items);
  const opener = h("button", { type: "button", "data-command": id, title: description, "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": list.id }, ...face, h("span", { class: "arrow", "aria-hidden": "true" }, "▾"));
  const place = h("span", { class: "flyout" }, opener, list);
  const open = (at: number): void => {
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    items.at(at)?.focus();
  };
  const close = (): void => {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  };
  const back = (): void => {
    close();
    opener.focus();
  };
  opener.addEventListener("click", () => { if (list.hidden) open(0); else back(); });
  opener.addEventListener("keydown", event => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowDown" ? 0 : -1);
  });
  for (const item of items) {
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
    item.addEventListener("click", back, { capture: true });
  }
  list.addEventListener("keydown", event => {
    const next = target(event.key, items.findIndex(item => item === document.activeElement), items.length);
    if (event.key === "Escape") back();
    else if (next === null) return;
    else items.at(next)?.focus();
    event.preventDefault();
  });
  place.addEventListener("focusout", event => { if (!(event.relatedTarget instanceof Node && place.contains(event.relatedTarget))) close(); });
  return place;
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown": return (at + 1) % count;
    case "ArrowUp": return (at - 1 + count) % count;
    case "Home": return 0;
    case "End": return count - 1;
    default: return null;
  }
}
