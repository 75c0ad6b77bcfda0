import fc from "fast-check";
import type { Carrier } from "../carrier";
import type { CarrierFixtures } from "../conformance/fixtures";
import { type ReplayOperation, replay } from "../replay";
import { brokenAnswer, brokenBody, brokenFrom, hugeBodies, wordsIn } from "../testing/broken";
import { REPLAY_SHAPES } from "../testing/design";
import { listAt, member, parseJson, textAt } from "../text/json";
import { findCarriers, loadCarrier } from "./find";
import { loadFixtures } from "./fixtures";

/** One seed a run of the suite, so that it is the same everywhere; `FUZZ_SEED` draws another, fast-check names it on failure. */
const seed = Number(process.env.FUZZ_SEED ?? 20261122);
const RUNS = Number(process.env.FUZZ_RUNS ?? 1200);
const LIMIT_MS = 120_000;
const operations = ["create", "track", "quote"] as const;

interface Replayed {
  operation: (typeof operations)[number];
  input: unknown;
  response: unknown;
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’`]/g, "'")
    .replace(/[_\s]+/g, " ")
    .replace(/ \*/g, "*")
    .trim()
    .toLowerCase();

/** What the body says anywhere: texts, numbers and keys, compared without case, accents and blanks. */
function saidIn(body: unknown): Set<string> {
  const value = typeof body === "string" ? parseJson(body) : body;
  return new Set(wordsIn(value).map(plain));
}

const isSuccess = (status: unknown): boolean => typeof status === "number" && status >= 200 && status < 300;

function deliveredWords({ statuses }: Carrier): string[] {
  const rows = statuses.rows.filter(({ means }) => means === "delivered");
  return rows.flatMap(({ code, label }) => [code, label]).flatMap((word) => (word ? [plain(word)] : []));
}

/** The design's shape, to the letter; what comes back is what a program would read from standard output. */
function asPrinted(operation: ReplayOperation, result: unknown): unknown {
  const printed: unknown = JSON.parse(JSON.stringify(result));
  const { error } = REPLAY_SHAPES[operation].safeParse(printed);
  if (error)
    throw new Error(`${operation} prints another shape: ${error.message}\n${JSON.stringify(printed)}`);
  return printed;
}

/** A parcel is believed only when a good answer names its number; delivered, only with a word that says so. */
function expectProven(carrier: Carrier, answer: unknown, printed: unknown): string[] {
  const said = saidIn(member(answer, "body"));
  const good = isSuccess(member(answer, "status"));
  const seen: string[] = [];
  for (const result of listAt(printed, "results") ?? []) {
    if (member(result, "outcome") !== "created") continue;
    const number = textAt(result, "tracking_number") ?? "";
    expect([good, said.has(plain(number))]).toEqual([true, true]);
    seen.push("created");
  }
  for (const shipment of listAt(printed, "shipments") ?? []) {
    const all = [shipment, ...(listAt(shipment, "events") ?? [])];
    if (!all.some((one) => member(one, "status") === "delivered")) continue;
    const number = textAt(shipment, "tracking_number") ?? "";
    const word = deliveredWords(carrier).some((one) => said.has(one));
    expect([good, said.has(plain(number)), word]).toEqual([true, true, true]);
    seen.push("delivered");
  }
  return seen;
}

/** An answer that is broken, beside the input it answers; any of the carrier's fixtures may be the one. */
function brokenReplay(fixtures: CarrierFixtures): fc.Arbitrary<Replayed> {
  const all = operations.flatMap((operation) =>
    fixtures.replays[operation].map((one) => ({ operation, ...one })),
  );
  // Half of them from answers that do prove something, so that the run meets both sides of the line.
  const proving = all.filter((one) => /"(created|delivered)"/.test(JSON.stringify(one.expect)));
  return fc
    .oneof(fc.constantFrom(...all), fc.constantFrom(...proving))
    .chain(({ operation, input, answer = {} }) =>
      brokenAnswer(answer).map((response) => ({ operation, input, response })),
    );
}

/** The same the other way round: a request that is broken, and the carrier's good answer. */
function brokenRequest(fixtures: CarrierFixtures): fc.Arbitrary<Replayed> {
  const all = operations.flatMap((operation) =>
    fixtures.replays[operation].slice(0, 1).map((one) => ({ operation, ...one })),
  );
  return fc
    .constantFrom(...all)
    .chain(({ operation, input, answer }) =>
      fc
        .oneof(brokenFrom(input), fc.jsonValue())
        .map((broken) => ({ operation, input: broken, response: answer })),
    );
}

const carriers = findCarriers().map(({ id }): [string, Carrier, CarrierFixtures] => [
  id,
  loadCarrier(id),
  loadFixtures(id),
]);

describe.each(carriers)("%s, fed with what no carrier should send", (_id, carrier, fixtures) => {
  test(
    "answers: the design's shape comes out, and nothing unproven is created or delivered",
    async () => {
      const seen = new Map<string, number>();
      const property = fc.asyncProperty(brokenReplay(fixtures), async ({ operation, input, response }) => {
        const printed = asPrinted(operation, await replay(carrier, operation, input, { response }));
        for (const word of expectProven(carrier, response, printed))
          seen.set(word, (seen.get(word) ?? 0) + 1);
      });
      await fc.assert(property, { seed, numRuns: RUNS });
      // Some answers are broken only where it does not matter.
      for (const word of ["created", "delivered"]) expect(seen.get(word) ?? 0).toBeGreaterThan(5);
    },
    LIMIT_MS,
  );

  test(
    "requests: the design's shape comes out, whatever the shop asks",
    async () => {
      const property = fc.asyncProperty(brokenRequest(fixtures), async ({ operation, input, response }) => {
        const printed = asPrinted(operation, await replay(carrier, operation, input, { response }));
        expectProven(carrier, response, printed);
      });
      await fc.assert(property, { seed, numRuns: RUNS });
    },
    LIMIT_MS,
  );

  test(
    "huge and deep answers are no parcel",
    async () => {
      for (const operation of operations) {
        for (const body of hugeBodies) {
          const response = { status: 200, body };
          const input = fixtures.replays[operation][0]?.input;
          const printed = asPrinted(operation, await replay(carrier, operation, input, { response }));
          expect(expectProven(carrier, response, printed)).toEqual([]);
        }
      }
    },
    LIMIT_MS,
  );

  test(
    "webhooks: no crash, and a body is believed only as it was proven",
    async () => {
      const calls = fixtures.replays.webhook.map(({ input }) => input);
      const anyCall = fc
        .constantFrom<unknown>(...calls, {})
        .chain((input) => fc.oneof(brokenFrom(input), fc.jsonValue()));
      const property = fc.asyncProperty(anyCall, async (input) => {
        const printed = asPrinted("webhook", await replay(carrier, "webhook", input));
        expectEventsProven(carrier, textAt(input, "raw_body"), listAt(printed, "events") ?? []);
      });
      await fc.assert(property, { seed, numRuns: RUNS });
    },
    LIMIT_MS,
  );

  test(
    "webhooks that prove themselves: no event that the body does not name",
    async () => {
      const { webhook } = carrier;
      if (!webhook) return;
      const bodies = fixtures.replays.webhook.map(({ input }) => parseJson(textAt(input, "raw_body") ?? ""));
      const anyBody = fc.constantFrom<unknown>(...bodies, {}).chain(brokenBody);
      const property = fc.property(anyBody, (given) => {
        const raw = typeof given === "string" ? given : (JSON.stringify(given) ?? "");
        const { events, confirm, reply } = webhook.read(parseJson(raw));
        const shown = events.map(({ note: _, ...event }) => event);
        asPrinted("webhook", {
          http_status: 200,
          events: shown,
          confirm,
          ...(reply === undefined ? {} : { reply }),
        });
        expectEventsProven(carrier, raw, events);
        if (carrier.abilities.webhook === "secret" && events.length > 0) expect(confirm).toBe(true);
      });
      fc.assert(property, { seed, numRuns: RUNS });
    },
    LIMIT_MS,
  );
});

function expectEventsProven(carrier: Carrier, raw: string | undefined, events: readonly unknown[]): void {
  const said = saidIn(raw ?? "");
  for (const event of events) {
    expect(said.has(plain(textAt(event, "tracking_number") ?? ""))).toBe(true);
    if (member(event, "status") !== "delivered") continue;
    expect(deliveredWords(carrier).some((word) => said.has(word))).toBe(true);
  }
}
