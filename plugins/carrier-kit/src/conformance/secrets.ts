import assert from "node:assert/strict";
import type { Carrier } from "../carrier";
import { replay } from "../replay";
import { placeholderSettings, secretsOf } from "../settings";
import { first } from "./expect";
import type { CarrierFixtures, Check, FixtureAnswer } from "./fixtures";
import { openLab, type Script } from "./lab";

function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64").replace(/=+$/, "")];
}

function withoutSecrets(said: string, secrets: readonly string[]): void {
  for (const secret of secrets.flatMap(spellings)) assert.ok(!said.includes(secret), "a secret was said");
}

async function everything(carrier: Carrier, fixtures: CarrierFixtures, script: Script): Promise<string> {
  const lab = openLab(carrier, fixtures, { own: [script] });
  const { client } = lab;
  const answers = [
    await client.create([fixtures.request]),
    await client.track(["ABC123"]),
    await client.lookup(fixtures.request),
    await client.quote({ city: fixtures.request.address.city }),
    await client.cities(),
    await client.labels(["ABC123"], { format: "a4" }),
    await client.cancel("ABC123"),
  ];
  return lab.said.join("\n") + JSON.stringify(answers);
}

/** Checks that no key, token or cookie is ever said: in a log line, in a result, in a replay. */
export function secretChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const parsed = carrier.settings.parse(fixtures.settings);
  const secrets = parsed.ok ? secretsOf(carrier.settings.fields, parsed.values) : [];
  const echo: FixtureAnswer = {
    status: 400,
    body: { message: `bad key ${secrets.join(" ")}`, success: false },
  };
  const scripts: [string, Script][] = [
    ["when all is well", first(fixtures.replays.create, "create fixture").answer ?? {}],
    ["when the carrier fails", { status: 500, body: { message: secrets.join(" ") } }],
    ["when the line is cut", { fault: "cut" }],
    ["when keys are refused", { status: 401, body: { message: secrets.join(" ") } }],
    ["when the carrier echoes the key", echo],
  ];
  return [
    ...scripts.map(
      ([name, script]): Check => ({
        name: `secrets: none in logs or results ${name}`,
        run: async () => withoutSecrets(await everything(carrier, fixtures, script), secrets),
      }),
    ),
    {
      name: "secrets: calls are logged, and the log tells which operation",
      run: async () => assert.match(await everything(carrier, fixtures, echo), /"operation":"create"/),
    },
    {
      name: "secrets: a replay shows none",
      run: async () => {
        const placeholders = secretsOf(carrier.settings.fields, placeholderSettings(carrier.settings.fields));
        const shown = JSON.stringify(await replay(carrier, "create", fixtures.request));
        withoutSecrets(shown, placeholders);
        assert.match(shown, /\[redacted\]/);
      },
    },
  ];
}
