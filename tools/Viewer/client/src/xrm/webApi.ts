import { ApiError, get, send } from "../base/http";
import { table as describe } from "../base/metadata";
import { plain } from "../form/attribute";

const root = "/api/data/v9.2/";
const annotations = { Prefer: "odata.include-annotations=\"*\"" };

interface RequestMetadata {
  readonly boundParameter?: string | null;
  readonly operationType: number;
  readonly operationName: string;
  readonly parameterTypes: Readonly<Record<string, { readonly typeName: string; readonly structuralProperty: number }>>;
}

type ExecuteRequest = Readonly<Record<string, unknown>> & { getMetadata(): RequestMetadata };

/** Xrm.WebApi: rows and operations, in the shapes of the client API. */
export const webApi = {
  async retrieveRecord(name: string, id: string, options = ""): Promise<unknown> {
    return wrapped(async () => get(`${root}${(await describe(name)).set}(${plain(id)})${options}`, annotations));
  },

  async retrieveMultipleRecords(name: string, options = "", maxPageSize?: number): Promise<unknown> {
    return wrapped(async () => {
      const path = options.startsWith("http") ? options : `${root}${(await describe(name)).set}${options}`;
      const prefer = maxPageSize === undefined ? annotations.Prefer : `odata.maxpagesize=${maxPageSize},${annotations.Prefer}`;
      const page = await get<Record<string, unknown>>(path, { Prefer: prefer });
      return { entities: page["value"], nextLink: page["@odata.nextLink"], fetchXmlPagingCookie: page["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] };
    });
  },

  async createRecord(name: string, data: unknown): Promise<unknown> {
    return wrapped(async () => {
      const response = await send("POST", `${root}${(await describe(name)).set}`, data);
      return { entityType: name, id: /\(([0-9a-f-]+)\)$/i.exec(response.headers.get("OData-EntityId") ?? "")?.[1] ?? "" };
    });
  },

  async updateRecord(name: string, id: string, data: unknown): Promise<unknown> {
    return wrapped(async () => {
      await send("PATCH", `${root}${(await describe(name)).set}(${plain(id)})`, data, { "If-Match": "*" });
      return { entityType: name, id: plain(id) };
    });
  },

  async deleteRecord(name: string, id: string): Promise<unknown> {
    return wrapped(async () => {
      await send("DELETE", `${root}${(await describe(name)).set}(${plain(id)})`);
      return { entityType: name, id: plain(id) };
    });
  },

  async execute(request: ExecuteRequest): Promise<Response> {
    return wrapped(async () => operation(request));
  },

  async executeMultiple(requests: readonly ExecuteRequest[]): Promise<readonly Response[]> {
    const answers: Response[] = [];
    for (const request of requests) answers.push(await webApi.execute(request));
    return answers;
  },

  isAvailableOffline: (): boolean => false,
};

async function operation(request: ExecuteRequest): Promise<Response> {
  const { boundParameter, operationType, operationName, parameterTypes } = request.getMetadata();
  const bound = boundParameter ? (request[boundParameter] as { entityType: string; id: string }) : null;
  const place = bound === null ? root : `${root}${(await describe(bound.entityType)).set}(${plain(bound.id)})/Microsoft.Dynamics.CRM.`;
  const names = Object.keys(parameterTypes).filter(name => name !== boundParameter && request[name] !== undefined);
  const values: Record<string, unknown> = {};
  for (const name of names) values[name] = await reference(request[name]);
  if (operationType === 0) return send("POST", `${place}${operationName}`, values);
  const inline = names.map((name, at) => `${name}=@p${at}`).join(",");
  const aliases = names.map((name, at) => `@p${at}=${encodeURIComponent(literal(values[name]))}`).join("&");
  return send("GET", `${place}${operationName}(${inline})${aliases === "" ? "" : `?${aliases}`}`);
}

// A row may be given as scripts know it (entityType and id) or as OData has it.
async function reference(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null || !("entityType" in value) || !("id" in value)) return value;
  const { entityType, id } = value as { entityType: string; id: string };
  return { "@odata.type": `Microsoft.Dynamics.CRM.${entityType}`, [(await describe(entityType)).primaryId]: plain(id) };
}

function literal(value: unknown): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

// Scripts get errors as the client API has them: a number, a message.
async function wrapped<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ApiError) throw Object.assign(new Error(error.message), { errorCode: Number(error.code) | 0, code: Number(error.code) | 0, title: "", raw: error.code });
    throw error;
  }
}
