import assert from "node:assert/strict";
import { SHIPMENT_STATUSES } from "@souk/contracts";
import type { Carrier } from "../carrier";
import { REPLAY_OPERATIONS, replay } from "../replay";
import { placeholderSettings } from "../settings";
import { assertHolds } from "./expect";
import type { CarrierFixtures, Check } from "./fixtures";

/** What can be seen without a call: settings, statuses, cities, and that abilities and operations agree. */
export function shapeChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const { fields } = carrier.settings;
  return [
    {
      name: "the fixtures' account fits the settings",
      run: async () => assert.ok(carrier.settings.parse(fixtures.settings).ok),
    },
    {
      name: "an account without keys is refused, naming the fields",
      run: async () => {
        const result = carrier.settings.parse({});
        assert.ok(!result.ok && result.issues.length > 0);
      },
    },
    {
      name: "some setting is secret, and none of these has a default",
      run: async () => {
        const secret = fields.filter((field) => field.secret);
        assert.ok(secret.length > 0);
        assert.ok(secret.every((field) => field.default === undefined));
      },
    },
    {
      name: "every setting has a label in three languages",
      run: async () => {
        for (const { label } of fields) assert.ok(label.ar && label.fr && label.en);
      },
    },
    {
      name: "the base URL is https unless a setting says otherwise",
      run: async () => {
        assert.match(carrier.baseUrl(placeholderSettings(fields)), /^https:\/\//);
      },
    },
    {
      name: "the status table knows a way to delivered and uses our words only",
      run: async () => {
        const means = carrier.statuses.rows.map((row) => row.means);
        assert.ok(means.includes("delivered"));
        assert.ok(means.every((status) => status === null || SHIPMENT_STATUSES.includes(status)));
      },
    },
    {
      name: "the bundled list has places to deliver to, each with its own id",
      run: async () => {
        const cities = carrier.cities.bundled;
        assert.ok(cities.some((city) => city.active));
        assert.equal(new Set(cities.map((city) => city.id)).size, cities.length);
      },
    },
    {
      name: "a webhook ability comes with its setting for the secret",
      run: async () => {
        assert.equal(carrier.webhook !== undefined, carrier.abilities.webhook !== false);
        const key = carrier.webhook?.secretSetting;
        if (key !== undefined) assert.ok(fields.some((field) => field.key === key && field.secret));
      },
    },
  ];
}

/** Every fixture replays to what it expects. */
export function fixtureChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  return REPLAY_OPERATIONS.flatMap((operation) =>
    fixtures.replays[operation].map((fixture) => ({
      name: `fixture: ${operation}, ${fixture.name}`,
      run: async () => {
        assertHolds(
          await replay(carrier, operation, fixture.input, { response: fixture.answer }),
          fixture.expect,
        );
      },
    })),
  );
}
