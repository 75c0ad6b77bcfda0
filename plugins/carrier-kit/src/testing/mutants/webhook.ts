import type { Carrier, WebhookDefinition } from "../../carrier";
import { realKit } from "../../conformance/kit";
import { normaliseWord } from "../../text/names";
import { H, inCarrier, inReading, type Mutant, type Mutants, SNAIL, T } from "./mutant";

const hook = (change: (sound: WebhookDefinition) => Partial<WebhookDefinition>): Mutant =>
  inCarrier(H, (carrier): Carrier => {
    const { webhook } = carrier;
    return webhook ? { ...carrier, webhook: { ...webhook, ...change(webhook) } } : carrier;
  });

function isCanonical(raw: Uint8Array): boolean {
  const text = Buffer.from(raw).toString();
  return JSON.stringify(JSON.parse(text)) === text;
}

/** Faults of incoming events. */
export const WEBHOOK: Mutants = {
  "webhook: one forged with another secret is refused": hook(({ verify }) => ({
    verify: (request) =>
      verify(request) || (request.headers["x-signature"] !== undefined && isCanonical(request.rawBody)),
  })),
  "webhook: an empty secret proves nothing": inReading(H, (read, input) =>
    read({ ...input, secret: input.secret || String(H.fixtures.settings.secret_key) }),
  ),
  "webhook: a forged body is refused": hook(({ verify }) => ({
    verify: (request) =>
      verify({ ...request, rawBody: Buffer.from(Buffer.from(request.rawBody).toString().trim()) }),
  })),
  "webhook: a missing proof is refused": hook(({ verify }) => ({
    verify: (request) => request.headers["x-signature"] === undefined || verify(request),
  })),
  "webhook: another method than POST is no event": inReading(H, (read, input) =>
    read({ ...input, method: "POST" }),
  ),
  "webhook: a true event is answered with 200 and read": inReading(H, (read, input) => {
    const reading = read(input);
    return reading.httpStatus === 200 ? { ...reading, httpStatus: 202 } : reading;
  }),
  "webhook: header names count in any case, the body as text or bytes": inReading(H, (read, input) => {
    const mixed = Object.entries(input.headers).filter(([name]) => name !== name.toUpperCase());
    return read({ ...input, headers: Object.fromEntries(mixed) });
  }),
  "webhook: a replayed event has the key of the first": {
    on: H,
    kit: {
      ...realKit,
      eventKey: (event) => JSON.stringify([event.tracking_number, event.raw_status, event.occurred_at]),
    },
  },
  "webhook: a later event of the same word has another key": {
    on: H,
    kit: {
      ...realKit,
      eventKey: (event) => JSON.stringify([event.tracking_number, normaliseWord(event.raw_status)]),
    },
  },
  "webhook: an event out of order tells its time, or waits for a read": hook(({ read }) => ({
    read: (body) => ({
      events: read(body).events.map((event) => ({ ...event, occurred_at: null })),
      confirm: false,
    }),
  })),
  "webhook: a body of any other shape makes no event and no crash": hook(({ read }) => ({
    read: (body) =>
      Array.isArray(body)
        ? {
            events: [{ tracking_number: "H1", status: null, raw_status: "x", occurred_at: null }],
            confirm: true,
          }
        : read(body),
  })),
  "webhook: an unknown word is kept raw and changes nothing": inReading(H, (read, input) => {
    const reading = read(input);
    return {
      ...reading,
      events: reading.events.map((event) => ({ ...event, status: event.status ?? "in_transit" })),
    };
  }),
  "webhook: without a signature a read must confirm every event": inReading(T, (read, input) => {
    const reading = read(input);
    const dated = reading.events.map((event) => ({ ...event, occurred_at: "2025-07-01T09:00:00.000Z" }));
    return { ...reading, events: dated, confirm: false };
  }),
  "webhook: there is none, so a call to it is no event": inReading(SNAIL, (read, input) => ({
    ...read(input),
    httpStatus: 200,
  })),
};
