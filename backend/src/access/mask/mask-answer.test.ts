import { Readable } from "node:stream";
import type { MedusaResponse } from "@medusajs/framework/http";
import express, { type Express, type RequestHandler } from "express";
import { maskAnswer } from "./mask-answer";

const REFUSAL = { status: 403, body: { type: "not_allowed", code: "forbidden", message: "No" } };

async function answerOf(handler: RequestHandler): Promise<{ status: number; type: string; text: string }> {
  const app: Express = express();
  app.use((_, res, next) => {
    maskAnswer(res as unknown as MedusaResponse, REFUSAL);
    next();
  });
  app.get("/", handler);
  const server = app.listen(0);
  try {
    const { port } = server.address() as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
    return { status: answer.status, type, text: await answer.text() };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const CSV = "name,phone\nAmina,0612000001\n";

it.each<[string, RequestHandler]>([
  ["json", (_, res) => void res.json({ phone: "0612000001", total: 7 })],
  ["send with an object", (_, res) => void res.send({ phone: "0612000001", total: 7 })],
])("masks %s", async (_, handler) => {
  const { status, text } = await answerOf(handler);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ phone: "••••••••01", total: 7 });
});

it.each<[string, RequestHandler]>([
  ["CSV by send", (_, res) => void res.type("text/csv").attachment("orders.csv").send(CSV)],
  ["text by end", (_, res) => void res.end(CSV)],
  ["a buffer", (_, res) => void res.send(Buffer.from(CSV))],
  [
    "JSON that was made by hand",
    (_, res) => void res.type("json").send(JSON.stringify({ phone: "0612000001" })),
  ],
  ["a stream", (_, res) => void Readable.from([CSV]).pipe(res)],
])("refuses %s", async (_, handler) => {
  const { status, type, text } = await answerOf(handler);
  expect([status, type, JSON.parse(text)]).toEqual([403, "application/json", REFUSAL.body]);
});

it("lets an empty answer through", async () => {
  expect(await answerOf((_, res) => void res.status(204).end())).toMatchObject({ status: 204, text: "" });
});

it("breaks off a stream whose head has left already", async () => {
  const started: RequestHandler = (_, res) => {
    res.writeHead(200, { "content-type": "text/csv" });
    res.flushHeaders();
    res.write(CSV);
  };
  await expect(answerOf(started)).rejects.toThrow();
});
