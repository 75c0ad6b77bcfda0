// An S3 server of this process, and the settings of a backend that keeps its pictures there.
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import S3rver from "s3rver";
import { freePort } from "../../scripts/lib/ports.mts";

const BUCKET = "souk";
const PREFIX = "shop/";
/** Where browsers read the bucket: nothing is there, the browser's requests are answered from the bucket. */
const CDN = "https://cdn.souk.invalid";

export interface Storage {
  settings: Record<string, string>;
  /** The bytes of a file by its public address. */
  read(url: string): Promise<{ status: number; type: string; bytes: Buffer }>;
  /** Lets a browser reach the CDN. */
  serve(context: BrowserContext): Promise<void>;
  stop(): Promise<void>;
}

export async function startStorage(folder: string): Promise<Storage> {
  const port = await freePort();
  const server = new S3rver({
    address: "127.0.0.1",
    port,
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const read = async (url: string) => {
    const answer = await fetch(url.replace(CDN, `${endpoint}/${BUCKET}`), {
      signal: AbortSignal.timeout(20_000),
    });
    const type = answer.headers.get("content-type") ?? "";
    return { status: answer.status, type, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  return {
    settings: {
      S3_BUCKET: BUCKET,
      S3_PREFIX: PREFIX,
      S3_FILE_URL: CDN,
      S3_ENDPOINT: endpoint,
      S3_PATH_STYLE: "true",
      S3_REGION: "us-east-1",
      S3_ACCESS_KEY_ID: "S3RVER",
      S3_SECRET_ACCESS_KEY: "S3RVER",
    },
    read,
    serve: async (context) => {
      await context.route(`${CDN}/**`, async (route) => {
        const { status, type, bytes } = await read(route.request().url());
        await route.fulfill({ status, contentType: type, body: bytes });
      });
    },
    stop: () => server.close(),
  };
}
