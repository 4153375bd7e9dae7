// Prints every test that failed, with what it said first, from the .trx files of a folder; then what their pages showed.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const [folder, ...pages] = process.argv.slice(2);
const lines = { message: 12, stack: 6, page: 80 };

for (const file of await files(folder, ".trx")) {
  const results = (await readFile(file, "utf8")).match(/<UnitTestResult [^>]*outcome="Failed"[^]*?<\/UnitTestResult>/g) ?? [];
  for (const result of results) {
    console.log(`  ${plain(/testName="([^"]*)"/.exec(result)?.[1] ?? "")}`);
    for (const part of ["Message", "StackTrace"]) print(plain(new RegExp(`<${part}>([^]*?)</${part}>`).exec(result)?.[1] ?? ""), part === "Message" ? lines.message : lines.stack);
  }
}
for (const page of pages) {
  for (const file of await files(page, ".txt")) {
    console.log(`  On the page (${file}):`);
    print(await readFile(file, "utf8"), lines.page);
  }
}

async function files(place, ending) {
  const names = await readdir(place).catch(() => []);
  return names.filter(name => name.endsWith(ending)).sort().map(name => join(place, name));
}

function print(text, most) {
  for (const line of text.split(/\r?\n/).filter(one => one.trim() !== "").slice(0, most)) console.log(`      ${line.slice(0, 500)}`);
}

function plain(text) {
  const named = { lt: "<", gt: ">", quot: "\"", apos: "'", amp: "&" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, code, name) => hex ? String.fromCodePoint(parseInt(hex, 16)) : code ? String.fromCodePoint(Number(code)) : (named[name] ?? whole));
}
