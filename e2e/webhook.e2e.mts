// Webhooks: unproven, repeated, late, unknown, contradicting and lost ones (issue 2, must hold 9).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setting } from "./lib/context.mts";
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
import { eventually, stays } from "./lib/eventually.mts";
import { eventBody, postWebhook, sendEvent, senditTime, sign } from "./lib/sendit.mts";

/** What webhooks left; polling goes on meanwhile. */
const FROM_WEBHOOKS = `SELECT (SELECT count(*) FROM webhook_inbox)::int AS inbox,
  (SELECT count(*) FROM shipment_event WHERE source = 'webhook')::int AS events`;

let desk: Desk;
before(async () => {
  desk = await openDesk("webhook");
});
after(() => closeDesk(desk));

/** An order whose parcel is in the carrier's books. */
async function withParcel(): Promise<{ id: string; number: string; tracking: string }> {
  const { id, number } = await order(desk);
  return { id, number, tracking: await trackingOf(desk, id) };
}

const versions = async (id: string): Promise<string[]> =>
  (await desk.admin.order(id)).history.map(({ to_state }) => to_state);

async function openError(kind: string, words: string): Promise<true> {
  return eventually(`an open ${kind} about ${words}`, async () => {
    const errors = await desk.admin.errors();
    return errors.some((one) => one.kind === kind && JSON.stringify(one).includes(words));
  });
}

describe("a webhook that proves nothing", () => {
  it("is answered 401 and stored nowhere", async () => {
    const { context } = desk;
    const { id, tracking } = await withParcel();
    await quiet(desk);
    const key = setting(context, "SENDIT_SECRET_KEY");
    const body = eventBody({ code: tracking, newStatus: "DELIVERED", lastActionAt: senditTime(60) });
    const good = sign(body, key);
    const forged: [body: string, signature: string | undefined][] = [
      [body, undefined],
      [body, ""],
      [body, sign(body, "another key")],
      [body, sign(body, "")],
      [body, good.slice(0, -1)],
      [body, `${good}00`],
      [body, `${good.slice(0, -1)}${good.endsWith("0") ? "1" : "0"}`],
      [`${body} `, good],
      [body.replace("DELIVERED", "REJECTED"), good],
      [body, Buffer.from(good, "hex").toString("base64")],
    ];
    const before = await desk.sql.one(FROM_WEBHOOKS);
    for (const [text, signature] of forged) {
      const answer = await postWebhook(context, text, signature);
      assert.equal(answer.status, 401, `${signature}: ${answer.text}`);
    }
    assert.deepEqual(await desk.sql.one(FROM_WEBHOOKS), before);
    await stays(
      "the order waits for pickup",
      async () => (await stateOf(desk, id)) === "awaiting_pickup",
      1_500,
    );
  });

  it("as the carrier's own stand-in sends it", async () => {
    const { id, tracking } = await withParcel();
    await quiet(desk);
    const before = await desk.sql.counts(["webhook_inbox"]);
    for (const signature of ["wrong", "none"] as const) {
      const [sent] = await desk.sandbox.move(tracking, { status: "DELIVERED", signature, move: false });
      assert.equal(sent?.last_status, 401);
    }
    assert.deepEqual(await desk.sql.counts(["webhook_inbox"]), before);
    assert.equal(await stateOf(desk, id), "awaiting_pickup");
  });

  it("of an unknown carrier is answered 404", async () => {
    const answer = await postWebhook(desk.context, "{}", undefined, "/webhooks/shipping/pigeon");
    assert.equal(answer.status, 404);
  });

  it("well signed but unreadable changes nothing", async () => {
    const key = setting(desk.context, "SENDIT_SECRET_KEY");
    for (const body of ["{", "[]", "null", '{"event":"something.else"}', ""]) {
      const answer = await postWebhook(desk.context, body, sign(body, key));
      assert.ok(answer.status < 500, `${JSON.stringify(body)}: ${answer.status} ${answer.text}`);
    }
  });
});

describe("an event", () => {
  it("that is repeated counts once", async () => {
    const { id, tracking } = await withParcel();
    const event = { code: tracking, newStatus: "PICKEDUP", lastActionAt: senditTime(1) };
    for (let times = 0; times < 4; times++) assert.equal((await sendEvent(desk.context, event)).status, 200);
    await reaches(desk, id, "shipped");
    const stored = await desk.sql.one<{ rows: number; repeats: number }>(
      "SELECT count(*)::int AS rows, sum(repeats)::int AS repeats FROM webhook_inbox WHERE raw_body LIKE '%' || $1 || '%'",
      [tracking],
    );
    assert.deepEqual({ ...stored }, { rows: 1, repeats: 3 });
    await quiet(desk);
    assert.deepEqual(await versions(id), ["pending", "confirmed", "awaiting_pickup", "shipped"]);
  });

  it("that comes late is kept and changes nothing", async () => {
    const { id, tracking } = await withParcel();
    await desk.sandbox.move(tracking, { status: "DELIVERING", lastActionAt: senditTime(60) });
    await reaches(desk, id, "out_for_delivery");
    await sendEvent(desk.context, { code: tracking, newStatus: "PICKEDUP", lastActionAt: senditTime(30) });
    const kept = await eventually("it is kept", async () => {
      const [row] = await desk.sql.rows<{ applied: boolean; note: string }>(
        "SELECT applied, note FROM shipment_event WHERE tracking_number = $1 AND raw_status = 'PICKEDUP'",
        [tracking],
      );
      return row;
    });
    assert.deepEqual({ ...kept }, { applied: false, note: "late" });
    await quiet(desk);
    assert.equal(await stateOf(desk, id), "out_for_delivery");
  });

  it("with an unknown word changes nothing and is shown to staff", async () => {
    const { id, tracking } = await withParcel();
    const before = await versions(id);
    await sendEvent(desk.context, { code: tracking, newStatus: "TELEPORTED", lastActionAt: senditTime(5) });
    await openError("unknown_status", "TELEPORTED");
    await quiet(desk);
    assert.deepEqual(await versions(id), before);
  });

  it("of a parcel that is not ours changes nothing", async () => {
    const event = { code: "DH26ZZ9999", newStatus: "DELIVERED", lastActionAt: senditTime(1) };
    assert.equal((await sendEvent(desk.context, event)).status, 200);
    await quiet(desk);
  });

  it("without a date counts only when a read confirms it", async () => {
    const { id, tracking } = await withParcel();
    await sendEvent(desk.context, { code: tracking, newStatus: "DELIVERED" });
    await stays(
      "the order waits for pickup",
      async () => (await stateOf(desk, id)) === "awaiting_pickup",
      4_000,
    );
    await desk.sandbox.move(tracking, { status: "PICKEDUP", webhook: false });
    await sendEvent(desk.context, { code: tracking, newStatus: "PICKEDUP", message: "confirmed by a read" });
    await reaches(desk, id, "shipped");
  });

  it("that contradicts a final state raises an alert and changes nothing", async () => {
    const { id, number, tracking } = await withParcel();
    await desk.sandbox.move(tracking, { status: "DELIVERED", lastActionAt: senditTime(1) });
    await reaches(desk, id, "delivered");
    await rowShows(desk, number, { statut_livraison: "Livrée" });
    const before = await versions(id);
    await sendEvent(desk.context, { code: tracking, newStatus: "REJECTED", lastActionAt: senditTime(120) });
    await openError("contradiction", tracking);
    await quiet(desk);
    assert.deepEqual(await versions(id), before);
    await rowShows(desk, number, { statut_livraison: "Livrée" });
  });

  it("of a failed attempt is counted and leaves the state", async () => {
    const { id, tracking } = await withParcel();
    await desk.sandbox.move(tracking, { status: "DELIVERING", lastActionAt: senditTime(1) });
    await reaches(desk, id, "out_for_delivery");
    for (const seconds of [10, 20])
      await desk.sandbox.move(tracking, { status: "UNREACHABLE", lastActionAt: senditTime(seconds) });
    await eventually("two attempts", async () => (await desk.admin.order(id)).order.failed_attempts === 2);
    assert.equal(await stateOf(desk, id), "out_for_delivery");
  });

  it("that got lost is found by the poll", async () => {
    const { id, tracking } = await withParcel();
    await desk.sandbox.move(tracking, { status: "DELIVERED", webhook: false });
    await reaches(desk, id, "delivered");
  });
});
