import assert from "node:assert/strict";
import { replay } from "../replay";
import { placeholderSettings, secretsOf } from "../settings";
import { type Bench, check } from "./bench";
import type { Check } from "./fixtures";
import type { Lab, Script } from "./lab";

function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64").replace(/=+$/, "")];
}

function withoutSecrets(said: string, secrets: readonly string[]): void {
  for (const secret of secrets.flatMap(spellings)) assert.ok(!said.includes(secret), "a secret was said");
}

/** Uses everything a client can do; gives all that it logged and answered. */
async function everythingSaid({ request }: Bench, { client, said }: Lab): Promise<string> {
  const answers = [
    await client.create([request]),
    await client.track(["ABC123"]),
    await client.lookup(request),
    await client.quote({ city: request.address.city }),
    await client.cities(),
    await client.labels(["ABC123"], { format: "a4" }),
    await client.cancel("ABC123"),
  ];
  return said.join("\n") + JSON.stringify(answers);
}

/** Checks that no key, token, cookie or phone is ever said: in a log line, in a result, in a replay. */
export function secretChecks(bench: Bench): Check[] {
  const { carrier, fixtures, lab, created, request } = bench;
  const { fields, parse } = carrier.settings;
  const parsed = parse(fixtures.settings);
  const secrets = parsed.ok ? secretsOf(fields, parsed.values) : [];
  const echo = (status: number): Script => ({
    status,
    body: { success: false, message: `bad ${secrets.join()}` },
  });
  const silent = (name: string, own: Script, login?: Script): Check =>
    check(`secrets: none in logs or results ${name}`, async () => {
      const one = lab([own], login && [login]);
      withoutSecrets(await everythingSaid(bench, one), secrets);
    });
  return [
    silent("when all is well", created),
    silent("when the carrier fails", echo(500)),
    silent("when the line is cut", { fault: "cut" }),
    silent("when the carrier echoes the key in a refusal", echo(400)),
    silent("when the carrier echoes the key at the login", created, echo(401)),
    silent("when the login refuses with HTTP 200 and echoes the key", created, echo(200)),
    check("secrets: the log tells which operation, without a shopper's phone", async () => {
      const one = lab([echo(400)]);
      await everythingSaid(bench, one);
      assert.match(one.said.join(), /"operation":"create"/);
      assert.doesNotMatch(one.said.join(), new RegExp(request.recipient.phone.replace(/\D/g, "").slice(-9)));
    }),
    check("secrets: a replay shows none", async () => {
      const shown = JSON.stringify(await replay(carrier, "create", request));
      withoutSecrets(shown, secretsOf(fields, placeholderSettings(fields)));
      assert.match(shown, /\[redacted\]/);
    }),
  ];
}
