// Support sees no phone and no address, in no answer of any route it may use (issue 4, must hold 7).
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { after, before, describe, it } from "node:test";
import type { Admin } from "./lib/admin.mts";
import { closeDesk, type Desk, openDesk, trackingOf } from "./lib/desk.mts";
import { must } from "./lib/http.mts";
import { matrix } from "./lib/matrix.mts";
import { newMember } from "./lib/members.mts";
import { orderBody, TAKEN_FROM } from "./lib/people.mts";
import type { PlacedOrder } from "./lib/shop.mts";

/** Outside every suite's own range of phones. */
const nine = String(612_000_000 + TAKEN_FROM + randomInt(300));
const ADDRESS = { line1: "زنقة السر المكتوم، رقم 77", district: "Hay Sirr 77", note: "خلف المخبزة الزرقاء" };
const OTHER = { line1: "Impasse du Grand Secret 78", postal: "40778", second: "Etage Cache 9" };
const SECRETS = [...Object.values(ADDRESS), ...Object.values(OTHER)];

let desk: Desk;
let placed: PlacedOrder;
let support: Admin;
/** An id for the first parameter of a path, by the path before it. */
const ids = new Map<string, string>();

/** Everything secret that a text shows; phones in any writing. */
function leaks(text: string): string[] {
  const digits = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(\d)[\s.\-/()]+(?=\d)/g, "$1");
  return [...SECRETS.filter((secret) => text.includes(secret)), ...(digits.includes(nine) ? [nine] : [])];
}

async function plantCustomer(): Promise<void> {
  type Created = { customer: { id: string } };
  const phone = `+212 (0) ${nine.slice(0, 1)} ${nine.slice(1, 5)} ${nine.slice(5)}`;
  const email = `secret-${nine}-${Date.now()}@souk.example`.replace(nine, "buyer");
  const person = { first_name: "Amina", last_name: `Tel 0${nine}`, phone, email };
  const { customer } = await must(desk.admin.call<Created>("/admin/customers", { json: person }), "customer");
  const address = { address_1: OTHER.line1, address_2: OTHER.second, postal_code: OTHER.postal, phone };
  await must(
    desk.admin.call(`/admin/customers/${customer.id}/addresses`, {
      json: { ...address, city: "Marrakech", country_code: "ma" },
    }),
    "address",
  );
  const [row] = await desk.sql.rows<{ id: string }>(
    "SELECT id FROM customer_address WHERE customer_id = $1",
    [customer.id],
  );
  ids
    .set("/admin/customers/:id", customer.id)
    .set("/admin/customers/:id/addresses/:address_id", row?.id ?? "");
}

async function plantDraft(): Promise<void> {
  const { regions } = await must(desk.admin.call<{ regions: { id: string }[] }>("/admin/regions"), "regions");
  const { sales_channels } = await must(
    desk.admin.call<{ sales_channels: { id: string }[] }>("/admin/sales-channels"),
    "sales channels",
  );
  const address = { first_name: "Draft", address_1: OTHER.line1, address_2: OTHER.second, phone: `0${nine}` };
  const json = {
    email: `draft-${Date.now()}@souk.example`,
    region_id: regions[0]?.id,
    sales_channel_id: sales_channels[0]?.id,
    shipping_address: { ...address, city: "Fès", country_code: "ma", postal_code: OTHER.postal },
    metadata: { note: ADDRESS.note, said: `call 0${nine.replace(/(..)/g, "$1 ")}` },
  };
  type Created = { draft_order: { id: string } };
  const { draft_order } = await must(
    desk.admin.call<Created>("/admin/draft-orders", { json }),
    "draft order",
  );
  ids.set("/admin/draft-orders/:id", draft_order.id);
}

/** Rows of the kinds that Souk's own flow does not make, with secrets in their free text. */
async function plantReturns(): Promise<void> {
  const said = JSON.stringify({ said: `0${nine}`, address: ADDRESS.line1 });
  const version = [placed.id, said];
  await desk.sql.rows(
    `INSERT INTO return (id, order_id, order_version, status, metadata) VALUES ($3, $1, 1, 'requested', $2)`,
    [...version, `return_${nine}E2E`],
  );
  await desk.sql.rows(
    `INSERT INTO order_exchange (id, order_id, order_version, metadata) VALUES ($3, $1, 1, $2)`,
    [...version, `oexc_${nine}E2E`],
  );
  await desk.sql.rows(
    `INSERT INTO order_claim (id, order_id, order_version, type, metadata) VALUES ($3, $1, 1, 'refund', $2)`,
    [...version, `claim_${nine}E2E`],
  );
}

before(async () => {
  desk = await openDesk("owned-routes");
  const customer = { name: "سعاد السرية", phone: `0${nine}` };
  const address = { city: "مراكش", ...ADDRESS };
  placed = await desk.shop.place(orderBody(desk.variant.id, `0${nine}`, { customer, address }));
  await trackingOf(desk, placed.id);
  ids.set("/admin/orders/:id", placed.id).set("/admin/ops/orders/:id", placed.id);
  await Promise.all([plantCustomer(), plantDraft(), plantReturns()]);
  support = (await newMember(desk.context, desk.sql, desk.admin, "support")).admin;
});
after(() => closeDesk(desk));

const EVERYTHING = [
  "",
  "?fields=*shipping_address,*billing_address,*customer,*customer.addresses,%2Bmetadata,*fulfillments.delivery_address",
  "?fields=%2Bmetadata,*order,*order.shipping_address,*addresses,*fulfillments,*fulfillments.labels",
  `?q=${nine}`,
];

/** The path with a real id where one is known, and an id of nothing elsewhere. */
function fill(path: string): string {
  const parts = path.split("/");
  return parts
    .map((part, index) => {
      if (!part.startsWith(":")) return part;
      return ids.get(parts.slice(0, index + 1).join("/")) ?? "none_01NOSUCHTHING";
    })
    .join("/");
}

const readable = matrix().filter(
  ({ method, path, rule, allowed }) =>
    method === "GET" && /^\/(admin|api)\//.test(path) && rule !== "public" && allowed.get("Support"),
);

describe("what Support reads", () => {
  it("shows no phone and no address, on any route and with any fields", async () => {
    const seenByBoss: string[] = [];
    const leaking: string[] = [];
    let answered = 0;
    for (const { path } of readable)
      for (const query of EVERYTHING) {
        const url = fill(path) + query;
        const [theirs, bosses] = await Promise.all([support.call(url), desk.admin.call(url)]);
        if (theirs.status === 200) answered += 1;
        if (leaks(bosses.text).length) seenByBoss.push(url);
        for (const secret of leaks(theirs.text)) leaking.push(`${url}: ${secret}`);
        assert.equal(theirs.status, bosses.status, url);
      }
    assert.deepEqual(leaking, []);
    assert.ok(answered > 30, `${answered} answers`);
    for (const part of [
      "/orders",
      "/draft-orders",
      "/customers",
      "/returns",
      "/exchanges",
      "/claims",
      "/ops/orders",
    ])
      assert.ok(
        seenByBoss.some((url) => url.startsWith(`/admin${part}`)),
        `nothing secret was there to be hidden at ${part}`,
      );
  });

  it("finds by a whole phone or a name, and never by a part of a phone", async () => {
    const found = async (who: Admin, path: string, q: string) =>
      (await must(who.call<{ count: number }>(`${path}?q=${encodeURIComponent(q)}`), `${path} ${q}`)).count;
    const customers = "/admin/customers";
    assert.ok((await found(support, customers, "Amina")) > 0);
    assert.ok((await found(desk.admin, customers, nine.slice(0, 8))) > 0, "who sees phones finds a part");
    for (const path of [customers, "/admin/orders", "/admin/draft-orders"])
      for (const part of [
        nine.slice(0, 5),
        `%${nine.slice(-4)}`,
        nine.slice(0, 8),
        `+212${nine.slice(0, 6)}`,
      ])
        assert.equal(await found(support, path, part), 0, `${path} ${part}`);
  });

  it("still shows whose order it is, from which town, and where it stands", async () => {
    type Order = { order: { shipping_address: { first_name: string; city: string; phone: string } } };
    const { order } = await must(support.call<Order>(`/admin/orders/${placed.id}`), "order");
    assert.match(order.shipping_address.city, /\S/);
    assert.equal(order.shipping_address.phone, `••••••••${nine.slice(-2)}`);
    assert.equal((await support.order(placed.id)).order.state, "awaiting_pickup");
  });

  it("holds no export, no settings, no products", async () => {
    const shut: [string, string][] = [
      ["POST", "/admin/orders/export"],
      ["GET", "/admin/ops/settings"],
      ["POST", "/admin/ops/settings"],
      ["GET", "/admin/products"],
      ["GET", "/admin/notifications"],
      ["GET", "/admin/users"],
      ["GET", "/admin/regions"],
      ["POST", `/admin/ops/orders/${placed.id}/transition`],
    ];
    for (const [method, path] of shut) {
      const { status } = await support.call(path, { method, json: method === "POST" ? {} : undefined });
      assert.equal(status, 403, `${method} ${path}`);
    }
  });

  it("is whole for a role that does not mask", async () => {
    const { admin } = await newMember(desk.context, desk.sql, desk.admin, "operator");
    const { text } = await admin.call(`/admin/orders/${placed.id}`);
    assert.ok(leaks(text).includes(nine));
  });
});
