// Rows survive people (issue 2, must hold 6).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { closeDesk, type Desk, openDesk, order, quiet, reaches, rowShows } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { COLUMNS } from "./lib/sandbox.mts";
import { differences, rowNumber, sheetErrorOf, shipped } from "./lib/sheet.mts";

let desk: Desk;
before(async () => {
  desk = await openDesk("sheet");
});
after(() => closeDesk(desk));

describe("the header", () => {
  it("has the ten columns in their order", async () => {
    await shipped(desk, 1);
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
    const orders = await shipped(desk, 3);
    const [first, second] = orders;
    assert.ok(first && second);
    await desk.sandbox.people("sort", { column: "client", descending: true });
    await desk.sandbox.people("insert_blank_row", { row: 2 });
    await desk.sandbox.people("insert_blank_row", { row: await rowNumber(desk, second.number) });
    await desk.sandbox.people("move_row", { row: await rowNumber(desk, first.number), to: 2 });
    await desk.sandbox.people("type_cell", {
      row: await rowNumber(desk, first.number),
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
    const [one] = await shipped(desk, 1);
    assert.ok(one);
    await desk.sandbox.people("add_column", { text: "notes", to: 3 });
    await desk.sandbox.people("move_column", { column: "total", to: 1 });
    await desk.sandbox.people("sort", { column: "order_id" });
    await desk.sandbox.people("type_cell", {
      row: await rowNumber(desk, one.number),
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
    const orders = await shipped(desk, 4);
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
    const [one] = await shipped(desk, 1);
    assert.ok(one);
    await desk.sandbox.people("delete_row", { row: await rowNumber(desk, one.number) });
    const before = await desk.sandbox.grid();
    await desk.sandbox.move(one.tracking, "PICKEDUP");
    await reaches(desk, one.id, "shipped");
    const error = await eventually("the error line", () => sheetErrorOf(desk, one.id));
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
    await eventually("the line is closed", async () => !(await sheetErrorOf(desk, one.id)));
  });
});

describe("a row that stands twice", () => {
  it("is reported and left alone", async () => {
    const [one] = await shipped(desk, 1);
    assert.ok(one);
    await desk.sandbox.people("duplicate_row", { row: await rowNumber(desk, one.number) });
    const before = await desk.sandbox.grid();
    await desk.sandbox.move(one.tracking, "PICKEDUP");
    const error = await eventually("the error line", () => sheetErrorOf(desk, one.id));
    assert.equal(error.kind, "duplicate");
    assert.deepEqual(differences(before, await desk.sandbox.grid()), []);
    await desk.sandbox.people("delete_row", { row: await rowNumber(desk, one.number) });
    await desk.admin.retry(error.id);
    await rowShows(desk, one.number, { statut_livraison: "Expédiée" });
    await eventually("the line is closed", async () => !(await sheetErrorOf(desk, one.id)));
  });
});
