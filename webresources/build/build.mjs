// Makes dist/: scripts, pages, strings and icons as they go into the solution. Same sources, same bytes, on every machine.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, load } from "./bundle.mjs";
import { resx } from "./resx.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "src");
const target = join(root, "dist");

/** Scripts: one global object per file, as forms and commands name their functions. */
const scripts = { forms: "OmniChannel.Forms", commands: "OmniChannel.Commands" };

const files = new Map();

for (const [name, globalName] of Object.entries(scripts)) {
  // Names stay: administrators can read what runs on their forms, and no short one (such as $) is taken for something else by the checker.
  files.set(`omni_/scripts/${name}.js`, await bundle(join(source, name, "index.ts"), { globalName, minify: false, minifySyntax: true, minifyWhitespace: true }));
}

for (const page of await folders(join(source, "pages"))) {
  if (page === "shared") continue;
  files.set(`omni_/pages/${page}.html`, await html(page));
  files.set(`omni_/pages/${page}.js`, await bundle(join(source, "pages", page, "index.ts")));
}

files.set("omni_/pages/page.css", await bundle(join(source, "pages", "page.css")));

const { scriptTexts } = await load(join(source, "strings", "scripts.ts"));
for (const [position, code] of [1033, 1031, 1040].entries()) files.set(`omni_/strings/OmniChannel.${code}.resx`, resx(scriptTexts, position));

for (const icon of await list(join(source, "icons"), ".svg")) files.set(`omni_/icons/${icon}`, lines(await readFile(join(source, "icons", icon), "utf8")));

await write();

/** A page is a frame; its style and its script are files beside it, as policies that allow nothing inline ask for. */
async function html(page) {
  return lines(await readFile(join(source, "pages", "page.html"), "utf8")).replace("/*script*/", `${page}.js`);
}

async function write() {
  for (const stale of await all(target)) {
    if (!files.has(relative(target, stale).split(sep).join("/"))) await rm(stale);
  }
  for (const [name, text] of files) {
    const path = join(target, ...name.split("/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

function lines(text) {
  return text.replace(/\r\n/g, "\n");
}

async function folders(folder) {
  return (await entries(folder)).filter(entry => entry.isDirectory()).map(entry => entry.name).sort();
}

async function list(folder, ending) {
  return (await entries(folder)).filter(entry => entry.isFile() && entry.name.endsWith(ending)).map(entry => entry.name).sort();
}

async function all(folder) {
  return (await entries(folder, true)).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

/** A folder that does not exist is empty. */
async function entries(folder, recursive = false) {
  try {
    return await readdir(folder, { withFileTypes: true, recursive });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
