// One key is one order; one phone is one customer (issue 2, must hold 8 and "Order flow").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { closeDesk, type Desk, openDesk, order } from "./lib/desk.mts";
import { call, must } from "./lib/http.mts";
import { freshKey, orderBody } from "./lib/people.mts";

let desk: Desk;
before(async () => {
  desk = await openDesk("idempotency");
});
after(() => closeDesk(desk));

const ordersOf = async (e164: string): Promise<number> => {
  const sql = "SELECT count(*)::int AS count FROM order_flow WHERE phone = $1";
  return (await desk.sql.one<{ count: number }>(sql, [e164])).count;
};
const toE164 = (local: string): string => `+212${local.slice(1)}`;

describe("a key", () => {
  it("gives the same bytes again, and says so", async () => {
    const phone = desk.phone();
    const key = freshKey();
    const body = orderBody(desk.variant.id, phone);
    const first = await desk.shop.send(body, key);
    assert.equal(first.status, 201);
    assert.equal(first.headers.get("idempotency-replayed"), null);
    await desk.admin.transition(first.json.order.id, "canceled");
    for (let again = 0; again < 3; again++) {
      const repeat = await desk.shop.send(body, key);
      assert.equal(repeat.status, 201);
      assert.equal(repeat.text, first.text);
      assert.equal(repeat.headers.get("idempotency-replayed"), "true");
    }
    assert.equal(await ordersOf(toE164(phone)), 1);
  });

  it("does not mind the order of a body's fields", async () => {
    const phone = desk.phone();
    const key = freshKey();
    const body = orderBody(desk.variant.id, phone);
    const first = await desk.shop.send(body, key);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    const repeat = await desk.shop.send(turned, key);
    assert.equal(repeat.text, first.text);
    assert.equal(await ordersOf(toE164(phone)), 1);
  });

  it("makes one order of eight twins at once", async () => {
    const phone = desk.phone();
    const key = freshKey();
    const body = orderBody(desk.variant.id, phone);
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.shop.send(body, key)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    const fresh = answers.filter(({ headers }) => headers.get("idempotency-replayed") === null);
    assert.equal(fresh.length, 1, "one of them placed it");
    assert.equal(await ordersOf(toE164(phone)), 1);
  });

  it("lets one of two different bodies through, and no third way", async () => {
    const key = freshKey();
    const phones = [desk.phone(), desk.phone()];
    const sent = phones.map((phone) => desk.shop.send(orderBody(desk.variant.id, phone), key));
    const statuses = (await Promise.all(sent)).map(({ status }) => status).sort();
    assert.deepEqual(statuses, [201, 409]);
    const made = await Promise.all(phones.map((phone) => ordersOf(toE164(phone))));
    assert.equal((made[0] ?? 0) + (made[1] ?? 0), 1);
  });

  it("is not used up by a refused body", async () => {
    const key = freshKey();
    const phone = desk.phone();
    const refused = await desk.shop.send(orderBody("variant_01NOSUCHTHING", phone), key);
    assert.equal(refused.status, 400);
    assert.equal((await desk.shop.send(orderBody(desk.variant.id, phone), key)).status, 201);
  });

  it("must be 1 to 255 printable characters", async () => {
    const body = orderBody(desk.variant.id, desk.phone(), { locale: "en" });
    for (const key of ["k".repeat(256), "clé", ""]) {
      const answer = await desk.shop.send(body, key);
      assert.equal(answer.status, 400, JSON.stringify(key.slice(0, 10)));
      assert.equal(answer.json.code, "key_invalid");
    }
    assert.equal(await ordersOf(toE164(body.customer.phone)), 0);
  });
});

/** The forms in which people write 06 12 00 xx xx. */
function formsOf(local: string): string[] {
  const pairs = local.match(/\d\d/g) ?? [];
  const rest = local.slice(1);
  const arabic = [...local].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("");
  const persian = [...local].map((digit) => String.fromCodePoint(0x6f0 + Number(digit))).join("");
  return [
    local,
    pairs.join(" "),
    pairs.join("."),
    pairs.join("-"),
    ` ${local} `,
    `+212${rest}`,
    `+212 ${rest.slice(0, 3)}-${rest.slice(3)}`,
    `00212${rest}`,
    `00 212 ${rest}`,
    `212${rest}`,
    `+212 0${rest}`,
    arabic,
    persian,
    `\u200e${local}\u200f`,
  ];
}

describe("a phone", () => {
  it("in all its forms is one customer", async () => {
    const local = desk.phone();
    const numbers: string[] = [];
    for (const phone of formsOf(local)) {
      const answer = await desk.shop.send(orderBody(desk.variant.id, phone), freshKey());
      assert.equal(answer.status, 201, `${JSON.stringify(phone)}: ${answer.text}`);
      numbers.push(answer.json.order.number);
    }
    const rows = await desk.sql.rows<{ phone: string; customer_id: string }>(
      "SELECT DISTINCT phone, customer_id FROM order_flow WHERE number = ANY($1)",
      [numbers],
    );
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.phone, toE164(local));
  });

  it("is one customer when its first orders come at once", async () => {
    const local = desk.phone();
    const placed = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        order(desk, { customer: { name: `زبون ${index}`, phone: local } }),
      ),
    );
    const { customers } = await desk.sql.one<{ customers: number }>(
      "SELECT count(DISTINCT customer_id)::int AS customers FROM order_flow WHERE order_id = ANY($1)",
      [placed.map(({ id }) => id)],
    );
    assert.equal(customers, 1);
  });

  it("keeps its customer's name when a stranger orders with it", async () => {
    const phone = desk.phone();
    const first = await order(desk, { customer: { name: "مريم الفاسي", phone } });
    const second = await order(desk, { customer: { name: "شخص آخر", phone } });
    const { order: record } = await desk.admin.order(second.id);
    assert.equal(record.customer_name, "شخص آخر", "the order itself says who ordered");
    assert.equal(record.customer_id, (await desk.admin.order(first.id)).order.customer_id);
    const customer = await desk.sql.one<{ first_name: string }>(
      "SELECT first_name FROM customer WHERE id = $1",
      [record.customer_id],
    );
    assert.equal(customer.first_name, "مريم الفاسي");
  });
});

/** Signs a customer up through Medusa's own routes; gives its id. */
async function signUp(email: string, phone: string): Promise<string> {
  const { backend, publishable_key } = desk.context.info;
  const key = { "x-publishable-api-key": publishable_key };
  const registered = call<{ token: string }>(`${backend}/auth/customer/emailpass/register`, {
    json: { email, password: "e2e-only-password-1" },
    headers: key,
  });
  const { token } = await must(registered, "register");
  const made = call<{ customer: { id: string } }>(`${backend}/store/customers`, {
    json: { email, phone, first_name: "نادية", last_name: "العلوي" },
    headers: { ...key, authorization: `Bearer ${token}` },
  });
  return (await must(made, "sign up")).customer.id;
}

describe("a registered account", () => {
  it("is neither entered nor renamed by a stranger with its phone and e-mail", async () => {
    const phone = desk.phone();
    const email = `nadia.${phone}@souk.invalid`;
    const account = await signUp(email, toE164(phone));
    const read = () =>
      desk.sql.one(
        "SELECT first_name, last_name, email, phone, has_account, updated_at FROM customer WHERE id = $1",
        [account],
      );
    const before = await read();
    const placed = await order(desk, { customer: { name: "غريب", phone, email } });
    const { order: record } = await desk.admin.order(placed.id);
    assert.notEqual(record.customer_id, account);
    assert.deepEqual(await read(), before);
  });
});
