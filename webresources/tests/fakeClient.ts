import assert from "node:assert/strict";
import { checkCall } from "./customApis";
import { xrm } from "./fakeXrm";

/** The row that a user chooses in a look-up. */
export const chosen = "0f0f0f0f-0000-4000-8000-000000000002";

/** A custom API that was called. */
export interface Sent {
  readonly name: string;
  readonly types: Record<string, { typeName: string; structuralProperty: number }>;
  readonly values: Record<string, unknown>;
}

/** A client that answers custom APIs and dialogs, and remembers what it was asked. */
export function client(answers: Record<string, object | Error>, languageId = 1033) {
  const log = { sent: [] as Sent[], asked: [] as string[], agrees: true, said: [] as string[], errors: [] as string[], opened: [] as unknown[], updated: [] as unknown[], busy: 0 };
  xrm(languageId, {
    Utility: {
      lookupObjects: () => Promise.resolve([{ id: `{${chosen.toUpperCase()}}`, name: "chosen", entityType: "any" }]),
      showProgressIndicator: () => {
        log.busy++;
      },
      closeProgressIndicator: () => void (log.busy = 0),
    },
    Navigation: {
      openAlertDialog: ({ text }: { text: string }) => Promise.resolve(void log.said.push(text)),
      openConfirmDialog: ({ text }: { text: string }) => Promise.resolve(void log.asked.push(text)).then(() => ({ confirmed: log.agrees })),
      openErrorDialog: ({ message }: { message: string }) => Promise.resolve(void log.errors.push(message)),
      openForm: (options: unknown) => Promise.resolve(void log.opened.push(options)),
      navigateTo: (page: unknown) => Promise.resolve(void log.opened.push(page)),
    },
    WebApi: {
      updateRecord: (...update: unknown[]) => Promise.resolve(void log.updated.push(update)),
      online: {
        execute: (request: Record<string, unknown> & { getMetadata: () => { operationName: string; operationType: number; parameterTypes: Sent["types"] } }) => {
          const { getMetadata, ...values } = request;
          const { operationName: name, operationType, parameterTypes: types } = getMetadata();
          assert.equal(operationType, 0);
          checkCall(name, types);
          log.sent.push({ name, types, values });
          const answer = answers[name];
          return answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ ok: true, status: answer ? 200 : 204, json: () => Promise.resolve(answer) });
        },
      },
    },
  });
  return log;
}
