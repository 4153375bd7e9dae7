// How TypeScript becomes what a browser runs: one place for the options of esbuild.
import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A script or style sheet as text. ES2018 is the newest language that the solution checker reads. */
export async function bundle(entry, options = {}) {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2018",
    charset: "ascii",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    ...options,
  });
  return result.outputFiles[0].text;
}

/** The exports of a module that holds data, such as the strings. */
export async function load(entry) {
  const text = await bundle(entry, { format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
