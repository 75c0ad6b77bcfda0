import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { WebhookRequest } from "./fake";
import { WebhookSender } from "./webhooks";

let server: Server;
let url: string;
let answers: number[];
let received: { body: string; signature: string | undefined }[];

beforeEach(async () => {
  answers = [];
  received = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({
      body: Buffer.concat(chunks).toString(),
      signature: request.headers["x-signature"]?.toString(),
    });
    response.writeHead(answers.shift() ?? 200).end("seen");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});

afterEach(() => new Promise((done) => server.close(done)));

const webhook = (): WebhookRequest => ({
  carrier: "sendit",
  tracking_number: "DH26SB0001",
  status: "DELIVERED",
  url,
  headers: { "x-signature": "abc" },
  body: '{"a":1}',
});
const sender = (retryDelaysMs: number[]) =>
  new WebhookSender({ now: () => 0, onChange: () => undefined, retryDelaysMs });
const settled = async (check: () => boolean) => {
  for (let tries = 0; tries < 200 && !check(); tries++) await new Promise((done) => setTimeout(done, 10));
};

it("sends headers and body as they are and records the answer", async () => {
  const record = await sender([]).send(webhook());
  expect(received).toEqual([{ body: '{"a":1}', signature: "abc" }]);
  expect(record).toMatchObject({ attempts: 1, state: "delivered", last_status: 200, last_answer: "seen" });
});

it("tries again after a refusal until it is taken", async () => {
  answers = [500, 401, 200];
  const webhooks = sender([5, 5, 5]);
  expect(await webhooks.send(webhook())).toMatchObject({ attempts: 1, state: "pending", last_status: 500 });
  await settled(() => webhooks.list()[0]?.state === "delivered");
  expect(webhooks.list()[0]).toMatchObject({ attempts: 3, state: "delivered" });
});

it("gives up after the last pause and says why", async () => {
  await new Promise((done) => server.close(done));
  const webhooks = sender([1]);
  await webhooks.send(webhook());
  await settled(() => webhooks.list()[0]?.state === "failed");
  expect(webhooks.list()[0]).toMatchObject({ attempts: 2, state: "failed", last_status: null });
  expect(webhooks.list()[0]?.last_answer).toContain("ECONNREFUSED");
  server = createServer().listen(0);
});

it("takes up pending webhooks after a restart", async () => {
  answers = [500];
  const before = sender([60_000]);
  await before.send(webhook());
  const saved = JSON.parse(JSON.stringify(before.snapshot()));
  before.close();

  const after = sender([1]);
  after.restore(saved);
  await settled(() => after.list()[0]?.state === "delivered");
  expect(after.list()[0]).toMatchObject({ id: 1, attempts: 2, state: "delivered" });
  expect((await after.send(webhook())).id).toBe(2);
});
