import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createRateBudget } from "./budget";
import { createSheetClient, type SheetClientOptions } from "./client";
import { SheetError } from "./errors";
import { syncRows } from "./sync";

const PLANTED = "planted-secret";
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const private_key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const PAGE = "<html><body>Bonjour, connectez-vous</body></html>";

type Answer = (req: IncomingMessage, res: ServerResponse) => void;
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_req, res) =>
    void res.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
const raw =
  (status: number, body: string, type = "text/html"): Answer =>
  (_req, res) =>
    void res.writeHead(status, { "content-type": type }).end(body);
const cut: Answer = (req) => void req.socket.destroy();
const silent: Answer = () => undefined;
const goodToken = json(200, { access_token: PLANTED, expires_in: 3600, token_type: "Bearer" });
const apiError = (code: number, status: string, message: string) =>
  json(code, { error: { code, status, message } });

let server: Server;
let base: string;
let token: Answer;
let api: Answer;
let seen: string[];

beforeAll((done) => {
  server = createServer((req, res) => {
    seen.push(`${req.method} ${req.url?.split("?")[0]}`);
    (req.url?.startsWith("/token") ? token : api)(req, res);
  }).listen(0, "127.0.0.1", () => {
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    done();
  });
});
afterAll((done) => {
  server.close(done);
  server.closeAllConnections();
});
beforeEach(() => {
  seen = [];
  token = goodToken;
  api = json(200, { spreadsheetId: "id", range: "T!A1:Z1000" });
});

const client = (options: Partial<SheetClientOptions> = {}) =>
  createSheetClient({
    key: { client_email: "a@b.iam.gserviceaccount.com", private_key, token_uri: `${base}/token` },
    spreadsheetId: "id",
    tab: "T",
    sheetsUrl: base,
    timeoutMs: 300,
    ...options,
  });

async function failure(work: Promise<unknown>): Promise<SheetError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SheetError)) throw new Error(`a SheetError was expected, not ${String(error)}`);
  const shown = [JSON.stringify(error), error.message, error.stack, JSON.stringify(error.cause)].join();
  expect(shown).not.toContain(PLANTED);
  expect(shown).not.toMatch(/PRIVATE KEY|eyJ|Bearer/);
  for (const locale of ["ar", "fr", "en"] as const) expect(error.messages[locale]).toMatch(/\S/);
  return error;
}

describe("failures of the API, by kind", () => {
  it.each<[string, Answer, object]>([
    ["400", apiError(400, "INVALID_ARGUMENT", "no"), { kind: "invalid", detail: "no", transient: false }],
    ["401", apiError(401, "UNAUTHENTICATED", "no"), { kind: "auth", transient: true }],
    ["403", apiError(403, "PERMISSION_DENIED", "no"), { kind: "forbidden", transient: false }],
    ["404", apiError(404, "NOT_FOUND", "no"), { kind: "not_found", transient: false }],
    ["429", apiError(429, "RESOURCE_EXHAUSTED", "no"), { kind: "quota", retryAfter: 10, transient: true }],
    ["429 with a header", json(429, {}, { "retry-after": "7" }), { kind: "quota", retryAfter: 7 }],
    ["429 as a page", raw(429, PAGE), { kind: "quota", detail: undefined }],
    ["500", raw(500, PAGE), { kind: "unavailable", transient: true, detail: undefined }],
    ["503", apiError(503, "UNAVAILABLE", "later"), { kind: "unavailable", detail: "later" }],
    ["a page with status 200", raw(200, PAGE), { kind: "unavailable" }],
    ["a page that says it is JSON", raw(200, PAGE, "application/json"), { kind: "unavailable" }],
    ["cut-off JSON", raw(200, '{"range":"T!A1', "application/json"), { kind: "unavailable" }],
    ["an empty body", raw(200, "", "application/json"), { kind: "unavailable" }],
    ["JSON null", raw(200, "null", "application/json"), { kind: "unavailable" }],
    ["a cut connection", cut, { kind: "network", transient: true }],
    ["no answer", silent, { kind: "timeout", transient: true }],
    ["secrets in the words", apiError(400, "X", `Bearer ${PLANTED} eyJa.eyJb.c`), { kind: "invalid" }],
  ])("%s", async (_name, answer, expected) => {
    api = answer;
    expect(await failure(client().readTab())).toMatchObject(expected);
    expect(seen).toEqual(["POST /token", "GET /v4/spreadsheets/id/values/%27T%27"]);
  });

  it("says which account is to be given the right", async () => {
    api = apiError(403, "PERMISSION_DENIED", "The caller does not have permission");
    const { messages } = await failure(client().readTab());
    for (const words of Object.values(messages)) expect(words).toContain("a@b.iam.gserviceaccount.com");
  });

  it.each<[string, Answer, string]>([
    ["500", raw(500, PAGE), "unavailable"],
    ["a page with status 200", raw(200, PAGE), "unavailable"],
    ["a cut connection", cut, "network"],
    ["no answer", silent, "timeout"],
  ])("on a write, once: %s", async (_name, answer, kind) => {
    api = answer;
    expect(await failure(client().writeRanges([]))).toMatchObject({ kind });
    expect(seen).toEqual(["POST /token", "POST /v4/spreadsheets/id/values:batchUpdate"]);
  });

  it("names a server that is not there", async () => {
    expect(await failure(client({ sheetsUrl: "http://127.0.0.1:9" }).readTab())).toMatchObject({
      kind: "network",
    });
  });
});

describe("failures of the token call, each tried once", () => {
  it.each<[string, Answer, object]>([
    [
      "400",
      json(400, { error: "invalid_grant", error_description: "Invalid JWT Signature." }),
      { kind: "auth", transient: false },
    ],
    ["401", json(401, { error: "invalid_client" }), { kind: "auth", transient: false }],
    ["429", json(429, {}), { kind: "quota" }],
    ["503", raw(503, PAGE), { kind: "unavailable" }],
    ["a page with status 200", raw(200, PAGE), { kind: "unavailable" }],
    ["a cut connection", cut, { kind: "network" }],
    ["no answer", silent, { kind: "timeout" }],
  ])("%s", async (_name, answer, expected) => {
    token = answer;
    const sheet = client();
    expect(await failure(sheet.readTab())).toMatchObject(expected);
    expect(seen).toEqual(["POST /token"]);
    token = goodToken;
    await sheet.readTab();
  });
});

describe("tokens", () => {
  it("asks once for many calls, even at once", async () => {
    const sheet = client();
    await Promise.all([sheet.readTab(), sheet.readTab(), sheet.readTab()]);
    await sheet.readTab();
    expect(seen.filter((call) => call === "POST /token")).toHaveLength(1);
  });

  it("asks again shortly before the end", async () => {
    token = json(200, { access_token: PLANTED, expires_in: 59, token_type: "Bearer" });
    const sheet = client();
    await sheet.readTab();
    await sheet.readTab();
    expect(seen.filter((call) => call === "POST /token")).toHaveLength(2);
  });

  it("goes to the setting's address rather than the key's", async () => {
    await client({ tokenUrl: `${base}/token/elsewhere` }).readTab();
    expect(seen[0]).toBe("POST /token/elsewhere");
  });
});

it("refuses by its own budget before any call, saying when to come back", async () => {
  const budget = createRateBudget({ writes: 0, windowMs: 5000 });
  const values = {
    ...{ date: "", order_id: "1", client: "", tel: "", adresse: "", articles: "" },
    ...{ total: 1, statut_livraison: "", transporteur: "", tracking_id: "" },
  };
  const error = await failure(syncRows(client({ budget }), [{ order_id: "1", known: false, values }]));
  expect(error).toMatchObject({ kind: "quota", retryAfter: 5 });
  expect(seen).toEqual([]);
});

it("asks for the grid's size when the read does not tell it", async () => {
  const properties = { sheetId: 0, title: "T", gridProperties: { rowCount: 5, columnCount: 12 } };
  api = (req, res) =>
    json(200, req.url?.includes("/values/") ? { range: "T" } : { sheets: [{ properties }] })(req, res);
  expect(await client().readTab()).toEqual({ title: "T", rows: [], rowCount: 5, columnCount: 12 });
});

it("calls nobody for no rows", async () => {
  expect((await syncRows(client(), [])).added).toEqual([]);
  expect(seen).toEqual([]);
});
