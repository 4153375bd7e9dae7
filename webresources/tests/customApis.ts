import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";

const apis = new URL("../../../solution/customapis/", import.meta.url);
const edmTypes: Readonly<Record<string, string>> = { 0: "Edm.Boolean", 1: "Edm.DateTimeOffset", 7: "Edm.Int32", 10: "Edm.String", 12: "Edm.Guid" };

/** Whether the solution has a custom API. */
export function hasApi(name: string): boolean {
  return existsSync(new URL(`${name}/customapi.xml`, apis));
}

/** Checks a call against the definition in the solution: no parameter that is not there, none of another type, none missing. */
export function checkCall(name: string, types: Readonly<Record<string, { typeName: string; structuralProperty: number }>>): void {
  const expected = new Map(parameters(name).map(parameter => [parameter.name, parameter]));
  for (const [parameter, type] of Object.entries(types)) {
    assert.ok(expected.has(parameter), `${name} has no parameter ${parameter}`);
    assert.deepEqual(type, expected.get(parameter)?.type, `${name}.${parameter}`);
  }
  assert.deepEqual([...expected.values()].filter(parameter => !parameter.optional && !(parameter.name in types)).map(parameter => parameter.name), [], `${name} lacks parameters`);
}

function parameters(name: string): { name: string; optional: boolean; type: { typeName: string; structuralProperty: number } }[] {
  const folder = new URL(`${name}/customapirequestparameters/`, apis);
  return readdirSync(folder).map(parameter => {
    const xml = readFileSync(new URL(`${parameter}/customapirequestparameter.xml`, folder), "utf8");
    const value = (element: string): string => new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? "";
    const isRow = value("type") === "5";
    return {
      name: parameter,
      optional: value("isoptional") === "1",
      type: isRow ? { typeName: `mscrm.${value("logicalentityname")}`, structuralProperty: 5 } : { typeName: edmTypes[value("type")] ?? "", structuralProperty: 1 },
    };
  });
}
