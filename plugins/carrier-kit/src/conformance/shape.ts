import assert from "node:assert/strict";
import { SHIPMENT_STATUSES } from "@souk/contracts";
import { CarrierSettingsError } from "../client/options";
import { REPLAY_OPERATIONS, type ReplayOperation } from "../replay";
import { placeholderSettings } from "../settings";
import { type Bench, check } from "./bench";
import { assertHolds, first } from "./expect";
import type { Check } from "./fixtures";

/** Checks of the settings: complete, in three languages, with secrets marked. */
export function settingChecks({ carrier, fixtures, kit }: Bench): Check[] {
  const { fields, parse } = carrier.settings;
  const secrets = fields.filter((field) => field.secret);
  return [
    check("settings: a pasted key loses its line breaks and blanks", async () => {
      const { key } = first(secrets, "secret field");
      const given = fixtures.settings[key];
      const pasted = parse({ ...fixtures.settings, [key]: ` ${given}\r\n` });
      assert.deepEqual(pasted, parse(fixtures.settings));
      assert.ok(pasted.ok && pasted.values[key] === given);
    }),
    check("settings: an account without keys is refused, naming the fields", async () => {
      const result = parse({});
      assert.ok(!result.ok && result.issues.length > 0);
    }),
    check("settings: an address that is none is refused", async () => {
      const urls = fields.filter((field) => field.type === "url");
      for (const address of ["nonsense", "file:///etc/passwd", "https://user@host.example", "javascript:1"])
        for (const { key } of urls) assert.ok(!parse({ ...fixtures.settings, [key]: address }).ok, address);
      assert.ok(urls.length > 0);
    }),
    check("settings: a wrong account is an error that names no value", async () => {
      const settings = { base_url: "secret-value", unknown: "secret-value" };
      const make = () => kit.createCarrierClient(carrier, { settings });
      assert.throws(make, CarrierSettingsError);
      assert.throws(make, (error: Error) => !error.message.includes("secret-value"));
    }),
    check("settings: some are secret, and none of these has a default", async () => {
      assert.ok(secrets.length > 0 && secrets.every((field) => field.default === undefined));
    }),
    check("settings: each has a label in three languages", async () => {
      for (const { label } of fields) assert.ok(label.ar && label.fr && label.en);
    }),
    check("settings: the carrier is called by https unless a setting says otherwise", async () => {
      assert.match(carrier.baseUrl(placeholderSettings(fields)), /^https:\/\//);
    }),
    check("settings: a webhook, and only a webhook, comes with a secret field of its own", async () => {
      assert.equal(carrier.webhook !== undefined, carrier.abilities.webhook !== false);
      const key = carrier.webhook?.secretSetting;
      if (key !== undefined) assert.ok(secrets.some((field) => field.key === key));
    }),
  ];
}

/** Checks of the tables: statuses and cities. */
export function tableChecks({ carrier }: Bench): Check[] {
  const { rows, read } = carrier.statuses;
  return [
    check("statuses: the table knows a way to delivered and uses our words only", async () => {
      const means = rows.map((row) => row.means);
      assert.ok(means.includes("delivered"));
      assert.ok(means.every((status) => status === null || SHIPMENT_STATUSES.includes(status)));
    }),
    check("statuses: an unknown word means nothing", async () => {
      assert.deepEqual(read("???"), { known: false, status: null });
    }),
    check("statuses: no word is read as nothing, and a part of a word is not the word", async () => {
      const { code, label } = first(rows, "status");
      for (const word of [undefined, "", `${code ?? label}zz`]) assert.equal(read(word).known, false);
    }),
    check("statuses: each row is read as it says, whatever the case, accents and blanks", async () => {
      for (const { code, label, means } of rows)
        for (const word of [code, label].filter((one) => one !== undefined)) {
          const written = ` ${word.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()} `;
          assert.deepEqual(read(written), { known: true, status: means }, word);
        }
    }),
    check("cities: the bundled list has places to deliver to, each with its own id", async () => {
      const { bundled } = carrier.cities;
      assert.ok(bundled.some((city) => city.active));
      assert.equal(new Set(bundled.map((city) => city.id)).size, bundled.length);
    }),
  ];
}

/** Every fixture replays to what it expects. */
export function fixtureChecks({ carrier, fixtures, kit }: Bench): Check[] {
  const of = (operation: ReplayOperation): Check =>
    check(`fixtures: each ${operation} answer is read as its page says`, async () => {
      for (const { name, input, answer, expect } of fixtures.replays[operation])
        assertHolds(await kit.replay(carrier, operation, input, { response: answer }), expect, name);
    });
  const given = REPLAY_OPERATIONS.filter((operation) => fixtures.replays[operation].length > 0);
  return [
    ...given.map(of),
    check("fixtures: a replay never throws, whatever comes in", async () => {
      for (const operation of REPLAY_OPERATIONS)
        for (const odd of [undefined, null, 7, "x", [], [null], { reference: 7, headers: [], url: 1 }])
          assert.equal(typeof (await kit.replay(carrier, operation, odd, { response: odd })), "object");
    }),
  ];
}
