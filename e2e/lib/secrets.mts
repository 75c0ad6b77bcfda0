// The running shop's secrets, and how to recognise them in whatever it says.
import { readFileSync } from "node:fs";
import { type Context, setting } from "./context.mts";
import type { Said } from "./crawl.mts";
import { PLANTED } from "./settings.mts";

export interface Secret {
  name: string;
  value: string;
}

const SETTINGS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "SOUK_PROXY_SECRET",
  "SOUK_MASTER_KEYS",
  "ADMIN_PASSWORD",
  ...Object.keys(PLANTED),
];

/** Everything that must never be shown: keys, passwords, and the lines of Google's private key. */
export function shopSecrets(context: Context): Secret[] {
  const settings = SETTINGS.map((name) => ({ name, value: setting(context, name) }));
  const database = new URL(setting(context, "DATABASE_URL"));
  const file = setting(context, "GOOGLE_SERVICE_ACCOUNT_KEY_FILE");
  const { private_key } = JSON.parse(readFileSync(file, "utf8")) as { private_key: string };
  const lines = private_key.split("\n").filter((line) => line.length > 40);
  return [
    ...settings,
    { name: "the database's password", value: decodeURIComponent(database.password) },
    ...lines.map((value, index) => ({ name: `Google's private key, line ${index + 1}`, value })),
  ];
}

/** A secret as it stands, inside a URL, in base64, and as JSON writes it. */
export function forms({ value }: Secret): string[] {
  const base64 = Buffer.from(value).toString("base64").replace(/=+$/, "");
  return [...new Set([value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), base64])];
}

/** The names of the secrets that a text holds. */
export function leaks(text: string, secrets: readonly Secret[]): string[] {
  return secrets
    .filter((secret) => forms(secret).some((form) => text.includes(form)))
    .map(({ name }) => name);
}

/** What an error must not show: a stack, a path of ours, SQL, or the database's address. */
function innards(text: string, context: Context): string[] {
  const { host } = new URL(setting(context, "DATABASE_URL"));
  const signs: [string, RegExp | string][] = [
    ["a stack", /\n\s+at .+:\d+:\d+/],
    ["a stack in JSON", /\\n\s+at .+:\d+:\d+/],
    ["a path", "node_modules/"],
    ["the server's folder", ".medusa/server"],
    ["SQL", /\b(select|insert into|update) "\w+"/i],
    ["the database's address", host],
  ];
  return signs
    .filter(([, sign]) => (typeof sign === "string" ? text.includes(sign) : sign.test(text)))
    .map(([name]) => name);
}

/** Collects what is wrong with answers, to be shown at once. */
export function watcher(context: Context, secrets: readonly Secret[]) {
  const wrong: string[] = [];
  const seen = { count: 0 };
  const look = (said: Said, options: { pages?: boolean } = {}) => {
    seen.count += 1;
    const shown = [...leaks(said.text, secrets), ...(options.pages ? [] : innards(said.text, context))];
    for (const name of shown) wrong.push(`${said.what} (${said.status}) shows ${name}`);
  };
  return { look, wrong, seen };
}
