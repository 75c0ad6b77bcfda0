import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { createGoogleState, type GoogleState, googleRouter, people } from "./index";

/** The fields of Google's answers that are looked at here. */
interface Answer {
  values?: unknown;
  valueRanges?: { values: unknown }[];
  updates?: { updatedRange: string };
  error?: { message: string };
  replies?: { addSheet: { properties: object } }[];
  sheets?: object[];
}

const ID = "1abc";
let server: Server;
let base: string;
let google: GoogleState;
let bearer: string;

beforeAll((done) => {
  const app = express();
  app.use((req, res, next) => googleRouter(google)(req, res, next));
  server = createServer(app).listen(0, "127.0.0.1", () => {
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/google/v4/spreadsheets/`;
    done();
  });
});
afterAll((done) => {
  server.close(done);
  server.closeAllConnections();
});
beforeEach(() => {
  google = createGoogleState({
    spreadsheets: [ID],
    serviceAccount: { client_email: "a@b", public_key_pem: "" },
  });
  bearer = google.issueToken("a@b").access_token;
});

async function call(
  method: string,
  path: string,
  body?: unknown,
  authorization: string | null = `Bearer ${bearer}`,
) {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (authorization) headers.authorization = authorization;
  const response = await fetch(base + path, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, body: answer as Answer };
}
const cells = () => google.sheets[ID]?.Commandes;
const put = (range: string, values: unknown[][], option = "RAW") =>
  call("PUT", `${ID}/values/${range}?valueInputOption=${option}`, { values });

describe("values", () => {
  it("writes RAW and reads back: text stays text, numbers numbers", async () => {
    const written = await put("Commandes!A1:C2", [
      ["=1+1", "0612", 3.5],
      ["x", null, true],
    ]);
    expect(written).toMatchObject({
      status: 200,
      body: { updatedRange: "Commandes!A1:C2", updatedCells: 5 },
    });
    expect((await call("GET", `${ID}/values/Commandes?valueRenderOption=UNFORMATTED_VALUE`)).body).toEqual({
      range: "Commandes!A1:Z1000",
      majorDimension: "ROWS",
      values: [
        ["=1+1", "0612", 3.5],
        ["x", "", true],
      ],
    });
    expect((await call("GET", `${ID}/values/A1%3AC2`)).body.values).toEqual([
      ["=1+1", "0612", "3.5"],
      ["x", "", "TRUE"],
    ]);
  });

  it("types USER_ENTERED values", async () => {
    await put("A1", [["0612", "'0612", "true"]], "USER_ENTERED");
    expect(cells()).toEqual([[612, "0612", true]]);
  });

  it("leaves values out of an answer with nothing in it, and blank ends out of rows", async () => {
    expect((await call("GET", `${ID}/values/Commandes`)).body).not.toHaveProperty("values");
    await put("A2:C2", [["a", "", ""]]);
    expect((await call("GET", `${ID}/values/A1:C9`)).body.values).toEqual([[], ["a"]]);
  });

  it("reads several ranges in one call", async () => {
    await put("A1", [["a", "b"]]);
    const { body } = await call("GET", `${ID}/values:batchGet?ranges=A1&ranges=Commandes!B1`);
    expect(body.valueRanges?.map((each) => each.values)).toEqual([[["a"]], [["b"]]]);
    expect(google.calls.read.total).toBe(1);
  });

  it("writes all ranges of a batch or none", async () => {
    const data = [
      { range: "Commandes!A1:B1", values: [["a", 1]] },
      { range: "'Commandes'!C3", values: [["c"]] },
    ];
    const done = await call("POST", `${ID}/values:batchUpdate`, { valueInputOption: "RAW", data });
    expect(done.body).toMatchObject({ totalUpdatedCells: 3, totalUpdatedSheets: 1 });
    expect(cells()).toEqual([["a", 1], [], ["", "", "c"]]);
    const bad = [
      { range: "A1", values: [["changed"]] },
      { range: "A1001", values: [["x"]] },
    ];
    const failed = await call("POST", `${ID}/values:batchUpdate`, { valueInputOption: "RAW", data: bad });
    expect(failed.body.error?.message).toContain("exceeds grid limits. Max rows: 1000");
    expect(cells()?.[0]?.[0]).toBe("a");
  });

  it("appends below what is used, and lets the grid grow", async () => {
    await put(
      "A1:A1000",
      Array.from({ length: 1000 }, () => ["x"]),
    );
    const { body } = await call("POST", `${ID}/values/Commandes!A1:append?valueInputOption=RAW`, {
      values: [["y"]],
    });
    expect(body.updates?.updatedRange).toBe("Commandes!A1001");
    expect(cells()).toHaveLength(1001);
  });
});

describe("refusals in Google's shape", () => {
  it.each<[string, () => Promise<{ status: number; body: unknown }>, number, string]>([
    ["no token", () => call("GET", ID, undefined, null), 403, "PERMISSION_DENIED"],
    ["an unknown token", () => call("GET", ID, undefined, "Bearer ya29.x"), 401, "UNAUTHENTICATED"],
    ["an unknown spreadsheet", () => call("GET", "other"), 404, "NOT_FOUND"],
    ["a name every object has", () => call("GET", "constructor"), 404, "NOT_FOUND"],
    ["an unknown method", () => call("DELETE", ID), 404, "NOT_FOUND"],
    ["an unknown tab", () => call("GET", `${ID}/values/Nowhere`), 400, "INVALID_ARGUMENT"],
    ["no input option", () => call("PUT", `${ID}/values/A1`, { values: [["x"]] }), 400, "INVALID_ARGUMENT"],
    ["an object in a cell", () => put("A1", [[{}]]), 400, "INVALID_ARGUMENT"],
    ["values that are no rows", () => put("A1", ["x"] as unknown as unknown[][]), 400, "INVALID_ARGUMENT"],
    ["more than the range", () => put("A1:B1", [["a"], ["b"]]), 400, "INVALID_ARGUMENT"],
    ["50,001 characters", () => put("A1", [["x".repeat(50_001)]]), 400, "INVALID_ARGUMENT"],
    [
      "an unknown request",
      () => call("POST", `${ID}:batchUpdate`, { requests: [{ explode: {} }] }),
      400,
      "INVALID_ARGUMENT",
    ],
  ])("%s", async (_name, work, code, status) => {
    const answer = await work();
    expect(answer).toMatchObject({
      status: code,
      body: { error: { code, status, message: expect.any(String) } },
    });
    expect(cells()).toEqual([]);
  });

  it("429 over the quota, naming the limit", async () => {
    for (let i = 0; i < 60; i++) await call("GET", ID);
    expect(await call("GET", ID)).toMatchObject({
      status: 429,
      body: { error: { status: "RESOURCE_EXHAUSTED", details: [{ reason: "RATE_LIMIT_EXCEEDED" }] } },
    });
    expect((await put("A1", [["x"]])).status).toBe(200);
  });
});

describe("batchUpdate as people's tools use it", () => {
  const ask = (...requests: object[]) => call("POST", `${ID}:batchUpdate`, { requests });
  const rows = (startIndex: number, endIndex: number) => ({
    sheetId: 0,
    dimension: "ROWS",
    startIndex,
    endIndex,
  });

  it("moves, inserts, deletes, sorts, enlarges and adds tabs", async () => {
    await put("A1:B4", [
      ["h", "n"],
      ["b", 2],
      ["c", 3],
      ["a", 1],
    ]);
    await ask({ moveDimension: { source: rows(3, 4), destinationIndex: 1 } });
    expect(cells()).toEqual([
      ["h", "n"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    await ask({ insertDimension: { range: rows(1, 2) } }, { deleteDimension: { range: rows(3, 4) } });
    expect(cells()).toEqual([["h", "n"], [], ["a", 1], ["c", 3]]);
    const range = { sheetId: 0, startRowIndex: 1 };
    await ask({ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: "DESCENDING" }] } });
    expect(cells()).toEqual([
      ["h", "n"],
      ["c", 3],
      ["a", 1],
    ]);
    await ask({ appendDimension: { sheetId: 0, dimension: "COLUMNS", length: 4 } });
    const { body } = await ask({ addSheet: { properties: { title: "Été" } } });
    expect(body.replies?.[0]?.addSheet.properties).toMatchObject({ sheetId: 1, title: "Été", index: 1 });
    expect((await call("GET", ID)).body.sheets).toMatchObject([
      { properties: { gridProperties: { rowCount: 1000, columnCount: 30 } } },
      { properties: { title: "Été" } },
    ]);
  });

  it("undoes a batch that fails half-way", async () => {
    await put("A1", [["h"]]);
    const before = google.snapshot().sheets;
    const failed = await ask(
      { deleteDimension: { range: rows(0, 1) } },
      { addSheet: { properties: { title: "commandes" } } },
    );
    expect(failed.body.error?.message).toContain("already exists");
    expect(google.snapshot().sheets).toEqual(before);
  });
});

it("survives a restart: snapshot and restore", async () => {
  await put("A1", [["h"]]);
  people.insertBlankRow(google, { spreadsheetId: ID }, 0);
  const saved = JSON.parse(JSON.stringify(google));
  google = createGoogleState({ spreadsheets: [ID, "new"], serviceAccount: google.serviceAccount });
  google.restore(saved);
  expect((await call("GET", `${ID}/values/Commandes`)).body.values).toEqual([[], ["h"]]);
  expect(Object.keys(google.sheets)).toEqual([ID, "new"]);
  expect(google.calls.write.total).toBe(1);
});
