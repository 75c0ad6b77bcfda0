// Cities (issue 3): the desk of what no mapping answers for, staff's decisions, and the guard over carriers' lists.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./lib/browser.mts";
import { closeDesk, type Desk, openDesk, order, quiet, stateOf, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { must } from "./lib/http.mts";
import { beside } from "./lib/overflow.mts";
import { orderBody } from "./lib/people.mts";
import { withShopper, yassine } from "./lib/scenes.mts";

interface Item {
  id: string;
  kind: string;
  carrier: string;
  subject: string;
  label: string;
  reason: string;
  suggestions: { id: string; name: string }[];
  asked: number;
  state: string;
  decided_by: string | null;
}
interface Page {
  items: Item[];
  count: number;
  counts: { reasons: Record<string, number>; carriers: Record<string, number> };
  lists: { carrier: string; entries: number; problem: unknown }[];
}
interface Quotes {
  city: string;
  quotes: { carrier: string; served: boolean; price: number | null }[];
}

const CARRIER = "sendit";
/** A town of the directory that SENDIT's list lacks, and another one. */
const LACKED = { id: "ait-ourir", name: "Aït Ourir" };

let desk: Desk;
before(async () => {
  desk = await openDesk("cities");
});
after(() => closeDesk(desk));

const list = (query: Record<string, string>) =>
  must(desk.admin.call<Page>(`/admin/ops/cities/desk?${new URLSearchParams(query)}`), "desk");

const decide = (id: string, decision: Record<string, unknown>) =>
  desk.admin.call<{ item: Item } & { code: string; details?: { field: string }[] }>(
    `/admin/ops/cities/desk/${id}`,
    { json: decision },
  );

async function itemOf(query: Record<string, string>): Promise<Item> {
  const { items } = await list(query);
  const [item] = items;
  assert.ok(item, `an item for ${JSON.stringify(query)}`);
  return item;
}

const quote = (city: string) =>
  must(desk.admin.call<Quotes>("/api/shipping/quote", { json: { city } }), `quote ${city}`);

async function served(city: string): Promise<boolean> {
  const { quotes } = await quote(city);
  return quotes.find(({ carrier }) => carrier === CARRIER)?.served ?? false;
}

const typed = (city: string, carrier?: string) =>
  desk.shop.send({
    ...orderBody(desk.variant.id, desk.phone()),
    address: { city, line1: "زنقة الليمون، رقم 7" },
    ...(carrier ? { carrier } : {}),
  });

describe("the desk of cities", () => {
  it("lists what no mapping answers for, by carrier and by reason", async () => {
    const page = await list({ carrier: CARRIER, reason: "missing" });
    assert.ok(page.count > 500, `${page.count} towns are missing at SENDIT`);
    assert.ok(page.items.every(({ carrier, reason }) => carrier === CARRIER && reason === "missing"));
    assert.ok((page.counts.carriers[CARRIER] ?? 0) >= page.count);
    assert.ok(page.lists.some(({ carrier, entries }) => carrier === CARRIER && entries > 100));
    assert.equal((await desk.admin.call("/admin/ops/cities/desk?reason=nonsense")).status, 400);
  });

  it("keeps a decision, with who made it, and sends there from then on", async () => {
    assert.equal(await served(LACKED.name), false);
    const item = await itemOf({ carrier: CARRIER, kind: "city", q: LACKED.name });
    const [entry] = (
      await must(
        desk.admin.call<{ entries: { id: string; name: string }[] }>(
          `/admin/ops/cities/entries?carrier=${CARRIER}&q=safi`,
        ),
        "entries",
      )
    ).entries;
    assert.ok(entry, "SENDIT lists Safi");
    assert.equal((await decide(item.id, { action: "map_entry", entry_id: "no-such" })).status, 400);
    assert.equal((await decide(item.id, { action: "alias", city_id: "safi" })).status, 400);
    const { item: decided } = (await decide(item.id, { action: "map_entry", entry_id: entry.id })).json;
    assert.match(decided.decided_by ?? "", /^staff:user_/);
    assert.equal(await served(LACKED.name), true);
    await decide(item.id, { action: "undo" });
    assert.equal(await served(LACKED.name), false);
    assert.equal((await decide("cty_no_such", { action: "ignore" })).status, 404);
  });

  it("survives a refresh of the list", async () => {
    const item = await itemOf({ carrier: CARRIER, kind: "city", q: LACKED.name });
    const { rows: entries } = {
      rows: await desk.sql.rows<{ id: string }>(
        `SELECT e ->> 'id' AS id FROM carrier_city_list, jsonb_array_elements(entries) e
          WHERE carrier = $1 AND (e ->> 'active')::boolean LIMIT 1`,
        [CARRIER],
      ),
    };
    await decide(item.id, { action: "map_entry", entry_id: entries[0]?.id });
    await refreshed();
    assert.equal(await served(LACKED.name), true);
    const { source } = await desk.sql.one<{ source: string }>(
      "SELECT source FROM city_mapping WHERE carrier = $1 AND city_id = $2 AND district_id = ''",
      [CARRIER, LACKED.id],
    );
    assert.equal(source, "staff");
    await decide(item.id, { action: "undo" });
  });
});

/** Loads SENDIT's list now and waits until it was taken over or refused. */
async function refreshed(): Promise<void> {
  const { at } = await desk.sql.one<{ at: Date }>("SELECT now() AS at");
  await must(desk.admin.call("/admin/ops/cities/refresh", { json: { carrier: CARRIER } }), "refresh");
  await eventually(
    "the list was asked for",
    async () => {
      const [row] = await desk.sql.rows<{ ended: boolean }>(
        `SELECT tried_at >= $2 AND (problem IS NOT NULL OR claimed_until IS NULL) AS ended
           FROM city_refresh WHERE carrier = $1`,
        [CARRIER, at],
      );
      return row?.ended === true;
    },
    { withinMs: 120_000 },
  );
}

describe("a spelling that nobody understood", () => {
  it("is counted without any personal data, and understood once staff say what it means", async () => {
    for (const city of ["Zwirblatta", "Zwirblatta", "0612000099", "Zwirblatta 0612000099"])
      assert.equal((await typed(city)).status, 400);
    const item = await itemOf({ kind: "spelling", q: "zwirblatta" });
    assert.equal(item.asked, 2);
    const stored = await desk.sql.rows("SELECT 1 FROM city_desk WHERE label LIKE '%0612%'");
    assert.equal(stored.length, 0);
    const decided = await decide(item.id, { action: "alias", city_id: "marrakech" });
    assert.equal(decided.status, 200);
    assert.equal((await quote("  zwirblàtta ")).city, "Marrakech");
    await decide(item.id, { action: "undo" });
    assert.equal((await typed("Zwirblatta")).status, 400);
  });

  it("cannot become an alias when it may mean another city", async () => {
    assert.equal((await typed("Rabat Salé")).status, 400);
    const item = await itemOf({ kind: "spelling", q: "rabat sale" });
    const refused = await decide(item.id, { action: "alias", city_id: "rabat" });
    assert.equal(refused.status, 400);
    assert.equal(refused.json.code, "decision_alias_ambiguous");
  });
});

describe("a parcel refused for its city", () => {
  it("is sent once the city is mended", async () => {
    const restore = await desk.admin.settings({ cod_validation: "manual" });
    const place = { city: "Safi", line1: "زنقة الليمون، رقم 7" };
    const placed = await order(desk, { address: place, carrier: CARRIER }).finally(restore);
    const [entry] = await desk.sql.rows<{ entry_id: string }>(
      "SELECT entry_id FROM city_mapping WHERE carrier = $1 AND city_id = 'safi' AND district_id = ''",
      [CARRIER],
    );
    assert.ok(entry, "Safi is mapped");
    // As if staff had said that SENDIT does not go there: the item is put on the desk to be decided.
    await desk.sql.rows(
      `INSERT INTO city_desk (id, kind, carrier, subject, label, reason) VALUES ('cty_safi', 'city', $1, 'safi', 'Safi', 'several')
       ON CONFLICT DO NOTHING`,
      [CARRIER],
    );
    assert.equal((await decide("cty_safi", { action: "not_served" })).status, 200);
    await desk.admin.transition(placed.id, "confirmed");
    const error = await eventually("the refusal is shown", async () => {
      const { shipment } = await desk.admin.order(placed.id);
      return shipment?.state === "refused" ? (shipment.last_error ?? undefined) : undefined;
    });
    assert.equal(error.kind, "city_unknown");
    assert.equal(await stateOf(desk, placed.id), "confirmed");
    assert.equal((await desk.sandbox.parcelsOf(placed.number)).length, 0);
    await decide("cty_safi", { action: "map_entry", entry_id: entry.entry_id });
    await desk.admin.act(placed.id, "ship");
    await trackingOf(desk, placed.id);
    await quiet(desk);
    assert.equal((await desk.sandbox.parcelsOf(placed.number)).length, 1);
    await decide("cty_safi", { action: "undo" });
  });
});

describe("a carrier's list", () => {
  it("that shrank too much is not taken over, and the shop is told", async () => {
    const before = await desk.sql.one<{ entries: string }>(
      "SELECT entries::text AS entries FROM carrier_city_list WHERE carrier = $1",
      [CARRIER],
    );
    // The list that is known grows by half, so that the carrier's own is smaller by a third.
    await desk.sql.rows(
      `UPDATE carrier_city_list SET entries = entries || (
         SELECT jsonb_agg(jsonb_build_object('id', 'x' || n, 'name', 'Place ' || n, 'city', 'Place ' || n, 'active', true))
           FROM generate_series(1, jsonb_array_length(entries) / 2) n) WHERE carrier = $1`,
      [CARRIER],
    );
    await desk.sql.rows("UPDATE city_book SET version = version + 1");
    await refreshed();
    const { lists } = await list({});
    assert.ok(lists.find(({ carrier }) => carrier === CARRIER)?.problem);
    const errors = await desk.admin.errors();
    assert.ok(errors.some(({ target, kind }) => target === "cities" && kind === "list_shrunk"));
    await desk.sql.rows("UPDATE carrier_city_list SET entries = $2::jsonb WHERE carrier = $1", [
      CARRIER,
      before.entries,
    ]);
    await desk.sql.rows("UPDATE city_book SET version = version + 1");
  });

  it("that lost a place and won another reports both", async () => {
    await desk.sql.rows(
      `UPDATE carrier_city_list SET entries = (entries - 0) ||
         '[{"id": "gone-1", "name": "Ville Perdue", "city": "Ville Perdue", "active": true}]'::jsonb WHERE carrier = $1`,
      [CARRIER],
    );
    await desk.sql.rows("UPDATE city_book SET version = version + 1");
    await refreshed();
    const gone = await itemOf({ carrier: CARRIER, reason: "gone" });
    assert.equal(gone.label, "Ville Perdue");
    assert.ok((await list({ carrier: CARRIER, reason: "new" })).count >= 1);
    const told = async () =>
      (await desk.admin.errors()).some(({ target, kind }) => target === "cities" && kind === "city_gone");
    assert.equal(await told(), true);
    await decide(gone.id, { action: "ignore" });
    assert.equal(await told(), false);
  });

  it("is refreshed by one process at a time", async () => {
    const asked = Array.from({ length: 6 }, () =>
      desk.admin.call("/admin/ops/cities/refresh", { json: { carrier: CARRIER } }),
    );
    assert.ok((await Promise.all(asked)).every(({ status }) => status === 202));
    const { jobs } = await desk.sql.one<{ jobs: number }>(
      "SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE task_identifier = 'cities.refresh' AND locked_at IS NOT NULL",
    );
    assert.ok(jobs <= 1, `${jobs} refreshes run`);
  });
});

/** Orders placed with a phone. */
async function ordersOf(phone: string): Promise<number> {
  const sql = "SELECT count(*)::int AS count FROM order_flow WHERE phone = $1";
  return (await desk.sql.one<{ count: number }>(sql, [`+212${phone.slice(1)}`])).count;
}

describe("a shopper's uncertain spelling", () => {
  // Two cities; and a name that only comes near one: the list must offer it and nobody may take it.
  for (const [typedCity, offered] of [
    ["Rabat Salé", ["Rabat", "Salé"]],
    ["Bni Khlouf", ["Beni Yakhlef"]],
  ] as const) {
    for (const script of [true, false]) {
      it(`is asked, never guessed: ${typedCity} ${script ? "with" : "without"} JavaScript`, async () => {
        const browser = await launch();
        try {
          await withShopper({ browser, context: desk.context }, { locale: "fr", script }, async (shopper) => {
            const wish = { ...yassine(desk.phone()), city: typedCity };
            await shopper.fillCart();
            await shopper.typeCheckout(wish);
            if (script) {
              for (const name of offered)
                await shopper.page.locator("[data-city] [role=option]", { hasText: name }).first().waitFor();
              await shopper.page.locator("#field-phone").focus();
            }
            await shopper.orderButton.click();
            await shopper.page.locator("#field-city[aria-invalid=true]").waitFor();
            assert.equal(await shopper.page.inputValue("#field-city"), typedCity);
            await shopper.shot(`city-asked-${offered.length}`);
            assert.equal(await ordersOf(wish.phone), 0);
          });
        } finally {
          await browser.close();
        }
      });
    }
  }
});

describe("the pages", () => {
  it("ask for an uncertain city at the checkout and never guess it", async () => {
    const answer = await desk.shop.get<{ cities: { latin: string; price: number | null }[] }>(
      "/store/cities?q=Rabat%20Sal%C3%A9",
    );
    const names = answer.json.cities.map(({ latin }) => latin);
    assert.ok(names.includes("Rabat") && names.includes("Salé"), names.join());
    const refused = await typed("Rabat Salé");
    assert.equal(refused.status, 400);
    assert.deepEqual(await desk.sandbox.parcelsOf("Rabat Salé"), []);
  });

  it("show the desk in the admin without a word of code", async () => {
    const browser = await launch();
    try {
      const { admin } = desk.context.info;
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
      ] as const) {
        const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
        await page.goto(admin.url);
        await page.locator('input[name="email"]').fill(admin.email);
        await page.locator('input[name="password"]').fill(admin.password);
        await page.locator('button[type="submit"]').click();
        await page.waitForURL((url) => !url.pathname.endsWith("/login"), { timeout: 60_000 });
        for (const language of ["ar", "fr", "en"] as const) {
          await page.evaluate((lng) => {
            localStorage.setItem("lng", lng);
            // biome-ignore lint/suspicious/noDocumentCookie: the dashboard itself reads this cookie.
            document.cookie = `lng=${lng}; path=/`;
          }, language);
          await page.goto(`${admin.url}/souk-cities`);
          await page.getByText("SENDIT").first().waitFor({ timeout: 60_000 });
          assert.deepEqual(await beside(page), [], `${language} at ${width}`);
          const text = (await page.locator("main").textContent()) ?? "";
          assert.doesNotMatch(text, /\bcities\.[a-z]/, "no key of a word is shown");
          await page.screenshot({ path: `${desk.context.dataDir}/cities-${language}-${width}.png` });
        }
      }
    } finally {
      await browser.close();
    }
  });
});
