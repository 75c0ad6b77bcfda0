import assert from "node:assert/strict";
import type { Carrier } from "../carrier";
import { isObject, member, parseJson } from "../text/json";
import { eventKey, readWebhook, type WebhookInput, webhookSecret } from "../webhook";
import { first } from "./expect";
import type { CarrierFixtures, Check } from "./fixtures";

/** Checks of incoming events: only proven ones count, repeats are recognisable, nothing makes them crash. */
export function webhookChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  if (!carrier.webhook) return [];
  const fixture = first(fixtures.replays.webhook, "webhook fixture").input;
  const rawBody = String(member(fixture, "raw_body"));
  const given = member(fixture, "headers");
  const headers = Object.fromEntries(
    Object.entries(isObject(given) ? given : {}).map(([name, value]) => [name, String(value)]),
  );
  const secret = webhookSecret(carrier, fixtures.settings);
  const input: WebhookInput = {
    method: "POST",
    url: String(member(fixture, "url")),
    headers,
    rawBody,
    secret,
  };
  const read = (change: Partial<WebhookInput> = {}) => readWebhook(carrier, { ...input, ...change });
  const refused = { httpStatus: 401, events: [], confirm: false };
  const signed = carrier.abilities.webhook === "signed";
  const upper = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
  );
  return [
    {
      name: "webhook: a true event is answered with 200 and read",
      run: async () => {
        assert.equal(read().httpStatus, 200);
        assert.equal(read().events.length, 1);
      },
    },
    {
      name: "webhook: header names count in any case, the body as text or bytes",
      run: async () => assert.deepEqual(read({ headers: upper, rawBody: Buffer.from(rawBody) }), read()),
    },
    {
      name: "webhook: another secret is refused",
      run: async () => assert.deepEqual(read({ secret: `${secret}x` }), refused),
    },
    {
      name: "webhook: an empty secret proves nothing",
      run: async () => assert.deepEqual(read({ secret: "" }), refused),
    },
    {
      name: "webhook: a changed body is refused where bodies are signed",
      run: async () => {
        if (signed) assert.deepEqual(read({ rawBody: `${rawBody} ` }), refused);
        else assert.equal(read().confirm, true);
      },
    },
    {
      name: "webhook: a missing proof is refused",
      run: async () => {
        const bare = signed ? { headers: {} } : { url: "https://shop.example/webhooks/shipping/x" };
        assert.deepEqual(read(bare), refused);
      },
    },
    {
      name: "webhook: a replayed event has the key of the first, a later one another",
      run: async () => {
        const event = first(read().events, "event");
        assert.equal(eventKey(event), eventKey(first(read().events, "event")));
        assert.notEqual(eventKey(event), eventKey({ ...event, occurred_at: "2030-01-01T00:00:00.000Z" }));
      },
    },
    {
      name: "webhook: an event has a time or waits for a read to confirm it",
      run: async () =>
        assert.ok(read().events.every((event) => event.occurred_at !== null) || read().confirm),
    },
    {
      name: "webhook: a body of any other shape makes no event and no crash",
      run: async () => {
        const bodies = [
          "",
          "null",
          "[]",
          "7",
          '"x"',
          "{}",
          "<html>",
          rawBody.slice(0, -3),
          "[".repeat(50_000),
        ];
        for (const body of bodies) assert.deepEqual(carrier.webhook?.read(parseJson(body)).events, []);
      },
    },
  ];
}
