// A wrong header, a failing Google, three tries, the error table, a mail (issue 2, "Google Sheets").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { closeDesk, type Desk, openDesk, order, quiet, rowShows, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import type { Fault } from "./lib/sandbox.mts";
import { sheetErrorOf } from "./lib/sheet.mts";

let desk: Desk;
before(async () => {
  desk = await openDesk("sheet-faults");
});
after(() => closeDesk(desk));

describe("a renamed header", () => {
  it("stops the sync with a message that names it, and the sync goes on once it is mended", async () => {
    await quiet(desk);
    await desk.sandbox.people("rename_header", { column: "tel", text: "téléphone" });
    const before = await desk.sandbox.grid();
    const one = await order(desk);
    const error = await eventually("the error line", () => sheetErrorOf(desk, one.id), { withinMs: 60_000 });
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
    await eventually("the line is closed", async () => !(await sheetErrorOf(desk, one.id)));
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
    const error = await eventually("the error line", () => sheetErrorOf(desk, one.id), { withinMs: 60_000 });
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
    await eventually("the line is closed", async () => !(await sheetErrorOf(desk, one.id)));
  });
});
