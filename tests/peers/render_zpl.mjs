// Renders ZPL files to PNG with zpl-renderer-js: node render_zpl.mjs NODE_MODULES WIDTH_MM HEIGHT_MM DOTS_A_MM FILE...
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, width, height, dots, ...files] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { ready } = require("zpl-renderer-js");
const { api } = await ready;
for (const file of files) {
  const zpl = readFileSync(file, "utf8");
  const png = await api.zplToBase64Async(zpl, Number(width), Number(height), Number(dots));
  writeFileSync(file + ".png", Buffer.from(png, "base64"));
}
process.exit(0);
