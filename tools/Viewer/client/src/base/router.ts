/** Addresses of pages, and moving between them. */

export type Route =
  | { readonly page: "list"; readonly table: string; readonly view: string | null }
  | { readonly page: "row"; readonly table: string; readonly id: string | null; readonly form: string | null; readonly defaults: URLSearchParams }
  | { readonly page: "dashboard"; readonly id: string }
  | { readonly page: "page"; readonly name: string; readonly data: string | null }
  | { readonly page: "home" };

/** Asked before a page is left; false stays. */
export type Guard = () => Promise<boolean>;

let guard: Guard | null = null;
let show: (route: Route) => void = () => undefined;

/** Sets what shows a page, and shows the one the address names. */
export function startRouter(render: (route: Route) => void): void {
  show = render;
  window.addEventListener("popstate", () => void turn());
  document.addEventListener("click", follow);
  show(parse(location));
}

/** Goes to an address of the viewer. */
export async function go(path: string, replace = false): Promise<void> {
  if (!(await allowed())) return;
  if (replace) history.replaceState(null, "", path);
  else history.pushState(null, "", path);
  show(parse(location));
}

/** Shows the page again. */
export function reload(): void {
  guard = null;
  show(parse(location));
}

/** Changes the address without showing another page. */
export function rename(path: string): void {
  history.replaceState(null, "", path);
}

/** Sets what is asked before the page is left; null asks nothing. */
export function guardPage(next: Guard | null): void {
  guard = next;
}

/** The address of a row, or of a new one. */
export function rowPath(table: string, id: string | null, form?: string | null): string {
  const address = `/row/${encodeURIComponent(table)}/${id === null ? "new" : encodeURIComponent(id)}`;
  return form ? `${address}?form=${encodeURIComponent(form)}` : address;
}

/** The address of a list. */
export function listPath(table: string, view?: string | null): string {
  return `/list/${encodeURIComponent(table)}${view ? `?view=${encodeURIComponent(view)}` : ""}`;
}

function parse(at: Location): Route {
  const [kind, first, second] = at.pathname.split("/").filter(part => part !== "").map(decodeURIComponent);
  const options = new URLSearchParams(at.search);
  if (kind === "list" && first) return { page: "list", table: first, view: options.get("view") };
  if (kind === "row" && first) return { page: "row", table: first, id: second === undefined || second === "new" ? null : second, form: options.get("form"), defaults: options };
  if (kind === "dashboard" && first) return { page: "dashboard", id: first };
  if (kind === "page" && first) return { page: "page", name: at.pathname.slice("/page/".length), data: options.get("data") };
  return { page: "home" };
}

async function turn(): Promise<void> {
  if (await allowed()) show(parse(location));
}

async function allowed(): Promise<boolean> {
  if (guard !== null && !(await guard())) return false;
  guard = null;
  return true;
}

// Links are links: they can be opened in another tab; a plain click stays on the page.
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || link.target !== "" || link.origin !== location.origin || link.hash !== "") return;
  event.preventDefault();
  void go(link.pathname + link.search);
}
