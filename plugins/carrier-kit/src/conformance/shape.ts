import assert from "node:assert/strict";
import { SHIPMENT_STATUSES } from "@souk/contracts";
import { REPLAY_OPERATIONS, replay } from "../replay";
import { placeholderSettings } from "../settings";
import { type Bench, check } from "./bench";
import { assertHolds } from "./expect";
import type { Check } from "./fixtures";

/** Checks of the settings: complete, in three languages, with secrets marked. */
export function settingChecks({ carrier, fixtures }: Bench): Check[] {
  const { fields } = carrier.settings;
  return [
    check("settings: the fixtures' account fits", async () => {
      assert.ok(carrier.settings.parse(fixtures.settings).ok);
    }),
    check("settings: an account without keys is refused, naming the fields", async () => {
      const result = carrier.settings.parse({});
      assert.ok(!result.ok && result.issues.length > 0);
    }),
    check("settings: some are secret, and none of these has a default", async () => {
      const secret = fields.filter((field) => field.secret);
      assert.ok(secret.length > 0 && secret.every((field) => field.default === undefined));
    }),
    check("settings: each has a label in three languages", async () => {
      for (const { label } of fields) assert.ok(label.ar && label.fr && label.en);
    }),
    check("settings: the carrier is called by https unless a setting says otherwise", async () => {
      assert.match(carrier.baseUrl(placeholderSettings(fields)), /^https:\/\//);
    }),
    check("settings: a webhook comes with a secret field of its own", async () => {
      assert.equal(carrier.webhook !== undefined, carrier.abilities.webhook !== false);
      const key = carrier.webhook?.secretSetting;
      if (key !== undefined) assert.ok(fields.some((field) => field.key === key && field.secret));
    }),
  ];
}

/** Checks of the tables: statuses and cities. */
export function tableChecks({ carrier }: Bench): Check[] {
  return [
    check("statuses: the table knows a way to delivered and uses our words only", async () => {
      const means = carrier.statuses.rows.map((row) => row.means);
      assert.ok(means.includes("delivered"));
      assert.ok(means.every((status) => status === null || SHIPMENT_STATUSES.includes(status)));
    }),
    check("statuses: an unknown word means nothing", async () => {
      assert.deepEqual(carrier.statuses.read("???"), { known: false, status: null });
    }),
    check("cities: the bundled list has places to deliver to, each with its own id", async () => {
      const { bundled } = carrier.cities;
      assert.ok(bundled.some((city) => city.active));
      assert.equal(new Set(bundled.map((city) => city.id)).size, bundled.length);
    }),
  ];
}

/** Every fixture replays to what it expects. */
export function fixtureChecks({ carrier, fixtures }: Bench): Check[] {
  return REPLAY_OPERATIONS.flatMap((operation) =>
    fixtures.replays[operation].map(({ name, input, answer, expect }) =>
      check(`fixture: ${operation}, ${name}`, async () => {
        assertHolds(await replay(carrier, operation, input, { response: answer }), expect);
      }),
    ),
  );
}
