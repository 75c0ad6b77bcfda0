// 500 shipments while the key changes twice, two processes at work (issue 3, must hold 6).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { closeDesk, type Desk, openDesk, order } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { must } from "./lib/http.mts";
import { Integration, KeyRing, type SenditKeys, senditKeys, senditValues } from "./lib/integrations.mts";
import { startSecond } from "./lib/second.mts";

const SHIPMENTS = 500;
const AT_ONCE = 8;
/** A call that was under way at the change may still come in for one time-out (CARRIER_TIMEOUT_MS). */
const IN_FLIGHT_MS = 3_000;

let desk: Desk;
let sendit: Integration;
let ring: KeyRing;
let other: Awaited<ReturnType<typeof startSecond>>;

before(async () => {
  desk = await openDesk("rotation");
  sendit = new Integration(desk.admin, "sendit");
  ring = new KeyRing(desk.context);
  other = await startSecond(desk.context, "worker", { SOUK_WORKER_MODE: "worker" });
});

after(async () => {
  await other?.service.stop();
  await ring.accept({ label: "first" });
  const { active_version } = await sendit.view();
  if (active_version !== 0) await must(sendit.step("rollback", { to: 0 }), "go back to the environment");
  await closeDesk(desk);
});

interface Change {
  /** The label that must not be used any more. */
  retired: string;
  /** When the change was answered, epoch milliseconds. */
  at: number;
}

/** The way a shop changes its key: the carrier takes both, the shop changes over, the carrier drops the old one. */
async function change(retired: string, next: SenditKeys): Promise<Change> {
  await ring.accept({ label: retired }, next);
  await sendit.rotate(senditValues(desk.context, next));
  const at = Date.now();
  await sleep(IN_FLIGHT_MS);
  await ring.accept({ label: next.label });
  return { retired, at };
}

describe("the key changes twice while 500 parcels are made", () => {
  const ids: string[] = [];
  const changes: Change[] = [];
  const from = Date.now();

  it("places the orders and changes the key after a third and after two thirds", async () => {
    const turns: Promise<void>[] = [];
    const [second, third] = [senditKeys("rotated-once"), senditKeys("rotated-twice")];
    const shopper = async () => {
      while (ids.length < SHIPMENTS) {
        const at = ids.push("") - 1;
        if (at === Math.floor(SHIPMENTS / 3))
          turns.push(change("first", second).then((one) => void changes.push(one)));
        if (at === Math.floor((2 * SHIPMENTS) / 3)) {
          const [before] = turns;
          turns.push(
            (before ?? Promise.resolve())
              .then(() => change(second.label, third))
              .then((one) => void changes.push(one)),
          );
        }
        ids[at] = (await order(desk)).id;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, shopper));
    await Promise.all(turns);
    assert.equal(new Set(ids).size, SHIPMENTS);
    assert.equal(changes.length, 2);
  });

  it("makes every parcel, once, at the first try", async () => {
    type Parcel = {
      order_id: string;
      reference: string;
      state: string;
      attempts: number;
      error: string | null;
    };
    const made = () =>
      desk.sql.rows<Parcel>(
        `SELECT order_id, reference, state, attempts, last_error ->> 'kind' AS error FROM shipment WHERE order_id = ANY ($1)`,
        [ids],
      );
    const parcels = await eventually(
      "500 parcels",
      async () => {
        const all = await made();
        const done = all.filter(({ state }) => state === "created").length;
        if (done < SHIPMENTS) throw new Error(`${done} of ${SHIPMENTS}`);
        return all;
      },
      { withinMs: 300_000, everyMs: 1_000 },
    );
    assert.deepEqual(
      parcels.filter(({ attempts, error }) => attempts !== 1 || error !== null).slice(0, 3),
      [],
    );
    const references = new Set(parcels.map(({ reference }) => reference));
    const carried = (await desk.sandbox.state()).parcels.filter(({ reference }) => references.has(reference));
    assert.equal(carried.length, SHIPMENTS);
  });

  it("uses no key once it is inactive, and every key while it was in use", async () => {
    const calls = await ring.calls(from);
    const refused = calls.filter(({ accepted }) => !accepted);
    assert.deepEqual(refused.slice(0, 3), [], `${refused.length} calls with a key that was not accepted`);
    for (const { retired, at } of changes) {
      const late = calls.filter((call) => call.label === retired && call.at > at + IN_FLIGHT_MS);
      assert.deepEqual(late.slice(0, 3), [], `${late.length} calls with ${retired} after it was retired`);
      const straggling = calls.filter((call) => call.label === retired && call.at > at);
      const last = Math.max(0, ...straggling.map((call) => call.at - at));
      process.stdout.write(
        `${retired}: ${straggling.length} call(s) under way at the change, the last ${last} ms after it\n`,
      );
    }
    const creates = calls.filter(({ method, path }) => method === "POST" && path === "/deliveries");
    const labels = ["first", "rotated-once", "rotated-twice"];
    const counts = labels.map((label) => creates.filter((call) => call.label === label).length);
    process.stdout.write(
      `parcels by key: ${labels.map((label, at) => `${label} ${counts[at]}`).join(", ")}\n`,
    );
    assert.deepEqual(
      counts.filter((count) => count < 20),
      [],
    );
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      SHIPMENTS,
    );
  });
});
