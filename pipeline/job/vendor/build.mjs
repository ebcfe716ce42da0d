// Packs charts.js into the report's resources and records the file's hash. No clock, no host, no path goes in:
// the same lock file makes the same bytes.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const name = "d3.min.js";
const target = `../src/main/resources/org/newsgrain/job/report/${name}`;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const parts = Object.entries(lock.packages)
  .filter(([path, part]) => path.startsWith("node_modules/") && !part.dev)
  .map(([path, part]) => `${path.slice("node_modules/".length)} ${part.version}`)
  .sort();
// The licence asks that every copy brings it along, and every report is one.
const licence = readFileSync("node_modules/d3-array/LICENSE", "utf8");

const { outputFiles } = await build({
  entryPoints: ["charts.js"],
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "d3",
  target: "es2020",
  charset: "ascii",
  legalComments: "none",
  banner: { js: `/*\nParts of D3: ${parts.join(", ")}.\n\n${licence}*/` },
  write: false,
});
const bytes = outputFiles[0].contents;
writeFileSync(target, bytes);
writeFileSync("SHA256SUMS", `${createHash("sha256").update(bytes).digest("hex")}  ${target}\n`);
