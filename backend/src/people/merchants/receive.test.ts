import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { MAX_DOCUMENT_BYTES } from "./document";
import { receivePaper } from "./receive";

const MEGA = Buffer.alloc(1024 * 1024, 1);

function request(chunks: Iterable<Buffer>, headers: Record<string, string> = {}): IncomingMessage {
  const body = Readable.from(chunks, { objectMode: false });
  return Object.assign(body, {
    headers: { "content-type": "application/octet-stream", ...headers },
  }) as unknown as IncomingMessage;
}

it("reads a body whole", async () => {
  expect(await receivePaper(request([Buffer.from("%PDF-"), Buffer.from("x")]))).toEqual(
    Buffer.from("%PDF-x"),
  );
  const five = await receivePaper(request(Array(5).fill(MEGA)));
  expect(five).toHaveLength(MAX_DOCUMENT_BYTES);
});

it.each<[string, string, Iterable<Buffer>, Record<string, string>]>([
  ["JSON", "document_type", [], { "content-type": "application/json" }],
  ["no type", "document_type", [], { "content-type": "" }],
  ["a type that only begins alike", "document_type", [], { "content-type": "application/octet-streams" }],
  ["nothing", "document_empty", [], {}],
  [
    "a length that is too large",
    "document_too_large",
    [],
    { "content-length": String(MAX_DOCUMENT_BYTES + 1) },
  ],
  ["more than its length may be", "document_too_large", [...Array(5).fill(MEGA), Buffer.alloc(1)], {}],
])("refuses %s", async (_, code, chunks, headers) => {
  await expect(receivePaper(request(chunks, headers))).rejects.toMatchObject({ code });
});

it("leaves a body that is too large to the caller, who can still answer", async () => {
  const req = request(Array(9).fill(MEGA));
  await expect(receivePaper(req)).rejects.toMatchObject({ code: "document_too_large" });
  expect(req.destroyed).toBe(false);
});

it("tells a body that was cut off", async () => {
  const broken = new Readable({
    read() {
      this.destroy(new Error("aborted"));
    },
  });
  const req = Object.assign(broken, { headers: { "content-type": "application/octet-stream" } });
  await expect(receivePaper(req as unknown as IncomingMessage)).rejects.toMatchObject({
    code: "document_broken",
  });
});
