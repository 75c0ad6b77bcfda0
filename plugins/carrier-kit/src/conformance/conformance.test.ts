import { type Carrier, proven } from "../carrier";
import { hare, hareFixtures } from "../testing/hare";
import { toy, toyFixtures } from "../testing/toy-carrier";
import { member } from "../text/json";
import { carrierConformance } from "./index";

describe("a carrier unlike the others conforms", () => {
  for (const { name, run } of carrierConformance(toy, toyFixtures)) test(name, run);
});

describe("a carrier that can do everything conforms", () => {
  for (const { name, run } of carrierConformance(hare, hareFixtures)) test(name, run);
});

/** The names of the checks that a carrier fails. */
async function failures(carrier: Carrier): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of carrierConformance(carrier, toyFixtures)) {
    await run().catch(() => failed.push(name));
  }
  return failed;
}

describe("a carrier with a fault is found out", () => {
  const { create, track } = toy.operations;
  const operations = (change: Partial<Carrier["operations"]>): Carrier => ({
    ...toy,
    operations: { ...toy.operations, ...change },
  });

  test("amounts multiplied by 100", async () => {
    if (!("size" in create)) throw new Error("the toy creates in batches");
    const wrong: typeof create = {
      ...create,
      build: (shipments, settings) =>
        create.build(
          shipments.map((one) => ({ ...one, cod_amount: one.cod_amount * 100 })),
          settings,
        ),
    };
    expect(await failures(operations({ create: wrong }))).toContain(
      "create: the amount is in dirhams, never multiplied",
    );
  });

  test("anything in the number's place taken for a number", async () => {
    if (!("size" in create)) throw new Error("the toy creates in batches");
    const wrong: typeof create = {
      ...create,
      read: ({ json }, shipments) => {
        const tracking_number = String(member(Array.isArray(json) ? json[0] : undefined, "tracking"));
        return proven(shipments.map(({ reference }) => ({ reference, result: proven({ tracking_number }) })));
      },
    };
    const found = await failures(operations({ create: wrong }));
    expect(found).toContain("create: a broken answer never makes a parcel that the whole one did not name");
  });

  test("every parcel reported as found", async () => {
    if (!("size" in track)) throw new Error("the toy tracks in batches");
    const wrong: typeof track = {
      ...track,
      read: (_, numbers) => ({
        ok: true,
        value: numbers.map((tracking_number) => ({
          tracking_number,
          found: true,
          status: "delivered",
          raw_status: "x",
          occurred_at: null,
          events: [],
        })),
      }),
    };
    expect(await failures(operations({ track: wrong }))).toContain(
      "track: another parcel's answer says nothing about ours",
    );
  });

  test("a webhook that believes everyone", async () => {
    if (!toy.webhook) throw new Error("the toy has a webhook");
    const wrong: Carrier = { ...toy, webhook: { ...toy.webhook, verify: () => true } };
    expect(await failures(wrong)).toEqual(
      expect.arrayContaining([
        "webhook: one forged with another secret is refused",
        "webhook: a missing proof is refused",
      ]),
    );
  });

  test("a status table that guesses", async () => {
    const wrong: Carrier = {
      ...toy,
      statuses: { ...toy.statuses, rows: [{ label: "x", means: "created" }] },
    };
    expect(await failures(wrong)).toContain(
      "statuses: the table knows a way to delivered and uses our words only",
    );
  });
});
