// Invitations, forgotten and forced passwords, confirmed addresses (issue 4, "People").
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { Admin } from "./lib/admin.mts";
import { type Context, loadContext, setting } from "./lib/context.mts";
import { type Answer, call, must } from "./lib/http.mts";
import { newMember } from "./lib/members.mts";
import { linkIn, mailsTo, mailTo } from "./lib/post.mts";
import { Sql } from "./lib/sql.mts";

const PASSWORD = "e2e-only-first-password";
const NEW_PASSWORD = "e2e-only-second-password";

let context: Context;
let admin: Admin;
let sql: Sql;
before(async () => {
  context = loadContext();
  admin = await Admin.signIn(context);
  sql = new Sql(context);
});
after(() => sql.close());

const newEmail = (name: string) => `${name}.${randomUUID().slice(0, 8)}@souk.invalid`;
const ask = <T,>(path: string, json: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> =>
  call<T>(`${context.info.backend}${path}`, {
    json,
    headers: { "x-publishable-api-key": context.info.publishable_key, ...headers },
  });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const tokenOf = (link: string) => new URL(link).searchParams.get("token") ?? "";

const signIn = (actor: "user" | "customer", email: string, password: string) =>
  ask<{ token: string; verification_required?: boolean }>(`/auth/${actor}/emailpass`, { email, password });
const register = (actor: "user" | "customer", email: string, headers = {}, password = PASSWORD) =>
  ask<{ token: string; code?: string }>(`/auth/${actor}/emailpass/register`, { email, password }, headers);

async function invite(email: string, locale?: string, role_id?: string): Promise<string> {
  const json = locale || role_id ? { email, metadata: { locale, role_id } } : { email };
  await must(admin.call("/admin/invites", { json }), "invite");
  return linkIn(await mailTo(context, email));
}

/** Somebody of staff, by way of the invitation's mail, which may name a role. */
async function newColleague(name: string, role_id?: string): Promise<{ id: string; email: string }> {
  const email = newEmail(name);
  const token = tokenOf(await invite(email, undefined, role_id));
  const registered = await must(register("user", email, { "x-souk-invite": token }), "register");
  const accepted = ask<{ user: { id: string } }>(
    `/admin/invites/accept?token=${encodeURIComponent(token)}`,
    { first_name: name, last_name: "e2e" },
    bearer(registered.token),
  );
  return { id: (await must(accepted, "accept")).user.id, email };
}

describe("an invitation", () => {
  it("is mailed in the language it names, and leads to the hidden path", async () => {
    const email = newEmail("invited-fr");
    const link = await invite(email, "fr");
    const { subject, text } = await mailTo(context, email);
    assert.equal(subject, "Invitation à rejoindre l’équipe de la boutique");
    assert.doesNotMatch(text, /administrateur|دعيت/);
    const start = `${setting(context, "BACKEND_PUBLIC_URL")}${setting(context, "ADMIN_PATH")}/invite?token=`;
    assert.ok(link.startsWith(start), link);
  });

  it("gives the role that it names, before the person is told that they are in", async () => {
    const { email } = await newColleague("support", "support");
    const { token } = await must(signIn("user", email, PASSWORD), "sign in");
    const me = await call<{ role: { id: string } }>(`${context.info.backend}/admin/ops/me`, {
      headers: bearer(token),
    });
    assert.deepEqual([me.status, me.json.role.id], [200, "support"]);
    const plain = await newColleague("no-role");
    const { token: none } = await must(signIn("user", plain.email, PASSWORD), "sign in");
    const shut = await call(`${context.info.backend}/admin/ops/me`, { headers: bearer(none) });
    assert.equal(shut.status, 403);
  });

  it("names no role that is not there, or that can do more than the one who invites", async () => {
    const send = (by: Admin, role_id: string) =>
      by.call<{ code: string }>("/admin/invites", {
        json: { email: newEmail("more"), metadata: { role_id } },
      });
    const unknown = await send(admin, "role_none");
    assert.deepEqual([unknown.status, unknown.json.code], [404, "role_unknown"]);
    const json = { name: `Inviters ${Date.now()}`, permissions: ["staff.write", "orders.read"] };
    const { id } = await must(admin.call<{ id: string }>("/admin/ops/roles", { json }), "new role");
    const inviter = await newMember(context, sql, admin, id);
    const more = await send(inviter.admin, "super_admin");
    assert.deepEqual([more.status, more.json.code], [403, "more_than_yours"]);
  });

  it("is mailed in three languages where none is named", async () => {
    const email = newEmail("invited");
    await invite(email);
    const { text } = await mailTo(context, email);
    for (const words of ["دعيت للعمل", "Vous êtes invité", "You are invited"])
      assert.ok(text.includes(words));
  });

  it("works once: the account signs in, the same link opens nothing more", async () => {
    const email = newEmail("once");
    const token = tokenOf(await invite(email));
    const headers = { "x-souk-invite": token };
    const registered = await must(register("user", email, headers), "register");
    const accept = () =>
      ask(`/admin/invites/accept?token=${encodeURIComponent(token)}`, {}, bearer(registered.token));
    await must(accept(), "accept");
    assert.equal((await signIn("user", email, PASSWORD)).status, 200);
    assert.equal((await accept()).status, 401);
    assert.equal((await register("user", email, headers)).status, 403);
  });

  it("is replaced by the one that is sent again", async () => {
    const email = newEmail("again");
    const first = tokenOf(await invite(email));
    const { invites } = await must(
      admin.call<{ invites: { id: string }[] }>(`/admin/invites?email=${encodeURIComponent(email)}`),
      "list",
    );
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await must(admin.call(`/admin/invites/${invites[0]?.id}/resend`, { method: "POST" }), "resend");
    const second = tokenOf(linkIn(await mailTo(context, email, 2)));
    assert.notEqual(first, second);
    assert.equal((await register("user", email, { "x-souk-invite": first })).status, 403);
    assert.equal((await register("user", email, { "x-souk-invite": second })).status, 200);
  });

  it("opens registration by the cookie of its page, as the dashboard does it", async () => {
    const email = newEmail("cookie");
    const link = new URL(await invite(email));
    const page = await call(`${context.info.backend}${link.pathname}${link.search}`);
    assert.equal(page.status, 200);
    const cookie = page.headers.getSetCookie().find((line) => line.startsWith("souk_invite=")) ?? "";
    assert.match(cookie, /Path=\/auth\/user\/emailpass\/register/);
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Strict/);
    const headers = { cookie: cookie.split(";")[0] ?? "", origin: context.info.backend };
    assert.equal((await register("user", email, headers)).status, 200);
  });
});

describe("registration of staff without an invitation", () => {
  const refused = async (answer: Promise<Answer<{ code?: string }>>) => {
    const { status, json } = await answer;
    assert.equal(status, 403);
    assert.equal(json.code, "registration_closed");
  };

  it("answers 403 to strangers, and writes nothing", async () => {
    const email = newEmail("stranger");
    await refused(register("user", email));
    await refused(register("user", email, { "x-souk-invite": "a.b.c" }));
    const made = await sql.rows("SELECT 1 FROM provider_identity WHERE entity_id = $1", [email]);
    assert.equal(made.length, 0);
  });

  it("answers 403 to an invitation of somebody else, and to one that has expired", async () => {
    const email = newEmail("expired");
    const token = tokenOf(await invite(email));
    await refused(register("user", newEmail("other"), { "x-souk-invite": token }));
    await sql.rows("UPDATE invite SET expires_at = now() - interval '1 second' WHERE email = $1", [email]);
    await refused(register("user", email, { "x-souk-invite": token }));
  });

  it("leaves customers free to register", async () => {
    assert.equal((await register("customer", newEmail("free"))).status, 200);
  });
});

describe("a forced new password", () => {
  it("ends the old password at once and mails a link that works once", async () => {
    const { id, email } = await newColleague("forced");
    assert.equal((await signIn("user", email, PASSWORD)).status, 200);
    const forced = await admin.call(`/admin/ops/staff/${id}/new-password`, { method: "POST" });
    assert.equal(forced.status, 202, forced.text);
    assert.equal((await signIn("user", email, PASSWORD)).status, 401);
    const mail = await mailTo(context, email, 2);
    assert.match(mail.text, /The shop’s administrator asks you/);
    const token = tokenOf(linkIn(mail));
    const update = (password: string) => ask("/auth/user/emailpass/update", { password }, bearer(token));
    assert.equal((await update("short")).status, 400);
    assert.equal((await update(NEW_PASSWORD)).status, 200, "a refused password does not use the link up");
    assert.equal((await update("e2e-only-third-password")).status, 401);
    assert.equal((await signIn("user", email, NEW_PASSWORD)).status, 200);
  });

  it("answers 404 for somebody who is not there; Medusa's own route shows nobody a token", async () => {
    const unknown = await admin.call("/admin/ops/staff/user_nobody/new-password", { method: "POST" });
    assert.equal(unknown.status, 404);
    const { id } = await newColleague("shown");
    const core = await admin.call<{ token?: string; code: string }>(`/admin/users/${id}/reset-password`, {
      method: "POST",
    });
    assert.deepEqual([core.status, core.json.code, core.json.token], [409, "reset_by_mail", undefined]);
  });
});

describe("a forgotten password", () => {
  it("is mailed to staff, whatever a stranger writes beside the address", async () => {
    const { email } = await newColleague("forgot");
    const metadata = { locale: "fr", forced: true };
    await must(ask("/auth/user/emailpass/reset-password", { identifier: email, metadata }), "ask");
    const { subject, text } = await mailTo(context, email, 2);
    assert.equal(subject, "Nouveau mot de passe");
    assert.match(text, /Pour choisir un nouveau mot de passe/);
  });

  it("answers alike for an unknown address, sends nothing, and is throttled", async () => {
    const email = newEmail("nobody");
    const statuses: number[] = [];
    for (let tries = 0; tries < 7; tries += 1)
      statuses.push((await ask("/auth/customer/emailpass/reset-password", { identifier: email })).status);
    assert.deepEqual(statuses, [201, 201, 201, 201, 201, 201, 429]);
    assert.deepEqual(await mailsTo(context, email), []);
  });
});

/** A customer who has registered and whose address is not confirmed yet. */
async function newCustomer(name: string): Promise<string> {
  const email = newEmail(name);
  const { token } = await must(register("customer", email), "register");
  await must(ask("/store/customers", { email, first_name: name }, bearer(token)), "sign up");
  return email;
}

/** Asks for the mail that confirms an address, and gives its code. */
async function codeFor(email: string, locale?: string): Promise<string> {
  const { token } = await must(signIn("customer", email, PASSWORD), "sign in");
  const json = { entity_id: email, entity_type: "email", metadata: { locale } };
  await must(ask("/auth/verification/request", json, bearer(token)), "ask for the mail");
  return tokenOf(linkIn(await mailTo(context, email)));
}

const confirm = (code: string) => ask("/auth/verification/confirm", { code });
const me = async (headers: Record<string, string>) =>
  (
    await call(`${context.info.backend}/store/customers/me`, {
      headers: { "x-publishable-api-key": context.info.publishable_key, ...headers },
    })
  ).status;

describe("a customer's address", () => {
  it("is confirmed before the account opens, by a code that works once", async () => {
    const email = await newCustomer("confirm");
    const before = await must(signIn("customer", email, PASSWORD), "sign in");
    assert.equal(before.verification_required, true);
    assert.equal(await me(bearer(before.token)), 401);
    const code = await codeFor(email, "fr");
    const { subject } = await mailTo(context, email);
    assert.equal(subject, "Confirmez votre adresse e-mail");
    assert.equal((await confirm(code)).status, 200);
    assert.notEqual((await confirm(code)).status, 200);
    const opened = await must(signIn("customer", email, PASSWORD), "sign in");
    assert.equal(await me(bearer(opened.token)), 200);
  });

  it("is the account's own: nobody has mails sent to somebody else", async () => {
    const email = await newCustomer("sender");
    const victim = newEmail("victim");
    const { token } = await must(signIn("customer", email, PASSWORD), "sign in");
    const json = { entity_id: victim, entity_type: "email" };
    await must(ask("/auth/verification/request", json, bearer(token)), "ask");
    await codeFor(email);
    assert.deepEqual(await mailsTo(context, victim), []);
  });
});

describe("a customer's reset", () => {
  it("ends what was signed in, by token, cookie and exchange, and works once", async () => {
    const email = await newCustomer("reset");
    await must(confirm(await codeFor(email)), "confirm");
    const { token: old } = await must(signIn("customer", email, PASSWORD), "sign in");
    const opened = await ask("/auth/session", {}, bearer(old));
    const cookie = opened.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    assert.deepEqual([await me(bearer(old)), await me({ cookie })], [200, 200]);
    const metadata = { locale: "en" };
    await must(ask("/auth/customer/emailpass/reset-password", { identifier: email, metadata }), "ask");
    const mail = await mailTo(context, email, 2);
    assert.equal(mail.subject, "A new password");
    assert.match(linkIn(mail), /\/en\/account\/reset-password\?token=/);
    const reset = bearer(tokenOf(linkIn(mail)));
    const update = (password: string) => ask("/auth/customer/emailpass/update", { password }, reset);
    assert.equal((await update(NEW_PASSWORD)).status, 200);
    assert.deepEqual([await me(bearer(old)), await me({ cookie })], [401, 401]);
    assert.equal((await ask("/auth/token/refresh", {}, bearer(old))).status, 401);
    assert.equal((await update("e2e-only-third-password")).status, 401);
    assert.equal((await signIn("customer", email, PASSWORD)).status, 401);
    const { token } = await must(signIn("customer", email, NEW_PASSWORD), "sign in at once");
    assert.equal(await me(bearer(token)), 200);
  });
});

describe("the shop's pages behind a mail's link", () => {
  const press = (path: string, fields: Record<string, string>) =>
    call(`${context.info.storefront}${path}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: context.info.storefront },
      body: new URLSearchParams(fields).toString(),
    });
  const open = (link: string) => {
    const { pathname, search } = new URL(link);
    return call(`${context.info.storefront}${pathname}${search}`);
  };
  const goesTo = (answer: Answer) => answer.headers.get("location") ?? "";

  it("confirm an address by a button, not by being opened", async () => {
    const email = await newCustomer("page");
    const code = await codeFor(email, "fr");
    const link = linkIn(await mailTo(context, email));
    const start = `${setting(context, "PUBLIC_STOREFRONT_URL")}/fr/account/verify-email?token=`;
    assert.ok(link.startsWith(start), link);
    const page = await open(link);
    assert.match(page.text, /<html[^>]*lang="fr"/);
    assert.match(page.text, /Confirmer l(&#x27;|')adresse/);
    const { verification_required } = await must(signIn("customer", email, PASSWORD), "sign in");
    assert.equal(verification_required, true, "opening the page confirms nothing");
    const fields = { locale: "fr", token: code };
    assert.equal(goesTo(await press("/do/account/verify-email", fields)), "/fr/account/verify-email?s=done");
    assert.equal(goesTo(await press("/do/account/verify-email", fields)), "/fr/account/verify-email?s=bad");
    assert.equal(await me(bearer((await must(signIn("customer", email, PASSWORD), "sign in")).token)), 200);
  });

  it("change a password, in Arabic; a password that is too short leaves the link good", async () => {
    const email = await newCustomer("page-reset");
    await must(confirm(await codeFor(email)), "confirm");
    const metadata = { locale: "ar" };
    await must(ask("/auth/customer/emailpass/reset-password", { identifier: email, metadata }), "ask");
    const link = linkIn(await mailTo(context, email, 2));
    const page = await open(link);
    assert.match(page.text, /<html[^>]*dir="rtl"/);
    assert.match(page.text, /type="password"/);
    const token = tokenOf(link);
    const send = (password: string) => press("/do/account/reset-password", { locale: "ar", token, password });
    assert.equal(goesTo(await send("short")), `/account/reset-password?s=password&token=${token}`);
    assert.equal(goesTo(await send(NEW_PASSWORD)), "/account/reset-password?s=done");
    assert.equal(goesTo(await send(NEW_PASSWORD)), "/account/reset-password?s=bad");
    assert.equal((await signIn("customer", email, NEW_PASSWORD)).status, 200);
  });
});
