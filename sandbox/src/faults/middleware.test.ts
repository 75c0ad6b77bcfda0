import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { type FaultKind, FaultList } from "./faults";
import { faultMiddleware } from "./middleware";

let server: Server;
let url: string;
let worked: number;
const faults = new FaultList();

beforeAll(async () => {
  const target = {
    id: "sendit",
    isSession: () => false,
    faultBody: (status: number) => ({ message: `own ${status}` }),
  };
  const app = express();
  app.use(faultMiddleware(target, faults));
  app.post("/deliveries", (_request, response) => {
    worked += 1;
    response.json({ ok: true });
  });
  server = await new Promise((done) => {
    const listening = app.listen(0, "127.0.0.1", () => done(listening));
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/deliveries`;
});

beforeEach(() => {
  worked = 0;
  faults.clear();
});

afterAll(() => new Promise((done) => server.close(done)));

const plan = (kind: FaultKind) => faults.add({ target: "sendit", kind, count: 1, delay_ms: 60 });
const post = () => fetch(url, { method: "POST" });

it.each(["429", "500"] as const)("answers %s in the service's own shape, without the work", async (kind) => {
  plan(kind);
  const response = await post();
  expect(response.status).toBe(Number(kind));
  expect(await response.json()).toEqual({ message: `own ${kind}` });
  expect(worked).toBe(0);
  expect((await post()).status).toBe(200);
});

it("answers HTML in place of JSON", async () => {
  plan("html");
  const response = await post();
  expect(response.headers.get("content-type")).toContain("text/html");
  expect(worked).toBe(0);
});

it("cuts the line before the work", async () => {
  plan("cut");
  await expect(post()).rejects.toThrow();
  expect(worked).toBe(0);
});

it("does the work and then loses the answer", async () => {
  plan("lost_answer");
  await expect(post()).rejects.toThrow();
  expect(worked).toBe(1);
});

it("waits before the work when slow", async () => {
  plan("slow");
  const started = Date.now();
  expect((await post()).status).toBe(200);
  expect(Date.now() - started).toBeGreaterThanOrEqual(55);
});
