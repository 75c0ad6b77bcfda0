// `write.ts <folder>`: the fixtures as files, for suites that send them over HTTP.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { html, lyingPhoto, photo, pngBomb, svgWithScript } from "./fixtures";

async function write(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const source = await (await photo()).png({ compressionLevel: 1 }).toBuffer();
  const jpeg = await sharp(source).jpeg({ quality: 92 }).toBuffer();
  const alpha = { r: 200, g: 30, b: 30, alpha: 0.5 };
  const files: Record<string, Buffer> = {
    "photo.png": source,
    "photo.jpg": jpeg,
    "photo.webp": await sharp(source).webp({ effort: 0 }).toBuffer(),
    "lying.jpg": await lyingPhoto(),
    "alpha.png": await sharp({ create: { width: 1600, height: 1600, channels: 4, background: alpha } })
      .png()
      .toBuffer(),
    "bomb.png": pngBomb(),
    "truncated.jpg": jpeg.subarray(0, jpeg.length / 2),
    "html.jpg": html,
    "script.svg": svgWithScript,
    "polyglot.jpg": Buffer.concat([jpeg, html]),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  copyFileSync(join(__dirname, "photo.heic"), join(folder, "photo.heic"));
}

write(process.argv[2] ?? ".").catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
