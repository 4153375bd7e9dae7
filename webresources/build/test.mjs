// Checks types and lint, then runs tests/*.test.ts with Node's own test runner. With arguments: only the tests whose files they name.
import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const chosen = process.argv.slice(2);

const run = (...command) => spawnSync(process.execPath, command, { stdio: "inherit", cwd: root }).status ?? 1;

const checks = chosen.length > 0 ? 0 : run("node_modules/typescript/bin/tsc", "--noEmit") + run("node_modules/eslint/bin/eslint.js", "--max-warnings", "0", ".");
process.exitCode = (await tests()) + checks > 0 ? 1 : 0;

async function tests() {
  const names = (await readdir(join(root, "tests"))).filter(name => name.endsWith(".test.ts") && (chosen.length === 0 || chosen.some(part => name.includes(part)))).sort();
  await mkdir(join(root, "obj"), { recursive: true });
  const folder = await mkdtemp(join(root, "obj", "tests-"));
  try {
    const files = [];
    for (const name of names) {
      const file = join(folder, name.replace(/\.ts$/, ".mjs"));
      const options = { format: "esm", platform: "node", target: "node20", minify: false, sourcemap: "inline", packages: "external" };
      await writeFile(file, await bundle(join(root, "tests", name), options));
      files.push(file);
    }
    return run("--enable-source-maps", "--test", `--test-reporter=${pathToFileURL(join(root, "build", "brief.mjs"))}`, ...files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
