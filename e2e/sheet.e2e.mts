// Rows survive people and failures (issue 2, must hold 6, and the error table of "Google Sheets").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { OpsError } from "./lib/admin.mts";
import { closeDesk, type Desk, openDesk, order, quiet, reaches, rowShows, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { type Cell, COLUMNS, type Fault } from "./lib/sandbox.mts";
import type { PlacedOrder } from "./lib/shop.mts";

let desk: Desk;
before(async () => {
  desk = await openDesk("sheet");
});
after(() => closeDesk(desk));

interface Shipped extends PlacedOrder {
  tracking: string;
}

/** Orders that have a parcel and a row that says so. */
async function shipped(count: number): Promise<Shipped[]> {
  const orders = await Promise.all(Array.from({ length: count }, () => order(desk)));
  const withParcels = await Promise.all(
    orders.map(async (one) => ({ ...one, tracking: await trackingOf(desk, one.id) })),
  );
  for (const one of withParcels) await rowShows(desk, one.number, { tracking_id: one.tracking });
  await quiet(desk);
  return withParcels;
}

/** 1-based row of an order, as people see it. */
async function rowNumber(number: string): Promise<number> {
  const grid = await desk.sandbox.grid();
  const index = grid.findIndex((row) => row.some((cell) => String(cell) === number));
  assert.ok(index > 0, `${number} has a row`);
  return index + 1;
}

/** Cells that differ, as `row:header`; rows by what stands in their order_id cell, so that moves would show. */
function differences(before: Cell[][], after: Cell[][]): string[] {
  const width = Math.max(...[...before, ...after].map((row) => row.length));
  const found: string[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++)
    for (let column = 0; column < width; column++) {
      const was = before[row]?.[column] ?? "";
      const is = after[row]?.[column] ?? "";
      const id = after[row]?.[(after[0] ?? []).indexOf("order_id")] ?? row;
      if (was !== is) found.push(`${id}:${after[0]?.[column]}`);
    }
  return found.sort();
}

async function errorOf(orderId: string): Promise<OpsError | undefined> {
  return (await desk.admin.errors()).find((error) => error.target === "sheet" && error.order_id === orderId);
}

describe("the header", () => {
  it("has the ten columns in their order", async () => {
    await shipped(1);
    const [header] = await desk.sandbox.grid();
    assert.deepEqual(header, [...COLUMNS]);
  });
});

describe("people at the sheet", () => {
  /** Restores the column order for the tests that follow. */
  after(async () => {
    await desk.sandbox.people("move_column", { column: "total", to: 7 });
  });

  it("may sort, insert, move, annotate: the right rows are updated and nothing else", async () => {
    const orders = await shipped(3);
    const [first, second] = orders;
    assert.ok(first && second);
    await desk.sandbox.people("sort", { column: "client", descending: true });
    await desk.sandbox.people("insert_blank_row", { row: 2 });
    await desk.sandbox.people("insert_blank_row", { row: await rowNumber(second.number) });
    await desk.sandbox.people("move_row", { row: await rowNumber(first.number), to: 2 });
    await desk.sandbox.people("type_cell", {
      row: await rowNumber(first.number),
      column: "L",
      text: "rappeler demain",
    });
    const before = await desk.sandbox.grid();
    await desk.sandbox.move(first.tracking, "PICKEDUP");
    await desk.sandbox.move(second.tracking, "PICKEDUP");
    await rowShows(desk, first.number, { statut_livraison: "Expédiée" });
    await rowShows(desk, second.number, { statut_livraison: "Expédiée" });
    await quiet(desk);
    const changed = differences(before, await desk.sandbox.grid());
    assert.deepEqual(changed, [first, second].map(({ number }) => `${number}:statut_livraison`).sort());
  });

  it("may add and move columns: they are followed, and what people wrote stays", async () => {
    const [one] = await shipped(1);
    assert.ok(one);
    await desk.sandbox.people("add_column", { text: "notes", to: 3 });
    await desk.sandbox.people("move_column", { column: "total", to: 1 });
    await desk.sandbox.people("sort", { column: "order_id" });
    await desk.sandbox.people("type_cell", {
      row: await rowNumber(one.number),
      column: "notes",
      text: "=1+1 fragile",
    });
    const before = await desk.sandbox.grid();
    await desk.sandbox.move(one.tracking, "PICKEDUP");
    await rowShows(desk, one.number, { statut_livraison: "Expédiée", total: one.total });
    await quiet(desk);
    assert.deepEqual(differences(before, await desk.sandbox.grid()), [`${one.number}:statut_livraison`]);
    const next = await order(desk);
    await rowShows(desk, next.number, { total: next.total, client: "سلمى بناني" });
  });

  it("may move rows at the very moment of the updates", async () => {
    const orders = await shipped(4);
    const moves = orders.map(async ({ tracking }, index) => {
      await desk.sandbox.move(tracking, "PICKEDUP");
      await desk.sandbox.people("sort", { column: index % 2 ? "order_id" : "tel", descending: index > 1 });
      await desk.sandbox.move(tracking, "DELIVERING");
    });
    await Promise.all(moves);
    for (const { number, total, tracking } of orders)
      await rowShows(desk, number, {
        statut_livraison: "En cours de livraison",
        total,
        tracking_id: tracking,
      });
  });
});

describe("a deleted row", () => {
  it("is reported, not written elsewhere; run again by hand it is written anew", async () => {
    const [one] = await shipped(1);
    assert.ok(one);
    await desk.sandbox.people("delete_row", { row: await rowNumber(one.number) });
    const before = await desk.sandbox.grid();
    await desk.sandbox.move(one.tracking, "PICKEDUP");
    await reaches(desk, one.id, "shipped");
    const error = await eventually("the error line", () => errorOf(one.id));
    assert.equal(error.kind, "missing");
    await quiet(desk);
    assert.deepEqual(differences(before, await desk.sandbox.grid()), []);
    assert.equal((await desk.admin.order(one.id)).sheet?.state, "missing");
    await eventually(
      "a mail to the shop",
      async () => (await desk.sandbox.mailsAbout(one.number)).length > 0,
    );
    await desk.admin.act(one.id, "export");
    await rowShows(desk, one.number, { statut_livraison: "Expédiée", tracking_id: one.tracking });
    await eventually("the line is closed", async () => !(await errorOf(one.id)));
  });
});

describe("a row that stands twice", () => {
  it("is reported and left alone", async () => {
    const [one] = await shipped(1);
    assert.ok(one);
    await desk.sandbox.people("duplicate_row", { row: await rowNumber(one.number) });
    const before = await desk.sandbox.grid();
    await desk.sandbox.move(one.tracking, "PICKEDUP");
    const error = await eventually("the error line", () => errorOf(one.id));
    assert.equal(error.kind, "duplicate");
    assert.deepEqual(differences(before, await desk.sandbox.grid()), []);
    await desk.sandbox.people("delete_row", { row: await rowNumber(one.number) });
    await desk.admin.retry(error.id);
    await rowShows(desk, one.number, { statut_livraison: "Expédiée" });
    await eventually("the line is closed", async () => !(await errorOf(one.id)));
  });
});

describe("a renamed header", () => {
  it("stops the sync with a message that names it, and the sync goes on once it is mended", async () => {
    await quiet(desk);
    await desk.sandbox.people("rename_header", { column: "tel", text: "téléphone" });
    const before = await desk.sandbox.grid();
    const one = await order(desk);
    const error = await eventually("the error line", () => errorOf(one.id), { withinMs: 60_000 });
    assert.equal(error.kind, "headers");
    for (const text of Object.values(error.message)) assert.match(text, /\btel\b/);
    assert.deepEqual(await desk.sandbox.grid(), before, "nothing was written");
    await eventually(
      "a mail to the shop",
      async () => (await desk.sandbox.mailsAbout(one.number)).length > 0,
    );
    await desk.sandbox.people("rename_header", { column: "téléphone", text: "tel" });
    await desk.admin.retry(error.id);
    await rowShows(desk, one.number, { total: one.total });
    await eventually("the line is closed", async () => !(await errorOf(one.id)));
  });
});

const FAULTS: readonly (Fault & { name: string })[] = [
  { name: "a 429", target: "google", kind: "429" },
  { name: "a 500 on the read", target: "google", kind: "500", method: "GET" },
  { name: "a 500 on the write", target: "google", kind: "500", method: "POST", path: "/values" },
  { name: "a slow write", target: "google", kind: "slow", method: "POST", path: "/values", delay_ms: 4_500 },
  { name: "a cut write", target: "google", kind: "cut", method: "POST", path: "/values" },
  { name: "a write whose answer is lost", target: "google", kind: "lost_answer" },
  { name: "a page in place of an answer", target: "google", kind: "html", method: "GET" },
];

describe("Google fails", () => {
  for (const { name, ...fault } of FAULTS) {
    it(`${name}: one row in the end`, async () => {
      await quiet(desk);
      await desk.sandbox.fault(fault);
      const one = await order(desk);
      const tracking = await trackingOf(desk, one.id);
      await rowShows(desk, one.number, { tracking_id: tracking }, 60_000);
      assert.equal(await desk.sandbox.faultsLeft(), 0, "the fault has happened");
      await quiet(desk);
      assert.equal((await desk.sandbox.rowsOf(one.number)).length, 1);
    });
  }

  it("three times: an error line and a mail to the shop; a later success closes it", async () => {
    await quiet(desk);
    await desk.sandbox.fault({ target: "google", kind: "500", count: 3 });
    const one = await order(desk);
    const error = await eventually("the error line", () => errorOf(one.id), { withinMs: 60_000 });
    assert.equal(error.kind, "unavailable");
    assert.ok(error.tries >= 3, `${error.tries} tries`);
    assert.equal((await desk.admin.order(one.id)).sheet?.state, "failed");
    const mails = await eventually("a mail to the shop", async () => {
      const found = await desk.sandbox.mailsAbout(one.number);
      return found.length > 0 && found;
    });
    assert.deepEqual([mails[0]?.to].flat(), ["shop@souk.localhost"]);
    await desk.admin.retry(error.id);
    await rowShows(desk, one.number, { total: one.total });
    await eventually("the line is closed", async () => !(await errorOf(one.id)));
  });
});
