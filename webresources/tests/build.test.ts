import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import { ESLint } from "eslint";

const root = new URL("../../", import.meta.url);
const dist = new URL("dist/", root);
const definitions = new URL("../solution/WebResources/", root);

function build(): Map<string, string> {
  const run = spawnSync(process.execPath, [fileURLToPath(new URL("build/build.mjs", root))], { encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  return new Map(files(dist).map(name => [name, readFileSync(new URL(name, dist), "utf8")]));
}

function files(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replace(/\\/g, "/").slice(fileURLToPath(folder).length)).sort();
}

const built = build();

test("The same sources give the same bytes", () => assert.deepEqual(build(), built));

test("Every file that is built is defined in the solution, and every definition has its file", () => {
  const own = files(definitions);
  const defined = own.filter(name => name.endsWith(".data.xml")).map(name => name.slice(0, -".data.xml".length));
  assert.deepEqual(defined.filter(name => !own.includes(name)), [...built.keys()]);
});

test("Scripts list the strings of every language as what they need", () => {
  for (const script of ["forms", "commands"]) {
    const xml = readFileSync(new URL(`omni_/scripts/${script}.js.data.xml`, definitions), "utf8");
    for (const strings of [...built.keys()].filter(name => name.endsWith(".resx"))) assert.ok(xml.includes(`name="${strings}"`), `${script} does not list ${strings}`);
  }
});

test("The three languages of the strings have the same keys", () => {
  const keys = [...built].filter(([name]) => name.endsWith(".resx")).map(([, text]) => [...text.matchAll(/<data name="([^"]+)"/g)].map(match => match[1]));
  assert.equal(keys.length, 3);
  assert.ok((keys[0]?.length ?? 0) > 50);
  assert.deepEqual(keys[1], keys[0]);
  assert.deepEqual(keys[2], keys[0]);
});

test("Strings are well-formed XML whatever they hold", () => {
  for (const [name, text] of [...built].filter(([one]) => one.endsWith(".resx"))) {
    assert.doesNotMatch(text.replace(/<\/?[a-z]+(?: [a-z:]+="[^"]*")*>|<\?xml[^>]*\?>|&(?:amp|lt|gt);/g, ""), /[<>&]/, name);
  }
});

test("Nothing is large", () => {
  for (const [name, text] of built) assert.ok(Buffer.byteLength(text) <= 24_576, `${name} has ${Buffer.byteLength(text)} bytes`);
});

test("What is built passes the checker: its rules, and no syntax after ES2018", async () => {
  const rules = Object.fromEntries(Object.keys(powerApps.rules).map(rule => [`@microsoft/power-apps/${rule}`, "error" as const]));
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [{
      plugins: { "@microsoft/power-apps": powerApps },
      languageOptions: { ecmaVersion: 2018, sourceType: "script" },
      rules: { ...rules, "no-eval": "error", "no-alert": "error", "no-console": "error", "no-with": "error" },
    }],
  });
  for (const [name, text] of [...built].filter(([one]) => one.endsWith(".js"))) {
    const [result] = await eslint.lintText(text);
    const found = result?.messages.map(message => `${message.ruleId ?? "syntax"}: ${message.message}`);
    assert.deepEqual(found, [], name);
  }
});
