import assert from "node:assert/strict";
import type { CarrierClient } from "../client/types";
import { type Bench, check, offered } from "./bench";
import type { Check, FixtureAnswer } from "./fixtures";
import type { Script } from "./lab";

const NUMBER = "7301245";
const COLLECTION = {
  tracking_numbers: [NUMBER],
  name: "Atelier Zellige",
  phone: "+212 5 22 00 00 01",
  address: "3 rue Neuve",
};
const HOOK = "https://shop.example/webhooks/shipping/x";

interface Asked {
  name: string;
  done: string;
  has: unknown;
  fixture: { ok: FixtureAnswer | readonly FixtureAnswer[]; refused: FixtureAnswer } | undefined;
  ask(client: CarrierClient): Promise<{ outcome: string; message?: string }>;
}

/** What can be asked of a carrier: done, refused with its words, or uncertain and not repeated; or not offered. */
function askedChecks({ lab }: Bench, { name, done, has, fixture, ask }: Asked): Check[] {
  const absent = check(`${name}: not offered, so refused without a call`, async () => {
    const one = lab([]);
    assert.equal((await ask(one.client)).outcome, "refused");
    assert.equal(one.calls.length, 0);
  });
  const present = (): Check[] => {
    assert.ok(fixture, `a carrier with ${name} has fixtures of it`);
    const way: Script[] = [fixture.ok].flat();
    return [
      check(`${name}: done, and refused a second time where the carrier does so`, async () => {
        const one = lab([...way, fixture.refused]);
        assert.equal((await ask(one.client)).outcome, done);
        if (way.length === 1) assert.equal((await ask(one.client)).outcome, "refused");
      }),
      check(`${name}: what the carrier refuses is refused, with its words`, async () => {
        const { outcome, message } = await ask(lab([fixture.refused]).client);
        assert.equal(outcome, "refused");
        assert.ok(message);
      }),
      check(`${name}: no answer is uncertain, and the call is not repeated`, async () => {
        const before = way.slice(0, -1);
        const one = lab([...before, { fault: "cut" }, ...way]);
        assert.equal((await ask(one.client)).outcome, "uncertain");
        assert.equal(one.own().length, way.length);
      }),
    ];
  };
  return offered(has, present, absent);
}

function listChecks({ carrier, fixtures, lab }: Bench): Check[] {
  const absent = check("status list: not offered, so it is empty without a call", async () => {
    const one = lab([]);
    assert.deepEqual(await one.client.statusWords(), { words: [] });
    assert.equal(one.calls.length, 0);
  });
  const present = (): Check[] => [
    check("status list: the carrier's own words, each with whether our table knows it", async () => {
      const { words } = await lab([fixtures.statusList ?? {}]).client.statusWords();
      assert.deepEqual([...new Set(words.map(({ known }) => known))].sort(), [false, true]);
    }),
    check("status list: a failing carrier gives none", async () => {
      const { words, outcome } = await lab([{ status: 500, body: {} }]).client.statusWords();
      assert.deepEqual([words, outcome], [[], "unavailable"]);
    }),
  ];
  return offered(carrier.operations.statusList, present, absent);
}

function pickupFormChecks({ carrier, fixtures, lab }: Bench): Check[] {
  if (!carrier.operations.pickup) return [];
  return [
    check("pickup: without parcels or with a strange phone nothing is sent", async () => {
      for (const change of [{ tracking_numbers: [] }, { phone: "+33612000001" }, { name: " " }]) {
        const one = lab([fixtures.pickup?.ok ?? []].flat());
        assert.equal((await one.client.pickup({ ...COLLECTION, ...change })).outcome, "refused");
        assert.equal(one.calls.length, 0);
      }
    }),
  ];
}

/** Checks of what is asked of a carrier beside creating and reading: pickups, cancels, returns, its webhook, its words. */
export function requestChecks(bench: Bench): Check[] {
  const { carrier, fixtures } = bench;
  const { operations: has } = carrier;
  const { pickup, cancelPickup, cancel, returns, registerWebhook } = fixtures;
  const asked: Asked[] = [
    {
      ...{ name: "pickup", done: "requested", has: has.pickup, fixture: pickup },
      ask: (client) => client.pickup(COLLECTION),
    },
    {
      ...{ name: "pickup withdrawn", done: "cancelled", has: has.cancelPickup, fixture: cancelPickup },
      ask: (client) => client.cancelPickup("17"),
    },
    {
      ...{ name: "cancel", done: "cancelled", has: has.cancel, fixture: cancel },
      ask: (client) => client.cancel(NUMBER),
    },
    {
      ...{ name: "return", done: "requested", has: has.returns, fixture: returns },
      ask: (client) => client.returns({ ...COLLECTION, to: "home" }),
    },
    {
      ...{ name: "webhook address", done: "registered", has: has.registerWebhook, fixture: registerWebhook },
      ask: (client) => client.registerWebhook(HOOK),
    },
  ];
  return [
    ...asked.flatMap((one) => askedChecks(bench, one)),
    ...pickupFormChecks(bench),
    ...listChecks(bench),
  ];
}
