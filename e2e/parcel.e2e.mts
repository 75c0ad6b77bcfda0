// Exactly one parcel, whatever the carrier does while it is created (issue 2, must hold 3 in part).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { closeDesk, type Desk, openDesk, order, quiet, rowShows, stateOf, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { reserved } from "./lib/goods.mts";
import { call, must } from "./lib/http.mts";
import { orderBody } from "./lib/people.mts";
import type { Fault } from "./lib/sandbox.mts";

let desk: Desk;
before(async () => {
  desk = await openDesk("parcel");
});
after(() => closeDesk(desk));

const CREATE = { target: "sendit", method: "POST", path: "/deliveries" } as const;
const FAULTS: readonly (Fault & { name: string })[] = [
  { ...CREATE, name: "the answer is lost after the work", kind: "lost_answer" },
  { ...CREATE, name: "a 500", kind: "500" },
  { ...CREATE, name: "too slow, yet carried out", kind: "slow", delay_ms: 4_500 },
  { ...CREATE, name: "the line is cut", kind: "cut" },
  { ...CREATE, name: "a page in place of JSON", kind: "html" },
  { ...CREATE, name: "a 429", kind: "429" },
];

describe("the carrier fails while a parcel is created", () => {
  for (const { name, ...fault } of FAULTS) {
    it(`${name}: exactly one parcel in the end`, async () => {
      await desk.sandbox.clearFaults();
      await desk.sandbox.fault(fault);
      const { id, number } = await order(desk);
      const tracking = await trackingOf(desk, id, 60_000);
      assert.equal(await desk.sandbox.faultsLeft(), 0, "the fault has happened");
      await quiet(desk);
      const parcels = await desk.sandbox.parcelsOf(number);
      assert.deepEqual(
        parcels.map(({ tracking_number }) => tracking_number),
        [tracking],
      );
      await rowShows(desk, number, { tracking_id: tracking, transporteur: "sendit" });
    });
  }

  it("at the login too", async () => {
    await desk.sandbox.clearFaults();
    const expired = `${desk.context.info.sandbox}/sandbox/carriers/sendit/expire-sessions`;
    await must(call(expired, { method: "POST" }), "expire the sessions");
    const { id, number } = await order(desk);
    const tracking = await trackingOf(desk, id);
    assert.equal((await desk.sandbox.parcelsOf(number))[0]?.tracking_number, tracking);
  });
});

/** A phone that DIGYLOG's stand-in has on its black list. */
const BLACKLISTED = "0612009999";

describe("a parcel that the carrier refuses", () => {
  it("leaves the order confirmed with the reason; it can be canceled", async () => {
    const held = await reserved(desk.sql, desk.variant);
    const body = orderBody(desk.variant.id, BLACKLISTED, { carrier: "digylog", quantity: 3 });
    const placed = await desk.shop.place(body);
    const { shipment } = await eventually("the refusal", async () => {
      const view = await desk.admin.order(placed.id);
      return view.shipment?.state === "refused" && view;
    });
    assert.match(shipment?.last_error?.message.fr ?? "", /liste noire/);
    assert.equal(await stateOf(desk, placed.id), "confirmed");
    assert.deepEqual(await desk.sandbox.parcelsOf(placed.number), []);
    await eventually(
      "a mail to the shop",
      async () => (await desk.sandbox.mailsAbout(placed.number)).length > 0,
    );
    await rowShows(desk, placed.number, { statut_livraison: "Confirmée", tracking_id: "" });
    assert.equal((await desk.admin.transition(placed.id, "canceled", "refused by the carrier")).status, 200);
    await rowShows(desk, placed.number, { statut_livraison: "Annulée" });
    await eventually(
      "the stock is free again",
      async () => (await reserved(desk.sql, desk.variant)) === held,
    );
  });
});

/** Parcels that the carrier would still deliver. */
async function liveParcels(number: string): Promise<string[]> {
  const parcels = await desk.sandbox.parcelsOf(number);
  return parcels.filter(({ status }) => status !== "CANCELED").map((parcel) => parcel.tracking_number);
}

describe("an order that is canceled while its parcel is being created", () => {
  it("leaves no live parcel, whichever comes first", async () => {
    const held = await reserved(desk.sql, desk.variant);
    const orders = await Promise.all(Array.from({ length: 10 }, () => order(desk)));
    const cancel = async (id: string, afterMs: number) => {
      await sleep(afterMs);
      assert.equal((await desk.admin.transition(id, "canceled")).status, 200);
    };
    await Promise.all(orders.map(({ id }, index) => cancel(id, index * 25)));
    await quiet(desk);
    for (const { id, number } of orders) {
      assert.equal(await stateOf(desk, id), "canceled");
      assert.deepEqual(await liveParcels(number), []);
    }
    await eventually(
      "the stock is free again",
      async () => (await reserved(desk.sql, desk.variant)) === held,
    );
  });

  it("is not forgotten when the job begins at that very moment", async () => {
    await desk.sandbox.clearFaults();
    await desk.sandbox.fault({ ...CREATE, kind: "429" });
    const { id, number } = await order(desk);
    const key = `shipment:${id}`;
    const waiting = () =>
      desk.sql.rows("SELECT 1 FROM graphile_worker.jobs WHERE key = $1 AND attempts = 0", [key]);
    await eventually(
      "the second try waits",
      async () => (await desk.sandbox.faultsLeft()) === 0 && (await waiting()).length,
    );
    let canceled: Promise<{ status: number }> | undefined;
    // As a worker takes a job: its lock becomes visible after the cancellation has looked for it.
    const lock =
      "UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'e2e', attempts = 1 WHERE key = $1";
    await desk.sql.holding(lock, [key], async () => {
      canceled = desk.admin.transition(id, "canceled");
      await sleep(500);
    });
    assert.equal((await canceled)?.status, 200);
    await eventually("the parcel is withdrawn", async () => (await desk.admin.order(id)).shipment === null);
    await quiet(desk);
    assert.deepEqual(await liveParcels(number), []);
  });
});
