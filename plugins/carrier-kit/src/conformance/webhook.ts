import assert from "node:assert/strict";
import { isObject, member, parseJson } from "../text/json";
import { type WebhookInput, type WebhookReading, webhookSecret } from "../webhook";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check, ReplayFixture } from "./fixtures";

const REFUSED = { httpStatus: 401, events: [], confirm: false };
const ELSEWHERE = "https://shop.example/webhooks/shipping/x";
const LATER = "2030-01-01T00:00:00.000Z";

interface Hook {
  input: WebhookInput;
  signed: boolean;
  read(change?: Partial<WebhookInput>): WebhookReading;
}

function inputOf({ input }: ReplayFixture, secret: string): WebhookInput {
  const given = member(input, "headers");
  const headers = Object.entries(isObject(given) ? given : {}).map(([name, value]) => [name, String(value)]);
  return {
    method: "POST",
    url: String(member(input, "url")),
    headers: Object.fromEntries(headers),
    rawBody: String(member(input, "raw_body")),
    secret,
  };
}

function trueEvent({ carrier, fixtures, kit }: Bench): Hook {
  const secret = webhookSecret(carrier, fixtures.settings);
  const input = inputOf(first(fixtures.replays.webhook, "webhook fixture"), secret);
  const read = (change: Partial<WebhookInput> = {}) => kit.readWebhook(carrier, { ...input, ...change });
  return { input, read, signed: carrier.abilities.webhook === "signed" };
}

function proofChecks({ input, read, signed }: Hook): Check[] {
  return [
    check("webhook: one forged with another secret is refused", async () => {
      assert.deepEqual(read({ secret: `${input.secret}x` }), REFUSED);
    }),
    check("webhook: an empty secret proves nothing", async () => {
      assert.deepEqual(read({ secret: "" }), REFUSED);
    }),
    signed
      ? check("webhook: a forged body is refused", async () => {
          assert.deepEqual(read({ rawBody: `${input.rawBody} ` }), REFUSED);
        })
      : check("webhook: without a signature a read must confirm every event", async () => {
          assert.equal(read().confirm, true);
        }),
    check("webhook: a missing proof is refused", async () => {
      assert.deepEqual(read(signed ? { headers: {} } : { url: ELSEWHERE }), REFUSED);
    }),
    check("webhook: another method than POST is no event", async () => {
      const { httpStatus, events } = read({ method: "GET" });
      assert.deepEqual([httpStatus, events], [405, []]);
    }),
  ];
}

function eventChecks({ input, read }: Hook, { carrier, kit }: Bench): Check[] {
  const raw = String(input.rawBody);
  return [
    check("webhook: a true event is answered with 200 and read", async () => {
      assert.equal(read().httpStatus, 200);
      assert.equal(read().events.length, 1);
    }),
    check("webhook: header names count in any case, the body as text or bytes", async () => {
      const upper = Object.entries(input.headers).map(([name, value]) => [name.toUpperCase(), value]);
      assert.deepEqual(read({ headers: Object.fromEntries(upper), rawBody: Buffer.from(raw) }), read());
    }),
    check("webhook: a replayed event has the key of the first", async () => {
      const [one, again] = [first(read().events, "event"), first(read().events, "event")];
      assert.equal(kit.eventKey({ ...one }), kit.eventKey({ ...again, raw_status: ` ${again.raw_status} ` }));
    }),
    check("webhook: a later event of the same word has another key", async () => {
      const event = first(read().events, "event");
      assert.notEqual(kit.eventKey(event), kit.eventKey({ ...event, occurred_at: LATER }));
    }),
    check("webhook: an event out of order tells its time, or waits for a read", async () => {
      assert.ok(read().events.every((event) => event.occurred_at !== null) || read().confirm);
    }),
    check("webhook: a body of any other shape makes no event and no crash", async () => {
      const bodies = ["", "null", "[]", "7", '"x"', "{}", "<html>", raw.slice(0, -3), "[".repeat(50_000)];
      for (const body of bodies) assert.deepEqual(carrier.webhook?.read(parseJson(body)).events, []);
    }),
  ];
}

/** An event with a word that the table lacks. */
function wordChecks(bench: Bench): Check[] {
  const { carrier, fixtures, kit } = bench;
  const secret = webhookSecret(carrier, fixtures.settings);
  const unknown = bench.replayWhere("webhook", { status: null });
  if (!unknown) return [];
  return [
    check("webhook: an unknown word is kept raw and changes nothing", async () => {
      const [event] = kit.readWebhook(carrier, inputOf(unknown, secret)).events;
      assert.ok(event && event.status === null && event.raw_status !== "");
    }),
  ];
}

/** Checks of incoming events: only proven ones count, repeats are recognisable, nothing makes them crash. */
export function webhookChecks(bench: Bench): Check[] {
  const { carrier, kit } = bench;
  if (!carrier.webhook) {
    const call = { method: "POST", url: ELSEWHERE, headers: {}, rawBody: "{}", secret: "x" };
    return [
      check("webhook: there is none, so a call to it is no event", async () => {
        assert.deepEqual(kit.readWebhook(carrier, call), { httpStatus: 404, events: [], confirm: false });
      }),
    ];
  }
  const hook = trueEvent(bench);
  return [...proofChecks(hook), ...eventChecks(hook, bench), ...wordChecks(bench)];
}
