import assert from "node:assert/strict";
import { placeholderSettings, secretsOf } from "../settings";
import { type Bench, check } from "./bench";
import type { Check } from "./fixtures";
import type { Lab, Script } from "./lab";

function spellings(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  const inside = Buffer.from(`a${secret}`).toString("base64").slice(2, -4);
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64, inside];
}

function withoutSecrets(said: string, secrets: readonly string[]): void {
  for (const secret of secrets.flatMap(spellings)) assert.ok(!said.includes(secret), "a secret was said");
}

const COLLECTION = { tracking_numbers: ["7301245"], name: "x", phone: "0522000001", address: "x" };

/** Uses everything a client can do; gives all that it logged and answered. */
async function everythingSaid({ request }: Bench, { client, said }: Lab): Promise<string> {
  const answers = [
    await client.create([request]),
    await client.track(["ABC123"]),
    await client.lookup(request),
    await client.quote({ city: request.address.city }),
    await client.cities(),
    await client.labels(["ABC123"], { format: "a4" }),
    await client.deliveryNote(["ABC123"]),
    await client.cancel("ABC123"),
    await client.pickup(COLLECTION),
    await client.returns({ ...COLLECTION, to: "home" }),
    await client.registerWebhook("https://shop.example/x"),
    await client.statusWords(),
  ];
  return said.join("\n") + JSON.stringify(answers);
}

function leakChecks(bench: Bench, secrets: readonly string[]): Check[] {
  const { lab, created, carrier } = bench;
  const [secret = ""] = secrets;
  const echo = (status: number, text = secrets.join()): Script => ({
    status,
    body: { success: false, message: `bad ${text}` },
  });
  const silent = (name: string, own: Script, login?: Script): Check =>
    check(`secrets: none in logs or results ${name}`, async () => {
      withoutSecrets(await everythingSaid(bench, lab([own], login && [login])), secrets);
    });
  const encoded = [
    encodeURIComponent(secret),
    JSON.stringify(secret),
    Buffer.from(secret).toString("base64"),
    Buffer.from(`a${secret}`).toString("base64"),
  ];
  return [
    silent("when all is well", created),
    silent("when the carrier fails", echo(500)),
    silent("when the line is cut", { fault: "cut" }),
    silent("when the carrier echoes the key in a refusal", echo(400)),
    silent("when the carrier echoes the key in another encoding", echo(400, encoded.join(" "))),
    ...(carrier.session
      ? [
          silent("when the carrier echoes the key at the login", created, echo(401)),
          silent("when the login refuses with HTTP 200 and echoes the key", created, echo(200)),
        ]
      : []),
  ];
}

/** The answer of `created` with the key in each of its texts but those that name the parcel. */
function echoing(value: unknown, secret: string): unknown {
  if (Array.isArray(value)) return value.map((item) => echoing(item, secret));
  if (typeof value !== "object" || value === null) return value;
  const texts = Object.entries(value).map(([key, item]) =>
    typeof item === "string" && /message|note|why|errors?$/i.test(key)
      ? [key, `${item} ${secret}`]
      : [key, echoing(item, secret)],
  );
  return Object.fromEntries(texts);
}

/** Checks that no key, token, cookie or phone is ever said: in a log line, in a result, in a replay. */
export function secretChecks(bench: Bench): Check[] {
  const { carrier, fixtures, kit, lab, created, request, replayWhere } = bench;
  const { fields, parse } = carrier.settings;
  const parsed = parse(fixtures.settings);
  const secrets = parsed.ok ? secretsOf(fields, parsed.values) : [];
  const refusal = fixtures.batch ?? replayWhere("create", { outcome: "refused" })?.answer ?? created;
  const base = parsed.ok ? carrier.baseUrl(parsed.values) : "";
  return [
    ...leakChecks(bench, secrets),
    check("secrets: none in the lines of an answer that refuses a parcel", async () => {
      const one = lab([{ ...refusal, body: echoing(refusal.body, secrets.join()) }]);
      const second = { ...request, reference: `${request.reference}-2` };
      withoutSecrets(JSON.stringify(await one.client.create([second, request])), secrets);
    }),
    check("secrets: the log tells which operation, without a shopper's phone", async () => {
      const one = lab([{ status: 400, body: {} }]);
      await everythingSaid(bench, one);
      assert.match(one.said.join(), /"operation":"create"/);
      assert.doesNotMatch(one.said.join(), new RegExp(request.recipient.phone.replace(/\D/g, "").slice(-9)));
    }),
    check("secrets: where keys stand in the address, only its origin is logged", async () => {
      const one = lab([created]);
      await one.client.create([request]);
      const { pathname, origin } = new URL(one.own()[0]?.url ?? base);
      assert.ok(one.said.join().includes(origin));
      assert.equal(one.said.join().includes(`${origin}${pathname}`), carrier.secretUrl !== true);
    }),
    check("secrets: a replay shows none", async () => {
      const shown = JSON.stringify(await kit.replay(carrier, "create", request));
      withoutSecrets(shown, secretsOf(fields, placeholderSettings(fields)));
      assert.match(shown, /\[redacted\]/);
    }),
  ];
}
