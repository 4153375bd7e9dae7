// Makes dist/: one script, one style, one page.
import { copyFile, mkdir } from "node:fs/promises";
import { build } from "esbuild";

await mkdir("dist", { recursive: true });
await build({
  entryPoints: { app: "src/main.ts" }, outdir: "dist", bundle: true, minify: true, format: "iife", target: "es2022", charset: "utf8", legalComments: "none", logLevel: "warning",
});
await build({ entryPoints: { app: "src/style/app.css" }, outdir: "dist", bundle: true, minify: true, logLevel: "warning" });
for (const file of ["index.html", "favicon.svg"]) await copyFile(`src/${file}`, `dist/${file}`);
