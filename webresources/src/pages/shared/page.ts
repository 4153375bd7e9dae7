import { plain } from "../../shared/call";
import { reason } from "../../shared/handlers";
import { position, tag } from "../../shared/locale";
import { ErrorCode } from "../../shared/names";
import { fill } from "../../shared/text";
import { commonTexts } from "../../strings/common";
import type { Text } from "../../strings/text";
import { html } from "./element";

/** The row that a page is about, and what else a dialog was opened with. */
export interface Place {
  readonly table: string;
  readonly id: string;
  readonly more?: string | undefined;
}

/** What a page has to work with. */
export interface Client {
  readonly xrm: Xrm.XrmStatic;
  readonly place: Place;
  readonly languageId: number;
  /** A text of the page in the user's language. */
  readonly say: (text: Text, ...values: readonly (string | number)[]) => string;
  /** Whether the user's roles let rows of a table be read at all. The client knows: what is refused is not asked for. */
  readonly mayRead: (table: string) => Promise<boolean>;
  /** Has the page read and drawn anew after a while, for what is still under way. */
  readonly lookAgain: () => void;
}

const pause = 3000;

type ClientWindow = Window & { Xrm?: Xrm.XrmStatic; setClientApiContext?: (xrm: Xrm.XrmStatic, form: Xrm.FormContext) => Promise<void> };

/**
 * Starts a page. On a form, the form's script hands over client API and form (`setClientApiContext`); opened in a dialog, or with the form's parameters in its
 * address, the page takes the client API of the window that opened it.
 */
export function start(show: (client: Client) => Promise<Node>): void {
  const client = window as ClientWindow;
  client.setClientApiContext = (xrm, form) => render(show, xrm, { table: form.data.entity.getEntityName(), id: plain(form.data.entity.getId()) });
  const place = placeOf(new URLSearchParams(location.search));
  const xrm = parentXrm();
  if (xrm && place) void render(show, xrm, place);
}

/** Address parameters: `typename` and `id`, as forms add them, the id empty on that of a new row, or `data=table,id` or `data=table,id,more`. */
export function placeOf(parameters: URLSearchParams): Place | null {
  const [table, id, more] = parameters.get("data")?.split(",") ?? [parameters.get("typename"), parameters.get("id")];
  if (table && parameters.has("typename") && plain(id ?? "") === "") return { table, id: "", more: undefined };
  return table && id && /^[{]?[0-9a-f-]{36}[}]?$/i.test(id) ? { table, id: plain(id), more: more ?? undefined } : null;
}

function parentXrm(): Xrm.XrmStatic | undefined {
  try {
    return (window.parent as ClientWindow).Xrm;
  } catch {
    // A page of another origin around this one: then only a form can hand over the client API.
    return undefined;
  }
}

async function render(show: (client: Client) => Promise<Node>, xrm: Xrm.XrmStatic, place: Place): Promise<void> {
  const languageId = xrm.Utility.getGlobalContext().userSettings.languageId;
  const say = (text: Text, ...values: readonly (string | number)[]): string => fill(text[position(languageId)], values);
  const lookAgain = (): void => void setTimeout(() => void render(show, xrm, place), pause);
  const mayRead = async (table: string): Promise<boolean> => {
    const privileges = await xrm.Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo();
    return Object.values(privileges).some(({ privilegeName }) => privilegeName.toLowerCase() === `prvread${table}`);
  };
  document.documentElement.lang = tag(languageId);
  const page = document.getElementById("page") as HTMLElement;
  page.setAttribute("aria-busy", "true");
  try {
    const content = place.id === "" ? html("p", { class: "quiet" }, say(commonTexts.saveFirst)) : await show({ xrm, place, languageId, say, mayRead, lookAgain });
    page.replaceChildren(content);
  } catch (error) {
    page.replaceChildren(isDenied(error) ? html("p", { class: "quiet" }, say(commonTexts.denied)) : html("p", { role: "alert" }, say(commonTexts.failed, reason(error))));
  }
  page.setAttribute("aria-busy", "false");
}

// A form shows its pages to everybody who may see the row; what they show may be of another table. Clients have the code with or without a sign.
function isDenied(error: unknown): boolean {
  return typeof error === "object" && error !== null && "errorCode" in error && (Number(error.errorCode) | 0) === ErrorCode.privilegeDenied;
}

// A printed page shows its tables, whether they were open or not.
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(details => (details.open = true)));
