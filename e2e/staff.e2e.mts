// What staff and the shop's checks decide about an order (issue 2, "Order flow"; design, "Order states").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  closeDesk,
  type Desk,
  openDesk,
  order,
  quiet,
  reaches,
  rowShows,
  stateOf,
  trackingOf,
} from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { reserved } from "./lib/goods.mts";
import { orderBody } from "./lib/people.mts";
import { senditTime } from "./lib/sendit.mts";

let desk: Desk;
before(async () => {
  desk = await openDesk("staff");
});
after(() => closeDesk(desk));

/** Nothing follows from an order that waits: no row, no parcel. */
async function nothingFollows(number: string): Promise<void> {
  await quiet(desk);
  assert.deepEqual(await desk.sandbox.rowsOf(number), []);
  assert.deepEqual(await desk.sandbox.parcelsOf(number), []);
}

describe("validation by hand", () => {
  it("keeps an order pending until somebody confirms it", async () => {
    const restore = await desk.admin.settings({ cod_validation: "manual" });
    try {
      const placed = await order(desk);
      assert.equal(placed.state, "pending");
      await nothingFollows(placed.number);
      const { order: record, allowed } = await desk.admin.order(placed.id);
      assert.equal(record.hold_reason, "manual validation");
      assert.deepEqual([...allowed].sort(), ["canceled", "confirmed"]);
      const confirmed = await desk.admin.transition(placed.id, "confirmed", "called, all well");
      assert.equal(confirmed.status, 200);
      const { history } = confirmed.json;
      assert.match(history.at(-1)?.actor ?? "", /^staff:user_/);
      assert.equal(history.at(-1)?.reason, "called, all well");
      const tracking = await trackingOf(desk, placed.id);
      await rowShows(desk, placed.number, { tracking_id: tracking });
    } finally {
      await restore();
    }
  });
});

describe("a duplicate", () => {
  it("waits for a person, and goes on when that person says so", async () => {
    const phone = desk.phone();
    const body = orderBody(desk.variant.id, phone);
    const first = await desk.shop.place(body);
    const second = await desk.shop.place({ ...body, customer: { ...body.customer, name: "نفس الشخص" } });
    assert.equal(first.state, "confirmed");
    assert.equal(second.state, "pending");
    assert.equal((await desk.admin.order(second.id)).order.hold_reason, `duplicate of ${first.number}`);
    await nothingFollows(second.number);
    await desk.admin.transition(second.id, "confirmed");
    await trackingOf(desk, second.id);
  });

  it("is not one when the items or the phone differ", async () => {
    const phone = desk.phone();
    await order(desk, { customer: { name: "كريم", phone } });
    const more = await order(desk, { customer: { name: "كريم", phone }, quantity: 2 });
    const other = await order(desk);
    assert.deepEqual([more.state, other.state], ["confirmed", "confirmed"]);
  });
});

describe("canceling", () => {
  const before = { reserved: 0 };
  const freed = () =>
    eventually(
      "the stock is free again",
      async () => (await reserved(desk.sql, desk.variant)) === before.reserved,
    );

  it("a pending order leaves nothing behind", async () => {
    before.reserved = await reserved(desk.sql, desk.variant);
    const restore = await desk.admin.settings({ cod_validation: "manual" });
    const placed = await order(desk).finally(restore);
    assert.equal(await reserved(desk.sql, desk.variant), before.reserved + 1);
    assert.equal((await desk.admin.transition(placed.id, "canceled", "no answer")).status, 200);
    await freed();
    await nothingFollows(placed.number);
    const again = await desk.admin.transition(placed.id, "confirmed");
    assert.equal(again.status, 409, "canceled is final");
  });

  it("an order whose parcel waits withdraws the parcel", async () => {
    before.reserved = await reserved(desk.sql, desk.variant);
    const placed = await order(desk);
    const tracking = await trackingOf(desk, placed.id);
    assert.equal((await desk.admin.transition(placed.id, "canceled")).status, 200);
    await eventually("the carrier has it as canceled", async () => {
      const [parcel] = await desk.sandbox.parcelsOf(placed.number);
      return parcel?.tracking_number === tracking && parcel.status === "CANCELED";
    });
    await rowShows(desk, placed.number, { statut_livraison: "Annulée" });
    await freed();
    await quiet(desk);
    assert.equal(await stateOf(desk, placed.id), "canceled");
    assert.equal((await desk.admin.errors()).filter(({ order_id }) => order_id === placed.id).length, 0);
  });

  it("is refused once the parcel is on its way, and in every final state", async () => {
    const placed = await order(desk);
    const tracking = await trackingOf(desk, placed.id);
    const words = [
      ["PICKEDUP", "shipped"],
      ["DELIVERING", "out_for_delivery"],
      ["DELIVERED", "delivered"],
    ] as const;
    for (const [index, [word, state]] of words.entries()) {
      await desk.sandbox.move(tracking, { status: word, lastActionAt: senditTime(index + 1) });
      await reaches(desk, placed.id, state);
      const refused = await desk.admin.transition(placed.id, "canceled");
      assert.equal(refused.status, 409, state);
      assert.equal(refused.text.includes("transition_refused"), true);
    }
  });

  it("by a word that is no state, or of no order, is refused", async () => {
    const placed = await order(desk);
    assert.equal((await desk.admin.transition(placed.id, "vanished")).status, 400);
    assert.equal((await desk.admin.transition("order_01NOSUCHTHING", "canceled")).status, 404);
  });
});

describe("a parcel that the carrier cancels before pickup", () => {
  it("puts the order back to confirmed with the reason, and may be sent again", async () => {
    const placed = await order(desk);
    const tracking = await trackingOf(desk, placed.id);
    await desk.sandbox.move(tracking, "CANCELED");
    await reaches(desk, placed.id, "confirmed");
    const view = await desk.admin.order(placed.id);
    assert.equal(view.history.at(-1)?.reason, "CANCELED");
    await rowShows(desk, placed.number, { statut_livraison: "Confirmée" });
    await desk.admin.act(placed.id, "ship");
    const second = await trackingOf(desk, placed.id);
    assert.notEqual(second, tracking);
    const parcels = await desk.sandbox.parcelsOf(placed.number);
    assert.deepEqual(
      parcels.map(({ reference }) => reference),
      [placed.number, `${placed.number}-2`],
    );
    await rowShows(desk, placed.number, { tracking_id: second });
  });
});

describe("a delivery", () => {
  it("brings Medusa's own records along, and its cash is marked once", async () => {
    const placed = await order(desk);
    const tracking = await trackingOf(desk, placed.id);
    await desk.sandbox.move(tracking, "DELIVERED");
    await reaches(desk, placed.id, "delivered");
    await eventually("Medusa has it as delivered", async () => {
      const rows = await desk.sql.rows<{ delivered_at: Date | null }>(
        `SELECT f.delivered_at FROM order_fulfillment l JOIN fulfillment f ON f.id = l.fulfillment_id
          WHERE l.order_id = $1 AND f.canceled_at IS NULL`,
        [placed.id],
      );
      return rows.length === 1 && rows[0]?.delivered_at !== null;
    });
    await Promise.all([
      desk.admin.act(placed.id, "remit"),
      desk.admin.act(placed.id, "remit").catch(() => undefined),
    ]);
    await desk.admin.act(placed.id, "remit");
    const { captured } = await desk.sql.one<{ captured: string }>(
      `SELECT coalesce(sum(c.amount), 0)::float AS captured FROM order_payment_collection l
         JOIN payment p ON p.payment_collection_id = l.payment_collection_id
         JOIN capture c ON c.payment_id = p.id WHERE l.order_id = $1`,
      [placed.id],
    );
    assert.equal(captured, placed.total);
  });
});
