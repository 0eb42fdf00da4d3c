// Encodes barcodes with bwip-js: node encode_squares.mjs NODE_MODULES '[["qrcode", "text", {}]]'
import { createRequire } from "node:module";

const [modules, asked] = process.argv.slice(2);
const require = createRequire(modules + "/");
const bwip = require("bwip-js");
const made = JSON.parse(asked).map(([bcid, text, options]) => {
  const [symbol] = bwip.raw({ bcid, text, ...options });
  const rows = [];
  for (let y = 0; y < symbol.pixs.length / symbol.pixx; y += 1) {
    rows.push(symbol.pixs.slice(y * symbol.pixx, (y + 1) * symbol.pixx));
  }
  return rows;
});
console.log(JSON.stringify(made));
