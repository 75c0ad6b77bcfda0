import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createRateBudget,
  createSheetClient,
  loadServiceAccountKey,
  SHEET_COLUMNS,
  type SheetClient,
  type SheetWrite,
  syncRows,
} from "@souk/google-sheets";
import express from "express";
import fc from "fast-check";
import {
  type Cell,
  createGoogleState,
  ensureServiceAccount,
  type GoogleState,
  googleRouter,
  people,
} from "./index";

const ID = "sheet";
const desk = { spreadsheetId: ID };
const PLENTY = 1_000_000;
let dir: string;
let server: Server;
let google: GoogleState;
let sheet: SheetClient;

beforeAll((done) => {
  dir = mkdtempSync(join(tmpdir(), "souk-people-"));
  const app = express();
  app.use((req, res, next) => googleRouter(google)(req, res, next));
  server = createServer(app).listen(0, "127.0.0.1", () => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/google`;
    const { keyFile } = ensureServiceAccount(dir, `${base}/token`);
    const key = loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY: readFileSync(keyFile, "utf8") });
    google = newGoogle();
    const budget = createRateBudget({ reads: PLENTY, writes: PLENTY });
    sheet = createSheetClient({
      key,
      spreadsheetId: ID,
      tab: "Commandes",
      sheetsUrl: base,
      timeoutMs: 5000,
      budget,
    });
    done();
  });
});
afterAll((done) => {
  rmSync(dir, { recursive: true });
  server.close(done);
  server.closeAllConnections();
});

function newGoogle(): GoogleState {
  const serviceAccount = ensureServiceAccount(dir, `${base()}/token`);
  const quota = { readsPerUser: PLENTY, writesPerUser: PLENTY, perProject: PLENTY };
  return createGoogleState({ spreadsheets: [ID], serviceAccount, quota });
}
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/google`;

type Step = { say: string; act: (google: GoogleState) => void };
const place = fc.nat(40);
const columnAt = fc.nat(9);
/** An index inside what is used now, so that the step always makes sense. */
const used = (google: GoogleState) => Math.max(1, google.sheets[ID]?.Commandes?.length ?? 0);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom(...SHEET_COLUMNS), fc.boolean()).map(([column, descending]) => ({
    say: `sort by ${column}`,
    act: (google: GoogleState) =>
      people.sortByColumn(google, desk, headerIndex(google, column), { descending, withHeader: false }),
  })),
  place.map((at) => ({
    say: `blank row at ${at}`,
    act: (google: GoogleState) => people.insertBlankRow(google, desk, at % used(google)),
  })),
  fc.tuple(place, place).map(([from, to]) => ({
    say: `row ${from} to ${to}`,
    act: (google: GoogleState) => people.moveRow(google, desk, from % used(google), to % used(google)),
  })),
  fc.tuple(columnAt, columnAt).map(([from, to]) => ({
    say: `column ${from} to ${to}`,
    act: (google: GoogleState) => people.moveColumn(google, desk, from, to),
  })),
  columnAt.map((at) => ({ say: `new column at ${at}`, act: (google: GoogleState) => addNotes(google, at) })),
);

function headerIndex(google: GoogleState, column: string): number {
  return Math.max(0, ...cells(google).map((row) => row.indexOf(column)));
}

/** A column of one's own, with something in some of its rows. */
function addNotes(google: GoogleState, at: number): void {
  people.addColumn(google, desk, `note ${google.tabs[ID]?.[0]?.columnCount}`, at);
  const end = used(google) + 3;
  for (let row = 2; row < end; row += 2) people.typeCell(google, desk, row, at, `rappeler ${row}`);
}

const cells = (google: GoogleState): Cell[][] => google.sheets[ID]?.Commandes ?? [];

const orders = fc.uniqueArray(
  fc.record({
    n: fc.integer({ min: 1, max: 15 }),
    status: fc.constantFrom("Confirmée", "Expédiée", "Livrée"),
    total: fc.integer({ min: 1, max: 900 }),
  }),
  { selector: (each) => each.n, minLength: 1, maxLength: 8 },
);

function write(
  { n, status, total }: { n: number; status: string; total: number },
  written: Set<string>,
): SheetWrite {
  const order_id = String(10_000_000 + n);
  const values = {
    date: `2026-11-${String(n).padStart(2, "0")} 10:00`,
    order_id,
    client: `زبون ${n}`,
    tel: `06120000${String(n).padStart(2, "0")}`,
    adresse: `Rue ${n}, Rabat`,
    articles: `[{"quantity":${n}}]`,
    total,
    statut_livraison: status,
    transporteur: n % 2 ? "sendit" : "",
    tracking_id: n % 2 ? `T${n}` : "",
  };
  return { order_id, values, known: written.has(order_id) };
}

/** Before and after one sync: our cells of the given orders hold their values, each other cell what it held. */
function checkSync(before: Cell[][], after: Cell[][], writes: readonly SheetWrite[]): void {
  const header = after.find((row) => SHEET_COLUMNS.every((column) => row.includes(column))) ?? [];
  const idColumn = header.indexOf("order_id");
  const given = new Map(writes.map((each) => [each.order_id, each]));
  for (const [y, row] of after.entries()) {
    const order = given.get(String(row[idColumn] ?? ""));
    const width = Math.max(row.length, before[y]?.length ?? 0, header.length);
    for (let x = 0; x < width; x++) {
      const column = SHEET_COLUMNS.find((each) => each === header[x]);
      if (order && column) expect(row[x] ?? "").toBe(order.values[column]);
      else if (before.length > 0) expect(row[x] ?? "").toBe(before[y]?.[x] ?? "");
    }
  }
  for (const id of given.keys()) expect(after.filter((row) => row[idColumn] === id)).toHaveLength(1);
  expect(after.length).toBeGreaterThanOrEqual(before.length);
}

it("updates the right rows and nothing else, whatever people do between two syncs", async () => {
  const round = fc.record({ steps: fc.array(step, { maxLength: 6 }), batch: orders });
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 4 }), async (rounds) => {
      google.restore({ ...newGoogle().snapshot(), tokens: google.snapshot().tokens });
      const written = new Set<string>();
      for (const { steps, batch } of rounds) {
        if (written.size > 0) for (const { act } of steps) act(google);
        const before = structuredClone(cells(google));
        const writes = batch.map((each) => write(each, written));
        const report = await syncRows(sheet, writes);
        expect([...report.missing, ...report.duplicate, ...report.invalid]).toEqual([]);
        checkSync(before, cells(google), writes);
        for (const each of writes) written.add(each.order_id);
      }
    }),
    { numRuns: 150 },
  );
});
