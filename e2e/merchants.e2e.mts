// Merchants: a staff account tells of its company and shows papers, a Super Admin decides (issue 4, "People").
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Admin } from "./lib/admin.mts";
import { launch } from "./lib/browser.mts";
import { type Context, loadContext, setting } from "./lib/context.mts";
import { signInToDashboard } from "./lib/dashboard.mts";
import { call, must } from "./lib/http.mts";
import { type Member, newMember } from "./lib/members.mts";
import { beside } from "./lib/overflow.mts";
import { mailTo } from "./lib/post.mts";
import { Sql } from "./lib/sql.mts";

const RIGHT = {
  name: "Atelier Amal",
  ice: "001 234 567 000 089",
  rc: "RC 4521",
  rc_court: "Fès",
  cin: "cd 123456",
};
const PDF = Buffer.from("%PDF-1.7\nan invented paper\n%%EOF\n");
const paperOf = (kind: string) => `/admin/ops/company/documents/${kind}`;
const PAPER = paperOf("ice");

interface Company {
  id: string;
  state: string;
  reason: string | null;
  ice: string;
  revision: number;
  documents: { id: string; kind: string; bytes: number }[];
}
type Answer = { company: Company; code?: string; details?: { field: string }[] };

let context: Context;
let sql: Sql;
let boss: Admin;
let merchant: Member;
before(async () => {
  context = loadContext();
  sql = new Sql(context);
  boss = await Admin.signIn(context);
  merchant = await newMember(context, sql, boss, "support");
});
after(async () => {
  await enable(false);
  await sql.close();
});

const enable = (enabled: boolean) =>
  must(boss.call("/admin/ops/settings", { json: { merchants: { enabled } } }), "switch");
const company = (json: unknown) =>
  merchant.admin.call<Answer>("/admin/ops/company", { json, headers: { "accept-language": "fr" } });
const seen = async (id: string) =>
  (await must(boss.call<Answer>(`/admin/ops/merchants/${id}`), "merchant")).company;
const upload = async (path: string, body: Buffer) => {
  const answer = await fetch(context.info.backend + path, {
    method: "POST",
    headers: { authorization: `Bearer ${merchant.admin.token}`, "content-type": "application/octet-stream" },
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(30_000),
  });
  return { status: answer.status, json: (await answer.json()) as Answer };
};
/** Decides about the file as it is now, or as it was at `revision`. */
const decide = async (id: string, decision: object, revision?: number) => {
  const json = { ...decision, revision: revision ?? (await seen(id)).revision };
  return boss.call<Answer & { message: string }>(`/admin/ops/merchants/${id}/decision`, { json });
};
const fileOf = (document: string) =>
  join(`${setting(context, "SOUK_FILES_DIR")}-private`, "merchants", document);

describe("the option", () => {
  it("is off until a Super Admin switches it on", async () => {
    const off = await merchant.admin.call<Answer>("/admin/ops/company");
    assert.deepEqual([off.status, off.json.code], [404, "merchants_off"]);
    assert.equal(
      (await merchant.admin.call("/admin/ops/settings", { json: { merchants: { enabled: true } } })).status,
      403,
    );
    await enable(true);
    assert.equal((await must(merchant.admin.call<Answer>("/admin/ops/company"), "company")).company, null);
  });
});

describe("a company", () => {
  it("is refused with each wrong field by its name", async () => {
    const { status, json } = await company({ ...RIGHT, ice: "12", cin: "?" });
    assert.deepEqual([status, json.details?.map(({ field }) => field)], [400, ["ice", "cin"]]);
  });

  it("takes papers that are what they say, once its details are there", async () => {
    assert.equal((await upload(PAPER, PDF)).json.code, "company_first");
    const sent = await must(company(RIGHT), "company");
    assert.deepEqual([sent.company.state, sent.company.ice], ["submitted", "001234567000089"]);
    assert.equal((await upload(PAPER, Buffer.from("<html><script>1</script>"))).json.code, "document_type");
    assert.equal((await upload(PAPER, Buffer.alloc(6 * 2 ** 20))).status, 413);
    assert.equal((await upload(paperOf("passport"), PDF)).json.code, "document_kind");
    const kept = await upload(PAPER, PDF);
    assert.deepEqual([kept.status, kept.json.company.documents.map(({ kind }) => kind)], [200, ["ice"]]);
  });

  it("keeps one paper of a kind, whoever sends two at once", async () => {
    const [one, other] = await Promise.all([upload(PAPER, PDF), upload(PAPER, PDF)]);
    assert.deepEqual([one.status, other.status], [200, 200]);
    const rows = await sql.rows("SELECT 1 FROM merchant_document WHERE kind = 'ice' AND merchant_id = $1", [
      one.json.company.id,
    ]);
    assert.equal(rows.length, 1);
  });

  it("puts what was sent on record, and no number of an identity card", async () => {
    const rows = await sql.rows<{ record: string }>(
      "SELECT to_jsonb(r)::text AS record FROM audit_record r WHERE actor = $1 AND action LIKE '%/company%'",
      [`staff:${merchant.id}`],
    );
    assert.ok(rows.length > 3, `${rows.length} records`);
    assert.ok(rows.some(({ record }) => record.includes("001234567000089")));
    assert.deepEqual(
      rows.filter(({ record }) => /cd ?123456/i.test(record)),
      [],
    );
  });

  it("is seen by a Super Admin only, and who opens a paper is on record", async () => {
    assert.equal((await merchant.admin.call("/admin/ops/merchants")).status, 403);
    const { merchants } = await must(
      boss.call<{ merchants: { id: string; user: { id: string } }[] }>(
        "/admin/ops/merchants?state=submitted",
      ),
      "merchants",
    );
    const id = merchants.find(({ user }) => user.id === merchant.id)?.id ?? "";
    const path = `/admin/ops/merchants/${id}/documents/${(await seen(id)).documents[0]?.id}`;
    assert.equal((await merchant.admin.call(path)).status, 403);
    const paper = await call(context.info.backend + path, {
      headers: { authorization: `Bearer ${boss.token}` },
    });
    assert.equal(paper.text, PDF.toString());
    assert.match(String(paper.headers.get("content-disposition")), /^attachment/);
    assert.match(String(paper.headers.get("content-security-policy")), /sandbox/);
    const opened = await sql.rows(
      "SELECT 1 FROM audit_record WHERE action = 'merchant.paper_opened' AND subject_id = $1",
      [id],
    );
    assert.equal(opened.length, 1);
  });

  it("is rejected with a reason, sent again, approved, and then stays as it is", async () => {
    const { company: mine } = await must(merchant.admin.call<Answer>("/admin/ops/company"), "mine");
    assert.equal((await decide(mine.id, { reject: "" })).status, 400);
    await must(decide(mine.id, { reject: "The ICE is not that of the RC" }), "reject");
    const twice = await decide(mine.id, { approve: true });
    assert.equal(twice.status, 409);
    const { name } = await sql.one<{ name: string }>(
      `SELECT concat_ws(' ', first_name, last_name) AS name FROM "user" WHERE email = $1`,
      [context.info.admin.email],
    );
    assert.ok(twice.json.message.includes(name), twice.json.message);
    const { email } = await sql.one<{ email: string }>('SELECT email FROM "user" WHERE id = $1', [
      merchant.id,
    ]);
    const mail = await mailTo(context, email);
    assert.equal(mail.subject, "Les informations de votre société sont à corriger");
    assert.match(mail.text, /settings\/souk-company/);
    const { company: told } = await must(merchant.admin.call<Answer>("/admin/ops/company"), "told");
    assert.deepEqual([told.state, told.reason], ["rejected", "The ICE is not that of the RC"]);
    const { company: again } = await must(company(RIGHT), "again");
    assert.equal((await decide(again.id, { approve: true })).json.code, "documents_missing");
    const looked = (await seen(again.id)).revision;
    for (const kind of ["rc", "cin"]) assert.equal((await upload(paperOf(kind), PDF)).status, 200);
    assert.equal((await decide(again.id, { approve: true }, looked)).json.code, "merchant_changed");
    const both = await Promise.all([1, 2].map(() => decide(again.id, { approve: true })));
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    assert.equal((await company(RIGHT)).json.code, "company_approved");
    assert.equal((await upload(PAPER, PDF)).json.code, "company_approved");
  });

  it("goes with the account", async () => {
    const { company: mine } = await must(merchant.admin.call<Answer>("/admin/ops/company"), "mine");
    const files = mine.documents.map(({ id }) => fileOf(id));
    assert.deepEqual(files.map(existsSync), [true, true, true]);
    await must(boss.call(`/admin/users/${merchant.id}`, { method: "DELETE" }), "delete");
    const left = async () =>
      (await sql.rows("SELECT 1 FROM merchant WHERE user_id = $1", [merchant.id])).length === 0;
    for (let tries = 0; tries < 50 && !(await left()); tries += 1)
      await new Promise((done) => setTimeout(done, 100));
    assert.ok(await left());
    assert.deepEqual(files.map(existsSync), [false, false, false]);
  });
});

describe("the pages", () => {
  it("take a company and show it to whoever decides, in ar and fr, on a phone and a desk", async () => {
    await must(boss.call("/admin/ops/company", { json: { ...RIGHT, name: "ورشة أمل" } }), "company");
    const browser = await launch();
    try {
      for (const [language, width] of [
        ["ar", 390],
        ["fr", 1440],
      ] as const) {
        const desk = await browser.newContext({ viewport: { width, height: 900 } });
        desk.setDefaultTimeout(60_000);
        await desk.addInitScript((lng) => localStorage.setItem("lng", lng), language);
        const page = await desk.newPage();
        await signInToDashboard(page, context);
        for (const name of ["souk-company", "souk-merchants"]) {
          await page.goto(`${context.info.admin.url}/settings/${name}`);
          if (name === "souk-company") await page.locator('input[value="ورشة أمل"]').waitFor();
          else {
            const row = page.locator("li").filter({ hasText: "ورشة أمل" });
            await row.getByRole("button").first().click();
            await row.getByText("001234567000089").waitFor();
          }
          assert.deepEqual(await beside(page), [], `${name} at ${width}`);
          await page.screenshot({ path: join(context.dataDir, `${name}-${language}-${width}.png`) });
        }
        await desk.close();
      }
    } finally {
      await browser.close();
    }
  });
});
