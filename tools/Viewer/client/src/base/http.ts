/** Requests to the server this page came from, as the user of the session. */

/** A refusal with the platform's code and text. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(message: string, code: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

let token = "";

/** Keeps what proves that a request comes from the viewer's own pages. */
export function setToken(value: string): void {
  token = value;
}

/** Sends a request; a refusal becomes an ApiError. */
export async function send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const init: RequestInit = { method, headers: { ...headers, "X-OmniChannel-Token": token }, credentials: "same-origin" };
  if (body !== undefined) {
    init.body = typeof body === "string" ? body : JSON.stringify(body);
    init.headers = { ...headers, "X-OmniChannel-Token": token, "Content-Type": "application/json" };
  }
  const response = await fetch(path, init);
  if (!response.ok) throw await refusal(response);
  return response;
}

/** Reads JSON. */
export async function get<T>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  const response = await send("GET", path, undefined, headers);
  return (await response.json()) as T;
}

/** What a person is told about an error. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function refusal(response: Response): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    return new ApiError(error.message, error.code, response.status);
  } catch {
    return new ApiError(response.statusText || String(response.status), "", response.status);
  }
}
