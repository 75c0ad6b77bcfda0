// What carriers pay out: by hand, in bulk, and from their settlement files (issue 4, must hold 8).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { closeDesk, type Desk, openDesk, order, reaches, trackingOf } from "./lib/desk.mts";
import { looksRight, openDashboard } from "./lib/desk-browser.mts";
import { eventually } from "./lib/eventually.mts";
import { type Answer, must } from "./lib/http.mts";
import {
  arabicFile,
  type Delivered,
  deliveredParcels,
  englishFile,
  frenchFile,
  type Planted,
  plantErrors,
  removeParcels,
} from "./lib/settlement.mts";
import type { ErrorBody } from "./lib/shop.mts";

interface Line {
  line: number | null;
  tracking: string;
  order_id: string | null;
  problems: string[];
  applied: boolean;
  expected: number | null;
  received: number | null;
  difference: number | null;
}
interface Sum {
  parcels: number;
  expected: number;
  received: number;
}
interface Settlement {
  id: string;
  state: string;
  readable: boolean;
  columns: { header: string[]; mapping: Record<string, number | null> };
  problems: Record<string, number>;
  totals: { file: Sum; clean: Sum; applied: Sum };
  ignored_rows: number;
  lines: Line[];
}
interface Uploaded {
  settlement: Settlement;
  known: boolean;
}
interface Confirmed {
  settlement: Settlement;
  changed: boolean;
}
interface Remitted {
  paid: string[];
  problems: { order_id: string; code: string; message: string }[];
}
interface Debt {
  carrier: string;
  parcels: number;
  collected: number;
  fees: number;
  expected: number;
  ages: { parcels: number; expected: number }[];
}

const OWN = "order_cash_own_";
const OTHER = "order_cash_other_";

let desk: Desk;
let parcels: Delivered[];
let others: Delivered[];
let planted: Planted;
/** Orders of the shop itself, with payments; as old as the others. */
const real: { id: string; tracking: string; total: number }[] = [];

before(async () => {
  desk = await openDesk("cash");
  for (const _ of [1, 2, 3]) {
    const placed = await order(desk);
    const tracking = await trackingOf(desk, placed.id);
    await desk.sandbox.move(tracking, "DELIVERED");
    await reaches(desk, placed.id, "delivered");
    real.push({ id: placed.id, tracking, total: placed.total });
  }
  await desk.sql.rows(
    "UPDATE shipment SET fee = 35, status_at = now() - interval '30 days' + interval '1 hour' WHERE order_id = ANY ($1)",
    [real.slice(0, 2).map(({ id }) => id)],
  );
  parcels = await deliveredParcels(desk.sql, { prefix: OWN, carrier: "sendit", count: 490 });
  others = await deliveredParcels(desk.sql, { prefix: OTHER, carrier: "cathedis", count: 5 });
  const strangers = [
    ...others.map(({ tracking }) => tracking),
    ..."12345".split("").map((n) => `NOBODY${n}`),
  ];
  planted = plantErrors(parcels, strangers);
  for (const { tracking, total } of real.slice(0, 2))
    planted.rows.push({ tracking, amount: Math.round(total * 100), fee: 3_500 });
});
after(async () => {
  await removeParcels(desk.sql, OWN);
  await removeParcels(desk.sql, OTHER);
  await closeDesk(desk);
});

const CASH = "/admin/ops/cash";
const ENGLISH = { "accept-language": "en" };

function upload(bytes: Buffer, over: object = {}): Promise<Answer<Uploaded & ErrorBody>> {
  const json = { carrier: "sendit", file_name: "releve.csv", content: bytes.toString("base64"), ...over };
  return desk.admin.call(`${CASH}/settlements`, { json, headers: ENGLISH, timeoutMs: 60_000 });
}

const confirm = (id: string, accept: number[] = []): Promise<Answer<Confirmed & ErrorBody>> =>
  desk.admin.call(`${CASH}/settlements/${id}/confirm`, {
    json: { accept },
    headers: ENGLISH,
    timeoutMs: 60_000,
  });

const remit = (orders: object[]): Promise<Answer<Remitted & ErrorBody>> =>
  desk.admin.call(`${CASH}/remit`, { json: { orders }, headers: ENGLISH, timeoutMs: 60_000 });

const debtOf = async (carrier: string): Promise<Debt> => {
  const { carriers } = await must(desk.admin.call<{ carriers: Debt[] }>(CASH), "debts");
  return carriers.find((one) => one.carrier === carrier) as Debt;
};

/** What must not grow when nothing may change. */
const counts = () => desk.sql.counts(["cash_remittance", "capture", "order_transaction"]);

/** The problems that a settlement tells, by tracking number. */
const toldBy = ({ lines }: Settlement): Map<string, string> =>
  new Map(lines.filter(({ problems }) => problems.length).map((one) => [one.tracking, one.problems.join()]));

const byName = (map: Map<string, string>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));

async function captured(orderId: string): Promise<{ captured: number; times: number; accounted: number }> {
  return desk.sql.one(
    `SELECT coalesce(sum(c.amount), 0)::float AS captured, count(c.id)::int AS times,
            (SELECT coalesce(sum(amount), 0)::float FROM order_transaction WHERE order_id = $1) AS accounted
       FROM order_payment_collection l JOIN payment p ON p.payment_collection_id = l.payment_collection_id
       JOIN capture c ON c.payment_id = p.id WHERE l.order_id = $1`,
    [orderId],
  );
}

const isCaptured = ({ id, total }: { id: string; total: number }) =>
  eventually(`the payment of ${id} is captured`, async () => (await captured(id)).captured === total, {
    withinMs: 90_000,
  });

describe("a settlement file of 500 parcels with 50 planted errors", () => {
  let first: Settlement;
  let debt: Debt;

  it("shows all 50 and none beyond, and changes nothing yet", async () => {
    debt = await debtOf("sendit");
    const before = await counts();
    const answer = await upload(frenchFile(planted.rows));
    assert.equal(answer.status, 201, answer.text.slice(0, 300));
    first = answer.json.settlement;
    assert.equal(planted.errors.size, 50);
    assert.equal(first.lines.filter(({ line }) => line !== null).length, 502);
    assert.deepEqual(byName(toldBy(first)), byName(planted.errors));
    assert.deepEqual(first.problems, {
      missing: 10,
      double: 10,
      foreign: 10,
      wrong_amount: 10,
      wrong_fee: 10,
      not_delivered: 0,
      already_paid: 0,
      unreadable: 0,
    });
    assert.equal(first.lines.filter(({ problems }) => problems.length).length, 50);
    assert.equal(first.ignored_rows, 1, "the sum");
    assert.deepEqual(await counts(), before);
    assert.deepEqual(await debtOf("sendit"), debt);
  });

  it("read again before anybody confirmed is the same preview", async () => {
    const again = await upload(frenchFile(planted.rows));
    assert.equal(again.status, 200);
    assert.deepEqual([again.json.known, again.json.settlement.id], [true, first.id]);
    assert.deepEqual(again.json.settlement.lines, first.lines);
  });

  it("gives its differences as a CSV for the carrier", async () => {
    const csv = await desk.admin.call(`${CASH}/settlements/${first.id}/csv`, {
      headers: { "accept-language": "fr" },
    });
    assert.match(csv.headers.get("content-type") ?? "", /text\/csv/);
    const rows = csv.text.split("\r\n").filter(Boolean);
    assert.equal(rows.length, 51);
    assert.match(rows[0] ?? "", /^\uFEFF?Ligne,Suivi,Commande/);
    assert.equal(rows.filter((row) => row.includes("Montant erroné")).length, 10);
  });

  it("marks what agrees and what staff accept, once, however often it is confirmed", async () => {
    const accepted = first.lines.find(({ problems }) => problems.join() === "wrong_amount");
    const foreign = first.lines.find(({ problems }) => problems.join() === "foreign");
    const accept = [accepted?.line ?? 0, foreign?.line ?? 0];
    const answers = await Promise.all([confirm(first.id, accept), confirm(first.id, accept)]);
    for (const { status, text } of answers) assert.equal(status, 200, text.slice(0, 300));
    assert.deepEqual(answers.map(({ json }) => json.changed).sort(), [false, true]);
    const { settlement } = (await confirm(first.id)).json;
    assert.equal(settlement.state, "confirmed");
    // 490 parcels and 2 real ones, less those without a line, less those with a wrong amount or fee, and the accepted one.
    assert.equal(settlement.totals.applied.parcels, 490 + 2 - 10 - 20 + 1);
    assert.equal(settlement.lines.find(({ line }) => line === accepted?.line)?.applied, true);
    assert.equal(settlement.lines.find(({ line }) => line === foreign?.line)?.applied, false);
    const { rows, sum } = await desk.sql.one<{ rows: number; sum: number }>(
      "SELECT count(*)::int AS rows, sum(received)::float AS sum FROM cash_remittance WHERE settlement_id = $1",
      [first.id],
    );
    assert.deepEqual([rows, sum], [463, settlement.totals.applied.received]);
    const now = await debtOf("sendit");
    assert.equal(debt.parcels - now.parcels, 463);
  });

  it("captures the payments of the shop's own orders, each once and whole", async () => {
    for (const one of real.slice(0, 2)) {
      await isCaptured(one);
      assert.deepEqual(await captured(one.id), { captured: one.total, times: 1, accounted: one.total });
    }
  });

  it("read a second time changes nothing, as the same bytes or written by another program", async () => {
    const before = await counts();
    const same = await upload(frenchFile(planted.rows));
    assert.deepEqual([same.status, same.json.known, same.json.settlement.state], [200, true, "confirmed"]);
    assert.equal((await confirm(first.id)).json.changed, false);
    for (const file of [englishFile, arabicFile]) {
      const paid = planted.rows.filter(
        ({ tracking }) => !planted.errors.has(tracking) || planted.errors.get(tracking) === "double",
      );
      const { settlement } = (await upload(file(paid))).json;
      assert.equal(settlement.readable, true);
      const alone = settlement.lines.filter(({ line }) => line !== null);
      assert.equal(
        alone.every(({ problems }) => ["already_paid", "double"].includes(problems.join())),
        true,
      );
      const { json } = await confirm(settlement.id);
      assert.equal(json.settlement.totals.applied.parcels, 0);
    }
    assert.deepEqual(await counts(), before);
  });

  it("is on record in the audit log", async () => {
    const { count } = await desk.sql.one<{ count: number }>(
      "SELECT count(*)::int FROM audit_record WHERE action = 'cash.remitted' AND detail->>'settlement_id' = $1",
      [first.id],
    );
    assert.equal(count, 463);
  });
});

describe("a file whose columns nobody knows", () => {
  it("is read by the columns that staff choose, and the next one by itself", async () => {
    const [one, two] = parcels.filter(({ tracking }) => planted.errors.get(tracking) === "missing");
    const file = (parcel: Delivered | undefined) =>
      Buffer.from(`Barre;Somme A;Somme B\n${parcel?.tracking};${(parcel?.cod ?? 0) / 100};35\n`);
    const { settlement } = (await upload(file(one))).json;
    assert.deepEqual([settlement.readable, settlement.lines.length], [false, 0]);
    const refused = await confirm(settlement.id);
    assert.deepEqual([refused.status, refused.json.code], [400, "columns_needed"]);
    const mapping = { tracking: 0, reference: null, amount: 1, fee: 2, net: null };
    const reviewed = await must(
      desk.admin.call<{ settlement: Settlement }>(`${CASH}/settlements/${settlement.id}/review`, {
        json: { mapping },
      }),
      "review",
    );
    assert.deepEqual(reviewed.settlement.lines.filter(({ line }) => line !== null)[0]?.problems, []);
    assert.equal((await confirm(settlement.id)).json.settlement.totals.applied.parcels, 1);
    const next = (await upload(file(two))).json.settlement;
    assert.deepEqual(next.columns.mapping, mapping);
    const gone = await must(
      desk.admin.call(`${CASH}/settlements/${next.id}/discard`, { method: "POST" }),
      "discard",
    );
    assert.deepEqual(gone, { discarded: true });
    assert.equal((await confirm(next.id)).status, 409);
    assert.equal((await upload(file(two))).status, 201, "a file that was thrown away may come again");
  });
});

describe("cash marked by hand", () => {
  it("is marked in bulk with a result a line, each order once", async () => {
    const [, , own] = real;
    const free = parcels.filter(({ tracking }) => planted.errors.get(tracking) === "wrong_fee").slice(0, 2);
    const open = await order(desk);
    await trackingOf(desk, open.id);
    const orders = [own?.id, ...free.map(({ order_id }) => order_id), open.id, real[0]?.id, "order_01NOSUCH"];
    const answer = await remit(orders.map((order_id) => ({ order_id })));
    assert.equal(answer.status, 200, answer.text.slice(0, 300));
    assert.deepEqual(answer.json.paid.sort(), orders.slice(0, 3).sort());
    assert.deepEqual(
      answer.json.problems.map(({ order_id, code }) => [order_id, code]),
      [
        [open.id, "not_delivered"],
        [real[0]?.id, "paid_before"],
        ["order_01NOSUCH", "order_unknown"],
      ],
    );
    if (own)
      assert.deepEqual(await captured(own.id), { captured: own.total, times: 1, accounted: own.total });
    const again = await remit(orders.map((order_id) => ({ order_id })));
    assert.deepEqual(again.json.paid, []);
  });

  it("keeps what was received and kept, to the centime", async () => {
    const [parcel] = parcels
      .filter(({ tracking }) => planted.errors.get(tracking) === "wrong_amount")
      .slice(-1);
    const cod = (parcel?.cod ?? 0) / 100;
    await must(remit([{ order_id: parcel?.order_id, collected: 100.1, fee: 30.2 }]), "remit");
    const row = await desk.sql.one<Record<string, string>>(
      "SELECT collected, fee, received, expected FROM cash_remittance WHERE order_id = $1",
      [parcel?.order_id],
    );
    assert.deepEqual(row, {
      collected: "100.10",
      fee: "30.20",
      received: "69.90",
      expected: (cod - 35).toFixed(2),
    });
  });
});

describe("what carriers owe", () => {
  it("agrees with a plain count of what was delivered and not paid out", async () => {
    const rows = await desk.sql.rows<{ carrier: string; parcels: number; collected: number }>(
      `SELECT s.carrier, count(*)::int AS parcels, sum(s.cod_amount)::float AS collected
         FROM order_flow o JOIN shipment s ON s.order_id = o.order_id AND s.live
        WHERE o.state = 'delivered' AND o.payment = 'cod'
          AND NOT EXISTS (SELECT 1 FROM cash_remittance r WHERE r.order_id = o.order_id) GROUP BY s.carrier`,
    );
    assert.ok(rows.length >= 2);
    for (const { carrier, parcels: count, collected } of rows) {
      const debt = await debtOf(carrier);
      assert.deepEqual([debt.parcels, debt.collected], [count, collected], carrier);
      assert.equal(
        debt.ages.reduce((sum, age) => sum + age.parcels, 0),
        count,
      );
      const list = await must(
        desk.admin.call<{ count: number }>(`${CASH}/parcels?carrier=${carrier}&limit=1`),
        "list",
      );
      assert.equal(list.count, count);
    }
    assert.equal((await debtOf("cathedis")).ages[3]?.parcels, 5, "all five are older than two weeks");
  });
});

describe("the cash desk", () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  it("reads a file, shows what does not agree and marks the rest, on a desk in French", async () => {
    const own = parcels.filter(({ tracking }) => planted.errors.get(tracking) === "wrong_fee").slice(4, 9);
    const rows = own.map(({ tracking, cod, fee }, n) => ({
      tracking,
      amount: n === 0 ? cod - 5_000 : cod,
      fee,
    }));
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "fr", width: 1440 });
    await page.goto(url("/souk-cash"));
    await page.getByRole("button", { name: "Lire un relevé" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("combobox").click();
    await page.getByRole("option", { name: "SENDIT" }).click();
    await drawer
      .locator('input[type="file"]')
      .setInputFiles({ name: "relevé.csv", mimeType: "text/csv", buffer: frenchFile(rows) });
    await looksRight(page, desk.context, { name: "cash-upload-fr-1440", language: "fr" });
    await drawer.getByRole("button", { name: "Lire", exact: true }).click();
    await page.getByRole("heading", { name: "Relevé de SENDIT" }).waitFor();
    await page.getByText("Montant erroné").first().waitFor();
    await looksRight(page, desk.context, { name: "cash-preview-fr-1440", language: "fr" });
    await page.getByRole("button", { name: "Marquer 4 colis comme reversés" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Oui, les marquer" }).click();
    await page.getByText("Confirmé", { exact: true }).waitFor();
    await looksRight(page, desk.context, { name: "cash-confirmed-fr-1440", language: "fr" });
    const { count } = await desk.sql.one<{ count: number }>(
      "SELECT count(*)::int FROM cash_remittance WHERE order_id = ANY ($1)",
      [own.map(({ order_id }) => order_id)],
    );
    assert.equal(count, 4);
    await tab.close();
  });

  it("marks a chosen parcel by hand, on a phone in Arabic", async () => {
    const [parcel] = parcels.filter(({ tracking }) => planted.errors.get(tracking) === "missing").slice(-1);
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "ar", width: 390 });
    await page.goto(url("/souk-cash"));
    await page.locator("main li h1, main li .h1-core").first().waitFor();
    await looksRight(page, desk.context, { name: "cash-ar-390", language: "ar" });
    await page.getByRole("searchbox", { name: "رقم الطلب أو رقم التتبع" }).fill(parcel?.number ?? "");
    const box = page.getByRole("checkbox", { name: `اختيار الطلب ${parcel?.number}` });
    await box.click();
    await page.getByRole("button", { name: "تسجيل الأداء" }).click();
    await looksRight(page, desk.context, { name: "cash-ask-ar-390", language: "ar" });
    await page.getByRole("alertdialog").getByRole("button", { name: "نعم، توصلت بالمبلغ" }).click();
    await box.waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "تم التوصل به" }).click();
    await page.getByRole("link", { name: parcel?.number ?? "" }).waitFor();
    await page.getByRole("tab", { name: "الكشوف" }).click();
    await page
      .getByRole("link", { name: /releve\.csv/ })
      .last()
      .click();
    await page.getByRole("heading", { name: "كشف SENDIT" }).waitFor();
    await page.getByText("المبلغ غير صحيح").first().waitFor();
    await looksRight(page, desk.context, { name: "cash-settlement-ar-390", language: "ar" });
    await tab.close();
  });
});

describe("bad input", () => {
  const bad: [string, Buffer, object, number, string][] = [
    ["an empty file", Buffer.alloc(0), {}, 400, "file_empty"],
    ["a workbook", Buffer.from("PK\u0003\u0004"), {}, 400, "file_not_csv"],
    ["a letter", Buffer.from("Bonjour\n\nvoici votre relevé"), {}, 400, "file_not_csv"],
    ["a carrier that there is not", Buffer.from("a;b\n1;2"), { carrier: "nobody" }, 400, "carrier_unknown"],
    ["no base64", Buffer.alloc(0), { content: "%%%" }, 400, "check_fields"],
    ["far too much", Buffer.alloc(6_000_000, 97), {}, 413, "body_too_large"],
  ];
  for (const [what, bytes, over, status, code] of bad)
    it(`${what} is refused in plain words`, async () => {
      const answer = await upload(bytes, over);
      assert.deepEqual([answer.status, answer.json.code], [status, code], answer.text.slice(0, 300));
      assert.ok(answer.json.message.length > 10);
    });

  it("of no settlement, no order and no money is refused", async () => {
    assert.equal((await desk.admin.call(`${CASH}/settlements/cset_nobody`)).status, 404);
    assert.equal((await confirm("cset_nobody")).status, 404);
    assert.equal((await remit([])).status, 400);
    assert.equal((await remit([{ order_id: "order_1", collected: 1.005 }])).status, 400);
  });

  it("strangers get nothing", async () => {
    const headers = { authorization: "Bearer nobody" };
    for (const path of ["", "/parcels", "/settlements", "/settings"])
      assert.equal((await desk.admin.call(`${CASH}${path}`, { headers })).status, 401, path);
  });
});
