// Staff members at the sign-in: each with an address and a cookie jar of their own.
import { createHash, createHmac, randomUUID } from "node:crypto";
import { request } from "node:http";
import { Admin } from "./admin.mts";
import { type Context, loadContext, setting } from "./context.mts";
import { eventually } from "./eventually.mts";
import { call, must } from "./http.mts";
import { giveRole } from "./members.mts";
import { Sql } from "./sql.mts";

export interface Reply<T = unknown> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  json: T;
}

export interface Person {
  id: string;
  email: string;
  password: string;
}

export interface Pair {
  token: string;
  refresh_token: string;
  expires_in: number;
  session: { id: string; expires_at: string };
}

/** What the suites about sign-in work with. */
export interface StaffRoom {
  context: Context;
  admin: Admin;
  sql: Sql;
}

export async function openStaffRoom(): Promise<StaffRoom> {
  const context = loadContext();
  return { context, admin: await Admin.signIn(context), sql: new Sql(context) };
}

const TIMEOUT_MS = 30_000;

/** A browser (or program) at a loopback address of its own: 127.0.0.2 and up are all this machine. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  private readonly backend: string;
  private readonly address: string;

  constructor(backend: string, address = "127.0.0.1") {
    this.backend = backend.replace("localhost", "127.0.0.1");
    this.address = address;
  }

  /** One call with this visitor's cookies; nothing is thrown for a status. */
  ask<T = unknown>(
    path: string,
    { method, json, token }: { method?: string; json?: unknown; token?: string } = {},
  ): Promise<Reply<T>> {
    const body = json === undefined ? undefined : JSON.stringify(json);
    const headers: Record<string, string> = { accept: "application/json" };
    if (body !== undefined) {
      headers["content-type"] = "application/json";
      // Said aloud, since Node sends none with a GET.
      headers["content-length"] = String(Buffer.byteLength(body));
    }
    if (token) headers.authorization = `Bearer ${token}`;
    if (this.cookies.size) {
      // As a browser on the dashboard's own page does.
      headers.origin = this.backend;
      headers.cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    }
    const options = {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers,
      localAddress: this.address,
      agent: false as const,
      timeout: TIMEOUT_MS,
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.backend}${path}`, options, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          this.keepCookies(answer.headers["set-cookie"] ?? []);
          const json = parse(Buffer.concat(chunks).toString("utf8")) as T;
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, json });
        });
      });
      sent.on("error", reject);
      sent.on("timeout", () => sent.destroy(new Error(`${path}: no answer in ${TIMEOUT_MS / 1000} s`)));
      sent.end(body);
    });
  }

  /** The sign-in of programs. */
  signIn({ email, password }: Pick<Person, "email" | "password">, code?: string): Promise<Reply<Pair>> {
    return this.ask<Pair>("/auth/staff/sign-in", { json: { email, password, code } });
  }

  /** The sign-in of the dashboard: password, then cookie. Gives the access token. */
  async signInByCookie({ email, password }: Pick<Person, "email" | "password">): Promise<string> {
    const signedIn = await this.ask<{ token: string }>("/auth/user/emailpass", { json: { email, password } });
    if (signedIn.status !== 200) throw new Error(`sign in: HTTP ${signedIn.status}`);
    const { token } = signedIn.json;
    const cookie = await this.ask("/auth/session", { method: "POST", token });
    if (cookie.status !== 200) throw new Error(`cookie: HTTP ${cookie.status}`);
    return token;
  }

  /** Whether the server knows who this is, by cookie or by `token`. */
  async isIn(token?: string): Promise<boolean> {
    return (await this.ask("/admin/users/me", { token })).status !== 401;
  }

  private keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value && !/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Invites somebody and accepts for them; they have an account and a password. */
export async function newPerson(admin: Admin, name: string): Promise<Person> {
  const email = `${name}.${Date.now().toString(36)}@souk.invalid`;
  const password = `e2e-only-${name}-password`;
  const json = { email };
  const invited = admin.call<{ invite: { token: string } }>("/admin/invites", { json });
  const { invite } = await must(invited, "invite");
  const registered = call<{ token: string }>(`${admin.backend}/auth/user/emailpass/register`, {
    json: { email, password },
    headers: { "x-souk-invite": invite.token },
  });
  const { token } = await must(registered, "register");
  const accepted = call<{ user: { id: string } }>(
    `${admin.backend}/admin/invites/accept?token=${encodeURIComponent(invite.token)}`,
    { json: { email, first_name: name, last_name: "e2e" }, headers: { authorization: `Bearer ${token}` } },
  );
  const { user } = await must(accepted, "accept the invitation");
  await giveRole(admin, user.id, "super_admin");
  return { id: user.id, email, password };
}

/** A second step's code by RFC 6238, written apart from the server's. */
export function totp(secret: string, at = Date.now()): string {
  const bits = [...secret.replace(/=+$/, "")]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const offset = (hash[19] ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Waits for the next 30-second step, so that its code has not been used. */
export function nextStep(): Promise<true> {
  const step = Math.floor(Date.now() / 30_000);
  return eventually("the next step", () => Math.floor(Date.now() / 30_000) > step, { withinMs: 40_000 });
}

/** A token as Medusa would make one: signed with the shop's own key. */
export function forge(context: Context, payload: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "HS256", typ: "JWT" })}.${part(payload)}`;
  const signature = createHmac("sha256", setting(context, "JWT_SECRET")).update(text).digest("base64url");
  return `${text}.${signature}`;
}

/** The token of a forgotten password's mail, with its row. */
export async function resetToken({ context, sql }: StaffRoom, email: string, actor_type: string) {
  const jti = randomUUID();
  await sql.rows(
    `INSERT INTO auth_password_reset_token (id, auth_identity_id, provider_identity_id, entity_id, token_hash, expires_at)
     SELECT $1, auth_identity_id, id, entity_id, $2, now() + interval '10 minutes'
       FROM provider_identity WHERE entity_id = $3 AND provider = 'emailpass'`,
    [`authprt_${jti}`, createHash("sha256").update(jti).digest("hex"), email],
  );
  const iat = Math.floor(Date.now() / 1000);
  const claims = { purpose: "reset", entity_id: email, provider: "emailpass", actor_type, jti };
  return forge(context, { ...claims, iat, exp: iat + 600 });
}
