// Draws one line of text with Skia and HarfBuzz, as Chromium does, to a PNG: `node browser-text.mjs <text> <font files, comma> <output>`.
import { writeFileSync } from "node:fs";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";

const [text, fonts, output] = process.argv.slice(2);
const names = fonts.split(",").map((file, index) => {
  if (!GlobalFonts.registerFromPath(file, `face${index}`)) throw new Error(`no font: ${file}`);
  return `face${index}`;
});
const canvas = createCanvas(1600, 200);
const context = canvas.getContext("2d");
context.fillStyle = "white";
context.fillRect(0, 0, 1600, 200);
context.fillStyle = "black";
context.font = `80px ${names.join(", ")}`;
context.direction = "rtl";
context.textAlign = "right";
context.fillText(text, 1580, 130);
writeFileSync(output, canvas.toBuffer("image/png"));
