import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

// On a build server the parser takes files as they stand on disk; these tests lint other text under their names.
process.env["TSESTREE_SINGLE_RUN"] = "false";

const eslint = new ESLint();

/** What lint says about a script if it stood in a file that exists. */
async function findings(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(message => message.ruleId ?? message.message) ?? [];
}

for (const [name, file, code, rule] of [
  ["innerHTML", "src/pages/nps/contact.ts", "document.body.innerHTML = location.hash;", "no-restricted-properties"],
  ["insertAdjacentHTML", "src/pages/nps/contact.ts", 'document.body.insertAdjacentHTML("beforeend", location.hash);', "no-restricted-properties"],
  ["document.write", "src/pages/nps/contact.ts", "document.write(location.hash);", "no-restricted-properties"],
  ["DOMParser", "src/pages/nps/contact.ts", 'new DOMParser().parseFromString(location.hash, "text/html");', "no-restricted-properties"],
  ["an event handler as text", "src/pages/nps/contact.ts", 'document.body.setAttribute("onclick", location.hash);', "no-restricted-syntax"],
  ["eval", "src/pages/nps/contact.ts", "eval(location.hash);", "no-eval"],
  ["new Function", "src/pages/nps/contact.ts", "new Function(location.hash);", "no-new-func"],
  ["a script address", "src/pages/nps/contact.ts", 'location.href = "javascript:void 0";', "no-script-url"],
  ["the document of a form", "src/forms/contact.ts", 'document.getElementById("x");', "no-restricted-globals"],
  ["the window of a form", "src/commands/visit.ts", "window.close();", "no-restricted-globals"],
  ["a request past the client API", "src/forms/contact.ts", 'void fetch("/api");', "no-restricted-globals"],
  ["Xrm.Page", "src/forms/contact.ts", "Xrm.Page.data.refresh(false);", "no-restricted-properties"],
  ["alert", "src/forms/contact.ts", 'alert("x");', "no-alert"],
  ["the console", "src/forms/contact.ts", 'console.log("x");', "no-console"],
  ["a synchronous request", "src/pages/nps/contact.ts", 'const request = new XMLHttpRequest(); request.open("GET", "x", false);', "@microsoft/power-apps/use-async"],
  ["an endpoint of 2011", "src/pages/nps/contact.ts", 'export const address = "/XRMServices/2011/OrganizationData.svc/";', "@microsoft/power-apps/avoid-crm2011-service-odata"],
  ["a bare handler", "src/forms/contact.ts", "export const onX = (form: Xrm.FormContext): string => form.data.entity.getId();", "omnichannel/wrapped-handlers"],
  ["a bare enable rule", "src/commands/visit.ts", "export const isX = (): boolean => true;", "omnichannel/wrapped-handlers"],
  ["a column by its name", "src/forms/contact.ts", 'export const column = "omni_score";', "omnichannel/names-in-one-place"],
  ["a lookup in a query", "src/pages/nps/contact.ts", "export const query = (id: string): string => `_omni_contactid_value eq ${id}`;", "omnichannel/names-in-one-place"],
  ["a choice by its number", "src/forms/contact.ts", "export const promoter = 384210000;", "omnichannel/names-in-one-place"],
  ["any", "src/forms/contact.ts", "export const x = (y: unknown): unknown => (y as any);", "no-restricted-syntax"],
] as const) {
  test(`Lint refuses ${name}`, async () => assert.ok((await findings(file, code)).includes(rule), `${rule} did not fire`));
}

test("Lint has nothing against a handler that is wrapped", async () => {
  const code = 'import { note } from "../shared/form";\nimport { onForm } from "../shared/handlers";\n\nexport const onContactLoad = onForm(form => note(form, "x", null));\n';
  assert.deepEqual(await findings("src/forms/contact.ts", code), []);
});
