// Settings of carriers and the sheet: versions, tests, roll-back, switches; no secret in sight (issue 3, "Keys", must holds 7, 8).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { closeDesk, type Desk, openDesk, order, trackingOf } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { must } from "./lib/http.mts";
import { Integration, KeyRing, senditKeys, senditValues } from "./lib/integrations.mts";
import { orderBody } from "./lib/people.mts";
import { startSecond } from "./lib/second.mts";
import { eventBody, postWebhook, sendEvent, senditTime, sign } from "./lib/sendit.mts";

let desk: Desk;
let sendit: Integration;
let ring: KeyRing;
const second = senditKeys("second");

before(async () => {
  desk = await openDesk("integrations");
  sendit = new Integration(desk.admin, "sendit");
  ring = new KeyRing(desk.context);
});

after(async () => {
  await ring.accept({ label: "first" });
  await sendit.step("enabled", { enabled: true });
  await sendit.step("webhook", { enabled: true });
  const { active_version } = await sendit.view();
  if (active_version !== 0) await must(sendit.step("rollback", { to: 0 }), "go back to the environment");
  await closeDesk(desk);
});

const values = () => senditValues(desk.context, second);
const actions = async () => (await sendit.view()).audit.map(({ action }) => action);

describe("the integrations", () => {
  it("are the installed carriers and the sheet, for staff only", async () => {
    type List = { integrations: { id: string; kind: string; source: string; state: string }[] };
    const { integrations } = await must(desk.admin.call<List>("/admin/ops/integrations"), "list");
    const named = (id: string) => integrations.find((one) => one.id === id);
    assert.deepEqual(
      [named("sendit")?.kind, named("sendit")?.source, named("sendit")?.state],
      ["carrier", "environment", "ready"],
    );
    assert.deepEqual([named("google-sheets")?.kind, named("google-sheets")?.state], ["sheet", "ready"]);
    const stranger = await fetch(`${desk.context.info.backend}/admin/ops/integrations`);
    assert.equal(stranger.status, 401);
  });

  it("show a secret by its last four characters only", async () => {
    const { versions, webhook, fields } = await sendit.view();
    const [environment] = versions;
    assert.deepEqual(environment?.values?.secret_key, { secret: true, tail: "8c6f" });
    assert.ok(fields.find(({ key }) => key === "secret_key")?.label.ar);
    assert.match(webhook?.address ?? "", /\/webhooks\/shipping\/sendit$/);
    const sheet = await new Integration(desk.admin, "google-sheets").view();
    assert.match(sheet.account ?? "", /@/);
    assert.equal((await desk.admin.call("/admin/ops/integrations/nobody")).status, 404);
  });
});

describe("a new version", () => {
  it("is refused by name of the field, in the reader's language, when it does not fit", async () => {
    const wrong = { ...values(), base_url: "not an address", calls_per_hour: "many", nonsense: 1 };
    const unknown = await sendit.step("versions", { values: wrong });
    assert.equal(unknown.status, 400);
    assert.deepEqual(
      unknown.json.details?.map(({ field }) => field),
      ["values.nonsense"],
    );
    const { nonsense: _, ...rest } = wrong;
    const invalid = await sendit.step("versions", { values: rest });
    assert.deepEqual(invalid.json.details?.map(({ field }) => field).sort(), [
      "values.base_url",
      "values.calls_per_hour",
    ]);
    const missing = await sendit.step("versions", { values: { ...values(), secret_key: null } });
    assert.deepEqual(missing.json.details, [
      {
        field: "values.secret_key",
        code: "setting_missing",
        message: "« Clé secrète » : ce champ est obligatoire",
      },
    ]);
    for (const body of [{}, { values: [] }, { values: { public_key: {} } }, []])
      assert.equal((await sendit.step("versions", body)).status, 400, JSON.stringify(body));
    assert.doesNotMatch(JSON.stringify([unknown.json, invalid.json, missing.json]), /planted/);
  });

  it("cannot be used before a test has succeeded, and a test says in words what is wrong", async () => {
    const { version } = await must(sendit.step("versions", { values: values() }), "add");
    const early = await sendit.step(`versions/${version}/activate`);
    assert.deepEqual([early.status, early.json.code], [409, "integration_not_tested"]);
    const failed = await must(sendit.step(`versions/${version}/test`), "test");
    assert.deepEqual([failed.test.ok, failed.test.kind], [false, "unauthorized"]);
    for (const words of Object.values(failed.test.message)) assert.ok(words.length > 20);
    assert.equal((await sendit.step(`versions/${version}/activate`)).status, 409);
    assert.equal((await sendit.view()).active_version, 0);
    for (const odd of ["999", "x", "-1", "1.5"])
      assert.equal((await sendit.step(`versions/${odd}/activate`)).status, 404, odd);
  });

  it("that answers is put into use; a parcel goes out with it, and none with the one before", async () => {
    await ring.accept({ label: "first" }, second);
    const version = await sendit.rotate(values());
    const from = Date.now();
    const view = await sendit.view();
    assert.deepEqual([view.active_version, view.source, view.state], [version, "admin", "ready"]);
    assert.deepEqual(
      view.versions.map(({ state }) => state).filter((state) => state === "active"),
      ["active"],
    );
    const placed = await order(desk);
    await trackingOf(desk, placed.id);
    const labels = (await ring.calls(from + 3_000)).map(({ label }) => label);
    assert.ok(!labels.includes("first"), labels.join(" "));
    const creates = (await ring.calls(from)).filter(
      ({ method, path }) => method === "POST" && path === "/deliveries",
    );
    assert.deepEqual(
      creates.map(({ label }) => label),
      ["second"],
    );
  });

  it("keeps the secrets in use where none is given", async () => {
    const { version } = await must(
      sendit.step("versions", {
        values: { ...values(), public_key: "", secret_key: "", pickup_district_id: 47 },
      }),
      "add",
    );
    const { test } = await must(sendit.step(`versions/${version}/test`), "test");
    assert.equal(test.ok, true);
    const { versions, audit } = await sendit.view();
    assert.deepEqual(versions.find((one) => one.version === version)?.values?.secret_key, {
      secret: true,
      tail: second.secret_key.slice(-4),
    });
    const added = audit.find((one) => one.action === "version_added" && one.version === version);
    assert.deepEqual(added?.detail, { changed: ["pickup_district_id"] });
    assert.match(added?.actor ?? "", /^staff:user_/);
  });
});

describe("an inactive key", () => {
  it("proves no webhook any more; the one in use does", async () => {
    const placed = await order(desk);
    const code = await trackingOf(desk, placed.id);
    const event = { code, newStatus: "PICKEDUP", lastActionAt: senditTime() };
    assert.equal((await sendEvent(desk.context, event)).status, 401);
    const body = eventBody(event);
    assert.equal((await postWebhook(desk.context, body, sign(body, second.secret_key))).status, 200);
  });

  it("that the carrier takes no more is told in plain words, and the parcel goes out once a good one is in use", async () => {
    await ring.accept({ label: "first" });
    const placed = await order(desk);
    const shipment = await eventually("the parcel waits for keys", async () => {
      const { shipment } = await desk.admin.order(placed.id);
      return shipment?.last_error?.kind === "unauthorized" ? shipment : undefined;
    });
    assert.match(shipment.last_error?.message.fr ?? "", /n’accepte pas les clés/);
    await eventually(
      "the page says so",
      async () => (await sendit.view()).last_error?.kind === "unauthorized",
    );
    const back = await must(sendit.step("rollback"), "roll back");
    assert.equal(back.version, 0);
    assert.equal(back.integration.source, "environment");
    await must(desk.admin.call(`/admin/ops/orders/${placed.id}/ship`, { method: "POST" }), "again");
    await trackingOf(desk, placed.id);
    const nothing = await sendit.step("rollback");
    assert.deepEqual([nothing.status, nothing.json.code], [409, "integration_nothing_earlier"]);
  });
});

describe("a carrier that is switched off", () => {
  it("is not offered, says so to whoever asks for it, and takes no parcel; those under way are followed", async () => {
    const before = await order(desk);
    const code = await trackingOf(desk, before.id);
    const elsewhere = await startSecond(desk.context, "second");
    try {
      await must(sendit.step("enabled", { enabled: false }), "switch off");
      const body = orderBody(desk.variant.id, desk.phone(), { carrier: "sendit" });
      const refused = await desk.shop.send(body);
      assert.deepEqual(
        refused.json.details?.map(({ field, code }) => [field, code]),
        [["carrier", "carrier_disabled"]],
      );
      await eventually("another process knows as well", async () => {
        const quote = await desk.admin.call<{ quotes: { carrier: string }[] }>("/api/shipping/quote", {
          json: { city: "Marrakech" },
        });
        return quote.status === 200 && !quote.json.quotes.some(({ carrier }) => carrier === "sendit");
      });
      await desk.sandbox.move(code, { status: "PICKEDUP", webhook: false });
      await eventually(
        "the parcel is followed",
        async () => (await desk.admin.order(before.id)).order.state === "shipped",
      );
      const { action } = (await sendit.view()).audit[0] ?? {};
      assert.equal(action, "disabled");
    } finally {
      await elsewhere.service.stop();
      await must(sendit.step("enabled", { enabled: true }), "switch on");
    }
  });

  it("refuses the parcel of an order that was placed before, with a way out", async () => {
    const restore = await desk.admin.settings({ cod_validation: "manual" });
    try {
      const placed = await desk.shop.place(orderBody(desk.variant.id, desk.phone(), { carrier: "sendit" }));
      await must(sendit.step("enabled", { enabled: false }), "switch off");
      await desk.admin.transition(placed.id, "confirmed");
      const shipment = await eventually("the parcel is refused", async () => {
        const { shipment } = await desk.admin.order(placed.id);
        return shipment?.state === "refused" ? shipment : undefined;
      });
      assert.match(shipment.last_error?.message.en ?? "", /not enabled in the shop/);
      await must(sendit.step("enabled", { enabled: true }), "switch on");
      await desk.admin.act(placed.id, "ship");
      await trackingOf(desk, placed.id);
    } finally {
      await must(sendit.step("enabled", { enabled: true }), "switch on");
      await restore();
    }
  });
});

describe("the webhook switch", () => {
  it("refuses notifications while it is off; polling goes on", async () => {
    const placed = await order(desk);
    const code = await trackingOf(desk, placed.id);
    const off = await must(sendit.step("webhook", { enabled: false }), "off");
    assert.equal(off.integration.webhook?.accepts, false);
    const answer = await sendEvent(desk.context, { code, newStatus: "PICKEDUP", lastActionAt: senditTime() });
    assert.equal(answer.status, 403);
    await must(sendit.step("webhook", { enabled: true }), "on");
    const event = { code, newStatus: "PICKEDUP", lastActionAt: senditTime() };
    assert.equal((await sendEvent(desk.context, event)).status, 200);
    const sheet = new Integration(desk.admin, "google-sheets");
    assert.equal((await sheet.step("webhook", { enabled: false })).status, 409);
    for (const body of [{}, { enabled: "no" }, { enabled: null }])
      assert.equal((await sendit.step("webhook", body)).status, 400);
  });
});

describe("the sheet", () => {
  const sheet = () => new Integration(desk.admin, "google-sheets");

  it("refuses a key that is none, and waits with its rows while it is switched off", async () => {
    const bad = await sheet().step("versions", {
      values: { service_account_key: '{"type":"x"}', spreadsheet_id: "x" },
    });
    assert.deepEqual(
      bad.json.details?.map(({ field }) => field),
      ["values.service_account_key"],
    );
    await must(sheet().step("enabled", { enabled: false }), "off");
    const placed = await order(desk);
    await trackingOf(desk, placed.id);
    assert.deepEqual(await desk.sandbox.rowsOf(placed.number), []);
    await must(sheet().step("enabled", { enabled: true }), "on");
    await eventually(
      "the row is written",
      async () => (await desk.sandbox.rowsOf(placed.number)).length === 1,
    );
  });

  it("is tested and changed like a carrier", async () => {
    const { version: bad } = await must(
      sheet().step("versions", {
        values: {
          spreadsheet_id: "no-such-sheet",
          sheets_url: desk.context.env.GOOGLE_SHEETS_URL ?? "",
          token_url: desk.context.env.GOOGLE_TOKEN_URL ?? "",
        },
      }),
      "add",
    );
    const { test } = await must(sheet().step(`versions/${bad}/test`), "test");
    assert.equal(test.ok, false);
    const good = await sheet().rotate({
      spreadsheet_id: desk.context.info.spreadsheet_id,
      sheets_url: desk.context.env.GOOGLE_SHEETS_URL ?? "",
      token_url: desk.context.env.GOOGLE_TOKEN_URL ?? "",
    });
    const placed = await order(desk);
    await eventually("its row", async () => (await desk.sandbox.rowsOf(placed.number)).length === 1);
    assert.equal((await sheet().view()).active_version, good);
    await must(sheet().step("rollback", { to: 0 }), "back");
  });
});

describe("the record of changes", () => {
  it("holds every step and can neither be changed nor emptied", async () => {
    const steps = await actions();
    for (const step of [
      "version_added",
      "version_tested",
      "version_activated",
      "version_rolled_back",
      "disabled",
      "enabled",
    ])
      assert.ok(steps.includes(step), `${step} in ${steps.join(" ")}`);
    for (const text of [
      "UPDATE integration_audit SET actor = 'nobody'",
      "DELETE FROM integration_audit",
      "TRUNCATE integration_audit",
    ])
      await assert.rejects(desk.sql.rows(text), /append-only/);
  });
});
