// Prints one JSON line a measurement: how long each format takes, how long the event loop stands still meanwhile, how much
// memory a body of 200 MB takes. Times in milliseconds, memory in megabytes.
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import sharp from "sharp";
import { uploadLimits } from "../limits";
import { processPicture } from "../process";
import { receiveFiles } from "../receive";
import { letRestPass } from "../rest";
import { lyingPhoto, photo, pngBomb } from "./fixtures";

const RUNS = 5;
const MUCH = 200 * 1024 * 1024;
const limits = uploadLimits({});
const megabytes = () => process.memoryUsage().rss / 1024 / 1024;

async function measure(name: string, work: () => Promise<unknown>, runs = RUNS): Promise<void> {
  await work().catch(() => undefined);
  const before = megabytes();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const times: number[] = [];
  let most = before;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work().catch(() => undefined);
    times.push(performance.now() - started);
    most = Math.max(most, megabytes());
  }
  delay.disable();
  process.stdout.write(`${JSON.stringify({ name, times, lag: delay.max / 1e6, grown: most - before })}\n`);
}

/** A body of 200 MB without a length, sent to our reader in a server of this process. */
async function body(): Promise<void> {
  const server = createServer((req, res) => {
    const refuse = () => {
      letRestPass(req);
      res.writeHead(413).end();
    };
    receiveFiles(req, limits).then(refuse, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const status = await send(port);
    if (status !== 413) throw new Error(`a body of 200 MB got ${status}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function send(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const outgoing = request({ port, host: "127.0.0.1", method: "POST", headers });
    outgoing.once("response", ({ statusCode }) => resolve(statusCode));
    outgoing.once("error", reject);
    const piece = Buffer.alloc(1 << 20);
    let left = MUCH;
    const more = () => {
      while (left > 0) {
        left -= piece.length;
        if (!outgoing.write(piece)) {
          outgoing.once("drain", more);
          return;
        }
      }
      outgoing.end();
    };
    outgoing.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n');
    more();
  });
}

async function main(): Promise<void> {
  const source = await (await photo()).png({ compressionLevel: 1 }).toBuffer();
  const files: Record<string, Buffer> = {
    jpeg: await sharp(source).jpeg({ quality: 92 }).toBuffer(),
    "jpeg on its side": await lyingPhoto(),
    png: source,
    webp: await sharp(source).webp({ effort: 0 }).toBuffer(),
    heic: readFileSync(join(__dirname, "photo.heic")),
    bomb: pngBomb(),
  };
  for (const [name, file] of Object.entries(files))
    await measure(name, () => processPicture(async () => file, limits));
  await measure("body", body, 2);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
