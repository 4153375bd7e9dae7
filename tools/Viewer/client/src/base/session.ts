import { get, send, setToken } from "./http";

export interface Privilege { readonly id: string; readonly name: string; readonly businessUnitId: string; readonly depth: number }
export interface Role { readonly id: string; readonly name: string }
export interface User { readonly id: string; readonly name: string; readonly roles: readonly Role[] }
export interface Language { readonly code: number; readonly tag: string; readonly name: string }

/** Who uses the viewer, and how. */
export interface Session {
  readonly token: string;
  readonly user: User;
  readonly users: readonly User[];
  readonly language: number;
  readonly languages: readonly Language[];
  readonly organizationId: string;
  readonly businessUnitId: string;
  readonly solution: string;
  readonly version: string;
  readonly now: string;
  readonly privileges: readonly Privilege[];
}

let current: Session | null = null;
let privileges = new Set<string>();

/** The session; it is there once the page has started. */
export function session(): Session {
  if (current === null) throw new Error("The session has not started.");
  return current;
}

/** Opens the session, or finds the one that is open. */
export async function startSession(): Promise<Session> {
  return keep(await get<Session>("/viewer/session"));
}

/** Becomes another user, or takes another language. */
export async function changeSession(change: { readonly user?: string; readonly language?: number }): Promise<Session> {
  const response = await send("POST", "/viewer/session", change);
  return keep((await response.json()) as Session);
}

/** Whether the user's roles give a privilege on some rows of a table. */
export function may(action: string, table: { readonly privilege: string; readonly ownership: string }): boolean {
  return table.ownership === "None" || privileges.has(`prv${action}${table.privilege}`.toLowerCase());
}

/** The language tag of the session, for dates, numbers and the page. */
export function languageTag(): string {
  return session().languages.find(language => language.code === session().language)?.tag ?? "en";
}

function keep(next: Session): Session {
  current = next;
  privileges = new Set(next.privileges.map(privilege => privilege.name.toLowerCase()));
  setToken(next.token);
  document.documentElement.lang = languageTag();
  return next;
}
