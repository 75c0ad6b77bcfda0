import type { Carrier } from "../carrier";
import { openBench } from "./bench";
import { createChecks } from "./create";
import { documentChecks, quoteChecks } from "./documents";
import type { CarrierFixtures, Check } from "./fixtures";
import { type KitUnderTest, realKit } from "./kit";
import { limitChecks } from "./limits";
import { cityChecks, lookupChecks } from "./lists";
import { requestContentChecks } from "./request";
import { requestChecks } from "./requests";
import { secretChecks } from "./secrets";
import { sessionChecks } from "./session";
import { fixtureChecks, settingChecks, tableChecks } from "./shape";
import { trackChecks } from "./track";
import { webhookChecks } from "./webhook";

export type { CarrierFixtures, Check, FixtureAnswer, ReplayFixture } from "./fixtures";
export type { KitUnderTest } from "./kit";

const GROUPS = [
  settingChecks,
  tableChecks,
  fixtureChecks,
  createChecks,
  requestContentChecks,
  limitChecks,
  sessionChecks,
  trackChecks,
  lookupChecks,
  cityChecks,
  documentChecks,
  requestChecks,
  quoteChecks,
  webhookChecks,
  secretChecks,
];

/**
 * The behaviours that every carrier must show, driven by its fixtures over a scripted line: no network, no account. Run each
 * check in any test runner: `for (const { name, run } of carrierConformance(carrier, fixtures)) test(name, run)`. Names differ; an
 * ability that a carrier lacks has a check that it is refused without a call. `kit` is for the kit's own tests.
 */
export function carrierConformance(
  carrier: Carrier,
  fixtures: CarrierFixtures,
  kit: KitUnderTest = realKit,
): Check[] {
  const bench = openBench(carrier, fixtures, kit);
  return GROUPS.flatMap((group) => group(bench));
}
