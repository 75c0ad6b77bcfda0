import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createSheetClient,
  loadServiceAccountKey,
  SHEET_COLUMNS,
  type SheetClient,
  type SheetWrite,
  syncRows,
} from "@souk/google-sheets";
import express from "express";
import { createGoogleState, ensureServiceAccount, type GoogleState, googleRouter, people } from "./index";

const ID = "sheet-of-the-test";
const desk = { spreadsheetId: ID };
let dir: string;
let server: Server;
let google: GoogleState;
let base: string;
let now = Date.now();

function order(number: string, changes: Partial<SheetWrite["values"]> = {}, known = false): SheetWrite {
  const values = {
    date: "2026-11-22 10:05",
    order_id: number,
    client: "سلمى التجريبية",
    tel: "0612000001",
    adresse: "12 زنقة النخيل, Maârif, Casablanca",
    articles: '[{"title":"قفطان","quantity":1}]',
    total: 349.5,
    statut_livraison: "Confirmée",
    transporteur: "",
    tracking_id: "",
    ...changes,
  };
  return { order_id: number, values, known };
}

function client(options: { tab?: string; spreadsheetId?: string } = {}): SheetClient {
  const key = loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY_FILE: join(dir, "service-account.json") });
  return createSheetClient({
    key,
    spreadsheetId: ID,
    sheetsUrl: `${base}/google`,
    timeoutMs: 2000,
    ...options,
  });
}

const cells = (tab = "Commandes") => google.sheets[ID]?.[tab] ?? [];
const column = (name: string) => cells().map((row) => row[cells()[0]?.indexOf(name) ?? -1] ?? "");

beforeAll((done) => {
  dir = mkdtempSync(join(tmpdir(), "souk-google-"));
  const app = express();
  app.use((req, res, next) => googleRouter(google)(req, res, next));
  server = createServer(app).listen(0, "127.0.0.1", () => {
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    done();
  });
});
afterAll((done) => {
  rmSync(dir, { recursive: true });
  server.close(done);
  server.closeAllConnections();
});
beforeEach(() => {
  now = Date.now();
  const serviceAccount = ensureServiceAccount(dir, `${base}/google/token`);
  google = createGoogleState({ spreadsheets: [ID], serviceAccount, now: () => now });
});

describe("the real client on the sandbox", () => {
  it("makes the header and a row with one token, one read and one write besides the tab's name", async () => {
    const report = await syncRows(client(), [order("10000001")]);
    expect(report).toMatchObject({ added: ["10000001"], header_created: true });
    expect(cells()[0]).toEqual([...SHEET_COLUMNS]);
    expect(cells()[1]).toEqual(Object.values(order("10000001").values).slice(0, 8));
    expect(google.calls).toMatchObject({ tokens: 1, read: { total: 2 }, write: { total: 1 } });
  });

  it("reads once and writes nothing when nothing changed, and keeps its token", async () => {
    const sheet = client({ tab: "Commandes" });
    await syncRows(sheet, [order("10000001")]);
    const report = await syncRows(sheet, [order("10000001", {}, true)]);
    expect(report.unchanged).toEqual(["10000001"]);
    expect(google.calls).toMatchObject({ tokens: 1, read: { total: 2 }, write: { total: 1 } });
  });

  it("sends 1000 orders in two reads and two writes, in order", async () => {
    const orders = Array.from({ length: 1000 }, (_, i) => order(String(20000000 + i)));
    await syncRows(client({ tab: "Commandes" }), orders);
    expect(column("order_id").slice(1)).toEqual(orders.map((each) => each.order_id));
    // The grid of 1000 rows is enlarged once, for which the tab's number is read.
    expect(google.calls).toMatchObject({ read: { total: 3 }, write: { total: 3 } });
    expect(google.tabs[ID]?.[0]?.rowCount).toBe(2000);
  });

  it("keeps formulas, markup and long names as text", async () => {
    const names = [
      '=HYPERLINK("x")',
      "<script>alert(1)</script>",
      "‏سلمى🌹",
      "ن".repeat(300),
      "+1",
      "'quoted",
    ];
    await syncRows(
      client(),
      names.map((name, i) => order(String(30000000 + i), { client: name })),
    );
    expect(column("client").slice(1)).toEqual(names);
  });

  it("makes a missing tab, whatever its name", async () => {
    const tab = "L'atelier 2026 !";
    await syncRows(client({ tab }), [order("10000001")]);
    expect(cells(tab)).toHaveLength(2);
    await syncRows(client({ tab }), [order("10000001", { statut_livraison: "Livrée" }, true)]);
    expect(cells(tab)[1]?.[7]).toBe("Livrée");
  });

  it("follows the first tab when people rename it", async () => {
    const sheet = client();
    await syncRows(sheet, [order("10000001")]);
    const tab = google.tabs[ID]?.[0];
    const sheets = google.sheets[ID];
    if (!tab || !sheets) throw new Error("no tab");
    sheets.Ventes = cells();
    delete sheets.Commandes;
    tab.title = "Ventes";
    await syncRows(sheet, [order("10000002")]);
    expect(cells("Ventes")).toHaveLength(3);
  });

  it("refuses a renamed header, naming it, and writes nothing", async () => {
    await syncRows(client(), [order("10000001")]);
    people.renameHeader(google, desk, "tel", "téléphone");
    const before = google.snapshot().sheets;
    await expect(syncRows(client(), [order("10000001", { total: 1 })])).rejects.toMatchObject({
      kind: "headers",
      missing: ["tel"],
      transient: false,
    });
    expect(google.snapshot().sheets).toEqual(before);
  });

  it("reports a deleted row and a doubled one, and leaves both alone", async () => {
    const sheet = client();
    await syncRows(sheet, [order("10000001"), order("10000002"), order("10000003")]);
    people.deleteRow(google, desk, 1);
    people.typeCell(google, desk, 3, "order_id", "10000002");
    const before = google.snapshot().sheets;
    const delivered = { statut_livraison: "Livrée" };
    const report = await syncRows(sheet, [
      order("10000001", delivered, true),
      order("10000002", delivered, true),
    ]);
    expect(report).toMatchObject({ missing: ["10000001"], duplicate: ["10000002"], added: [], updated: [] });
    expect(google.snapshot().sheets).toEqual(before);
  });

  it("finds a row that was written though its answer was lost", async () => {
    await syncRows(client(), [order("10000001")]);
    const report = await syncRows(client(), [order("10000001"), order("10000002")]);
    expect(report).toMatchObject({ unchanged: ["10000001"], added: ["10000002"] });
    expect(cells()).toHaveLength(3);
  });

  it("serves two syncs at once one after the other", async () => {
    const sheet = client();
    await Promise.all([syncRows(sheet, [order("10000001")]), syncRows(sheet, [order("10000002")])]);
    expect(column("order_id")).toEqual(["order_id", "10000001", "10000002"]);
  });
});

describe("refusals", () => {
  it("names an unknown spreadsheet, a sheet that is not shared and one shared for reading only", async () => {
    await expect(syncRows(client({ spreadsheetId: "other" }), [order("1")])).rejects.toMatchObject({
      kind: "not_found",
    });
    google.access[ID] = "none";
    const account = google.serviceAccount.client_email;
    await expect(syncRows(client(), [order("1")])).rejects.toMatchObject({
      kind: "forbidden",
      messages: { fr: expect.stringContaining(account) },
    });
    google.access[ID] = "reader";
    await expect(syncRows(client(), [order("1")])).rejects.toMatchObject({ kind: "forbidden" });
    expect(cells()).toEqual([]);
  });

  it("is told the quota, and is let through in the next minute", async () => {
    const sheets = [client({ tab: "Commandes" }), client({ tab: "Commandes" })] as const;
    for (let i = 0; i < 60; i++) await sheets[i % 2 === 0 ? 0 : 1].describe();
    const refused = syncRows(sheets[0], [order("10000001")]);
    await expect(refused).rejects.toMatchObject({
      kind: "quota",
      status: 429,
      transient: true,
      retryAfter: 10,
    });
    expect(google.calls.read).toMatchObject({ total: 60, refused: 1, busiest_minute: 60 });
    now += 60_001;
    await syncRows(sheets[0], [order("10000001")]);
    expect(cells()).toHaveLength(2);
  });

  it("asks for a new token after the old one is refused", async () => {
    const sheet = client();
    await syncRows(sheet, [order("10000001")]);
    google.revokeTokens();
    await expect(syncRows(sheet, [order("10000002")])).rejects.toMatchObject({
      kind: "auth",
      transient: true,
    });
    await syncRows(sheet, [order("10000002")]);
    expect(cells()).toHaveLength(3);
    expect(google.calls.tokens).toBe(2);
  });

  it("refuses a key that is not the account's, once, without a second try", async () => {
    const other = mkdtempSync(join(tmpdir(), "souk-google-"));
    const { public_key_pem } = ensureServiceAccount(other, "http://127.0.0.1:1/token");
    rmSync(other, { recursive: true });
    google = createGoogleState({
      spreadsheets: [ID],
      serviceAccount: { client_email: google.serviceAccount.client_email, public_key_pem },
    });
    const error = await syncRows(client(), [order("1")]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: "auth", detail: "Invalid JWT Signature.", transient: false });
    expect(google.calls).toMatchObject({ tokens: 0, read: { total: 0 } });
  });
});

it("keeps the same key between starts, readable by its owner only", () => {
  const first = ensureServiceAccount(dir, `${base}/google/token`);
  const second = ensureServiceAccount(dir, "http://127.0.0.1:9/google/token");
  expect(second.public_key_pem).toBe(first.public_key_pem);
  expect(statSync(first.keyFile).mode & 0o777).toBe(0o600);
});
