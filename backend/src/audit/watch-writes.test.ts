import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express, { type Express } from "express";
import { watchWrites } from "./watch-writes";

interface Kept {
  actor: string;
  action: string;
  outcome: string;
}

/** A shop of three routes with its audit log in memory; everybody is staff. */
function shop(): { app: Express; kept: Kept[]; toldAtEnd: number[] } {
  const app = express();
  const kept: Kept[] = [];
  const toldAtEnd: number[] = [];
  const sql = () => ({ insert: async (row: Kept) => void kept.push(row) });
  app.use((req, res, next) => {
    res.locals.client = { address: "127.0.0.1" };
    const logger = { error: (text: string) => void kept.push({ actor: "", action: text, outcome: "" }) };
    const scope = { resolve: (name: string) => (name === "logger" ? logger : sql) };
    Object.assign(req, { scope, auth_context: { actor_id: "user_1", actor_type: "user" } });
    next();
  });
  app.use(watchWrites);
  app.get("/admin/things/export", (_, res) => {
    res.type("text/csv").write("one\r\n");
  });
  app.get("/admin/things", (_, res) => void res.json({ things: [] }));
  app.get("/admin/secrets", (_, res) => void res.status(403).json({}));
  app.post("/admin/things", (_, res) => {
    res.once("finish", () => toldAtEnd.push(kept.length));
    res.status(201).json({ thing: { id: "thing_1" } });
  });
  return { app, kept, toldAtEnd };
}

async function serve<T>(app: Express, work: (origin: string) => Promise<T>): Promise<T> {
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 10));
}

it("writes a change down before it is answered", async () => {
  const { app, kept, toldAtEnd } = shop();
  await serve(app, (origin) => fetch(`${origin}/admin/things`, { method: "POST" }));
  expect(kept).toMatchObject([
    { actor: "staff:user_1", action: "POST /admin/things", subject_id: "thing_1", outcome: "done" },
  ]);
  expect(toldAtEnd).toEqual([1]);
});

it("writes a refusal down, and no ordinary reading", async () => {
  const { app, kept } = shop();
  await serve(app, async (origin) => {
    await fetch(`${origin}/admin/things`);
    await fetch(`${origin}/admin/secrets`);
  });
  expect(kept).toMatchObject([{ action: "GET /admin/secrets", outcome: "refused" }]);
});

it("writes an export down of which the reader takes a part only", async () => {
  const { app, kept } = shop();
  await serve(app, async (origin) => {
    const stop = new AbortController();
    const answer = await fetch(`${origin}/admin/things/export`, { signal: stop.signal });
    await answer.body?.getReader().read();
    stop.abort();
    await until(() => kept.length > 0);
  });
  expect(kept).toMatchObject([{ action: "GET /admin/things/export", outcome: "done" }]);
});
