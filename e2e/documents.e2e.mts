// Labels, bordereaux and pickups of many parcels (issue 3, "Shipments").
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { CATHEDIS, type CarrierScene, DIGYLOG, OZONEXPRESS } from "./lib/carriers.mts";
import { closeDesk, type Desk, openDesk, order, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import type { Answer } from "./lib/http.mts";
import { pdfPages } from "./lib/pdf.mts";
import type { ErrorBody } from "./lib/shop.mts";

interface Problem {
  id: string;
  code: string;
  message: string;
}
interface Printed {
  pdf: string;
  printed: number;
  problems: Problem[];
}
interface Waiting {
  parcels: {
    shipment_id: string;
    order_id: string;
    carrier: string;
    pickup: string | null;
    note: string | null;
  }[];
}
interface Asked {
  requested: { id: string; request_id: string | null }[];
  problems: Problem[];
}

const SENDER = { name: "متجر الزليج", phone: "0522 00 00 01", address: "زنقة الصناع، رقم 3، الدار البيضاء" };

let desk: Desk;
/** Orders whose parcels wait in the shop, with their tracking numbers. */
const parcels: { order_id: string; tracking: string }[] = [];

before(async () => {
  desk = await openDesk("documents");
  for (const _ of [1, 2, 3]) {
    const placed = await order(desk);
    parcels.push({ order_id: placed.id, tracking: await trackingOf(desk, placed.id) });
  }
});
after(() => closeDesk(desk));

const orders = (count = parcels.length) => parcels.slice(0, count).map(({ order_id }) => order_id);

function print(path: string, body: object): Promise<Answer<Printed & ErrorBody>> {
  const headers = { accept: "application/json", "accept-language": "en" };
  return desk.admin.call(`/admin/ops/documents/${path}`, { json: body, headers, timeoutMs: 60_000 });
}

async function pagesOf(answer: Answer<Printed>) {
  assert.equal(answer.status, 200, answer.text.slice(0, 300));
  return pdfPages(Buffer.from(answer.json.pdf, "base64"));
}

const ask = (body: object): Promise<Answer<Asked & ErrorBody>> =>
  desk.admin.call("/admin/ops/pickups", {
    json: body,
    headers: { "accept-language": "en" },
    timeoutMs: 60_000,
  });

const waiting = async () => (await desk.admin.call<Waiting>("/admin/ops/parcels")).json.parcels;
const parcelOf = async (orderId: string) => (await waiting()).find(({ order_id }) => order_id === orderId);

describe("labels", () => {
  it("of the carrier come for several parcels in one PDF", async () => {
    const answer = await print("labels", { order_ids: orders(), format: "carrier" });
    const pages = await pagesOf(answer);
    assert.equal(answer.json.printed, 3);
    assert.deepEqual(answer.json.problems, []);
    const text = pages.map((page) => page.text).join(" ");
    for (const { tracking } of parcels) assert.ok(text.includes(tracking), tracking);
  });

  it("of our own are 10 × 10 cm, one a parcel, in the order asked for", async () => {
    const pages = await pagesOf(await print("labels", { order_ids: orders().reverse(), format: "10x10" }));
    assert.deepEqual(
      pages.map(({ width, height }) => [width, height]),
      [1, 2, 3].map(() => [100, 100]),
    );
    const reversed = parcels.map(({ tracking }) => tracking).reverse();
    for (const [index, page] of pages.entries())
      assert.ok(page.text.includes(reversed[index] ?? "?"), page.text);
  });

  it("of our own stand four on an A4 sheet", async () => {
    const shipment_ids = (await waiting())
      .filter(({ order_id }) => orders().includes(order_id))
      .map(({ shipment_id }) => shipment_id);
    const pages = await pagesOf(await print("labels", { shipment_ids, format: "a4x4" }));
    assert.deepEqual([pages.length, pages[0]?.width, pages[0]?.height], [1, 210, 297]);
    for (const { tracking } of parcels) assert.ok(pages[0]?.text.includes(tracking), tracking);
  });

  it("come as a PDF with a list of what is missing, for one order too", async () => {
    const path = `/admin/ops/documents/labels`;
    const json = { order_ids: [orders()[0], "order_01NOSUCHTHING"], format: "10x10" };
    const some = await desk.admin.call(path, { json, timeoutMs: 60_000 });
    assert.equal(some.status, 200);
    assert.equal(some.headers.get("content-type"), "application/pdf");
    const missing = JSON.parse(some.headers.get("x-souk-not-printed") ?? "null");
    assert.deepEqual(missing, [{ id: "order_01NOSUCHTHING", code: "parcel_unknown" }]);
    const one = await desk.admin.call(`/admin/ops/orders/${orders()[0]}/label`, { timeoutMs: 60_000 });
    assert.equal(one.status, 200);
    assert.ok(one.text.startsWith("%PDF-"));
  });
});

describe("a carrier that fails", () => {
  it("is told in plain words, and the shop's own label still prints", async () => {
    await desk.sandbox.fault({ target: "sendit", kind: "500", count: 9, path: "getlabels" });
    const failed = await print("labels", { order_ids: orders(1), format: "carrier" });
    await desk.sandbox.clearFaults();
    assert.equal(failed.status, 422, failed.text.slice(0, 300));
    assert.equal(failed.json.code, "unavailable");
    assert.match(failed.json.message, /SENDIT is not available/);
    await pagesOf(await print("labels", { order_ids: orders(1), format: "10x10" }));
  });

  it("and sends a web page in place of a label, keeps nobody's label back", async () => {
    await desk.sandbox.fault({ target: "sendit", kind: "html", count: 9, path: "getlabels" });
    const first = await print("labels", { order_ids: orders(1), format: "carrier" });
    await desk.sandbox.clearFaults();
    assert.equal(first.status, 422);
    await pagesOf(await print("labels", { order_ids: orders(1), format: "carrier" }));
  });
});

describe("the bordereau", () => {
  it("names every parcel, with count and sum", async () => {
    const answer = await print("delivery-note", { order_ids: orders() });
    const [page, ...others] = await pagesOf(answer);
    assert.equal(others.length, 0);
    assert.deepEqual([page?.width, page?.height], [210, 297]);
    for (const { tracking } of parcels) assert.ok(page?.text.includes(tracking), tracking);
    assert.match(page?.text ?? "", /Parcels\s*:\s+3/);
  });

  it("is ours for a carrier that has no notes of its own", async () => {
    const answer = await print("delivery-note", { order_ids: orders(2), format: "carrier" });
    assert.equal((await pagesOf(answer)).length, 1);
    assert.equal((await parcelOf(orders()[0] ?? ""))?.note, null);
  });
});

describe("the other carriers", () => {
  /** The number on the label: CATHEDIS tells it after the parcel's key only. */
  const labelNumber = (orderId: string, { tracking }: CarrierScene) =>
    eventually(`the label's number of ${orderId}`, async () => {
      const number = await trackingOf(desk, orderId);
      return tracking.test(number) ? number : undefined;
    });

  for (const { carrier, notes } of [
    { carrier: DIGYLOG, notes: true },
    { carrier: OZONEXPRESS, notes: true },
    { carrier: CATHEDIS, notes: false },
  ]) {
    it(`${carrier.id} prints labels and a delivery note for several parcels`, async () => {
      const placed = await Promise.all([1, 2].map(() => order(desk, { carrier: carrier.id })));
      const order_ids = placed.map((one) => one.id);
      const tracking = await Promise.all(order_ids.map((one) => labelNumber(one, carrier)));
      const notesOf = async () => Promise.all(order_ids.map(async (one) => (await parcelOf(one))?.note));
      const printed = async (path: string) => {
        const answer = await print(path, { order_ids, format: "carrier" });
        const text = (await pagesOf(answer)).map((page) => page.text).join(" ");
        for (const number of tracking) assert.ok(text.includes(number), `${path} names ${number}: ${text}`);
        assert.deepEqual([answer.json.printed, answer.json.problems], [2, []]);
      };
      await printed("delivery-note");
      const first = await notesOf();
      for (const note of first) assert.equal(note !== null, notes, `${note}`);
      await printed("labels");
      await printed("delivery-note");
      assert.deepEqual(await notesOf(), first, "what is printed again is the same note");
    });
  }
});

describe("a pickup", () => {
  it("needs to know where to come", async () => {
    const answer = await ask({ order_ids: orders(1), sender: { name: "", phone: "12", address: "" } });
    assert.equal(answer.status, 400);
    const fields = answer.json.details?.map(({ field }) => field);
    assert.deepEqual(fields, ["sender.name", "sender.phone", "sender.address"]);
  });

  it("is asked for once, whoever presses how often", async () => {
    const body = { order_ids: orders(2), sender: SENDER, note: "بعد الظهر" };
    const answers = await Promise.all([ask(body), ask(body), ask(body)]);
    for (const { status, text } of answers) assert.equal(status, 200, text.slice(0, 300));
    const asked = answers.flatMap(({ json }) => json.requested);
    assert.equal(asked.length, 2, "each parcel in exactly one request");
    const again = await ask({ order_ids: orders() });
    assert.deepEqual(
      again.json.requested.map(({ id }) => id),
      orders().slice(2),
      "the sender is remembered, and only the third parcel is new",
    );
    assert.deepEqual(
      again.json.problems.map(({ code }) => code),
      ["asked_before", "asked_before"],
    );
    assert.equal((await parcelOf(orders()[0] ?? ""))?.pickup, "done");
  });

  it("whose answer was lost is never asked for again but by a person", async () => {
    const placed = await order(desk);
    await trackingOf(desk, placed.id);
    await desk.sandbox.fault({
      target: "sendit",
      kind: "lost_answer",
      count: 1,
      path: "pickups",
      method: "POST",
    });
    const lost = await ask({ order_ids: [placed.id] });
    await desk.sandbox.clearFaults();
    assert.deepEqual(
      lost.json.problems.map(({ code }) => code),
      ["uncertain"],
    );
    assert.deepEqual(
      (await ask({ order_ids: [placed.id] })).json.problems.map(({ code }) => code),
      ["uncertain"],
    );
    assert.equal((await parcelOf(placed.id))?.pickup, "uncertain");
    assert.equal((await ask({ order_ids: [placed.id], again: true })).json.requested.length, 1);
  });
});

describe("bad input", () => {
  const bad: [string, object, number, string][] = [
    ["no parcels", { order_ids: [] }, 400, "parcels_required"],
    ["no list", {}, 400, "parcels_required"],
    ["words for a list", { order_ids: "all" }, 400, "parcels_required"],
    ["too many", { order_ids: Array.from({ length: 101 }, (_, n) => `order_${n}`) }, 400, "parcels_too_many"],
    ["a strange format", { order_ids: ["order_1"], format: "a3" }, 400, "body_invalid"],
    ["an order that does not exist", { order_ids: ["order_01NOSUCHTHING"] }, 404, "parcel_unknown"],
    ["a parcel that does not exist", { shipment_ids: ["shp_01NOSUCHTHING"] }, 404, "parcel_unknown"],
  ];
  for (const [what, body, status, code] of bad) {
    it(`${what} is refused in plain words`, async () => {
      for (const path of ["labels", "delivery-note"]) {
        const answer = await print(path, body);
        assert.equal(answer.status, status, answer.text);
        assert.equal(answer.json.code, code);
        assert.ok(answer.json.message.length > 10);
      }
    });
  }

  it("a label of an order without a parcel says what to do", async () => {
    const restore = await desk.admin.settings({ cod_validation: "manual" });
    const placed = await order(desk).finally(restore);
    const answer = await desk.admin.call<ErrorBody>(`/admin/ops/orders/${placed.id}/label`);
    assert.equal(answer.status, 404);
    assert.equal(answer.json.code, "parcel_unknown");
  });

  it("strangers get nothing", async () => {
    const stranger = { authorization: "Bearer nobody" };
    for (const path of ["documents/labels", "documents/delivery-note", "pickups"]) {
      const answer = await desk.admin.call(`/admin/ops/${path}`, {
        json: { order_ids: orders() },
        headers: stranger,
      });
      assert.equal(answer.status, 401, path);
    }
  });
});
