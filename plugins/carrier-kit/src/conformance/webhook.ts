import assert from "node:assert/strict";
import { isObject, member, parseJson } from "../text/json";
import { eventKey, readWebhook, type WebhookInput, type WebhookReading, webhookSecret } from "../webhook";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check } from "./fixtures";

const REFUSED = { httpStatus: 401, events: [], confirm: false };
const ELSEWHERE = "https://shop.example/webhooks/shipping/x";

interface Hook {
  input: WebhookInput;
  signed: boolean;
  read(change?: Partial<WebhookInput>): WebhookReading;
}

function trueEvent({ carrier, fixtures }: Bench): Hook {
  const fixture = first(fixtures.replays.webhook, "webhook fixture").input;
  const given = member(fixture, "headers");
  const headers = Object.entries(isObject(given) ? given : {}).map(([name, value]) => [name, String(value)]);
  const input: WebhookInput = {
    method: "POST",
    url: String(member(fixture, "url")),
    headers: Object.fromEntries(headers),
    rawBody: String(member(fixture, "raw_body")),
    secret: webhookSecret(carrier, fixtures.settings),
  };
  const read = (change: Partial<WebhookInput> = {}) => readWebhook(carrier, { ...input, ...change });
  return { input, read, signed: carrier.abilities.webhook === "signed" };
}

function proofChecks({ input, read, signed }: Hook): Check[] {
  return [
    check("webhook: another secret is refused", async () => {
      assert.deepEqual(read({ secret: `${input.secret}x` }), REFUSED);
    }),
    check("webhook: an empty secret proves nothing", async () => {
      assert.deepEqual(read({ secret: "" }), REFUSED);
    }),
    check("webhook: a changed body is refused where bodies are signed", async () => {
      if (signed) assert.deepEqual(read({ rawBody: `${input.rawBody} ` }), REFUSED);
      else assert.equal(read().confirm, true);
    }),
    check("webhook: a missing proof is refused", async () => {
      assert.deepEqual(read(signed ? { headers: {} } : { url: ELSEWHERE }), REFUSED);
    }),
  ];
}

function eventChecks({ input, read }: Hook, { carrier }: Bench): Check[] {
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
    check("webhook: a replayed event has the key of the first, a later one another", async () => {
      const event = first(read().events, "event");
      assert.equal(eventKey(event), eventKey(first(read().events, "event")));
      assert.notEqual(eventKey(event), eventKey({ ...event, occurred_at: "2030-01-01T00:00:00.000Z" }));
    }),
    check("webhook: an event has a time or waits for a read to confirm it", async () => {
      assert.ok(read().events.every((event) => event.occurred_at !== null) || read().confirm);
    }),
    check("webhook: a body of any other shape makes no event and no crash", async () => {
      const bodies = ["", "null", "[]", "7", '"x"', "{}", "<html>", raw.slice(0, -3), "[".repeat(50_000)];
      for (const body of bodies) assert.deepEqual(carrier.webhook?.read(parseJson(body)).events, []);
    }),
  ];
}

/** Checks of incoming events: only proven ones count, repeats are recognisable, nothing makes them crash. */
export function webhookChecks(bench: Bench): Check[] {
  if (!bench.carrier.webhook) return [];
  const hook = trueEvent(bench);
  return [...proofChecks(hook), ...eventChecks(hook, bench)];
}
