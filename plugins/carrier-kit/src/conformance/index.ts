import type { Carrier } from "../carrier";
import { openBench } from "./bench";
import { createChecks } from "./create";
import { cancelChecks, labelChecks, quoteChecks } from "./documents";
import type { CarrierFixtures, Check } from "./fixtures";
import { cityChecks, lookupChecks } from "./lists";
import { secretChecks } from "./secrets";
import { sessionChecks } from "./session";
import { fixtureChecks, settingChecks, tableChecks } from "./shape";
import { trackChecks } from "./track";
import { webhookChecks } from "./webhook";

export type { CarrierFixtures, Check, FixtureAnswer, ReplayFixture } from "./fixtures";

const GROUPS = [
  settingChecks,
  tableChecks,
  fixtureChecks,
  createChecks,
  sessionChecks,
  trackChecks,
  lookupChecks,
  cityChecks,
  labelChecks,
  cancelChecks,
  quoteChecks,
  webhookChecks,
  secretChecks,
];

/**
 * The behaviours that every carrier must show, driven by its fixtures over a scripted line: no network, no account. Run each
 * check in any test runner: `for (const { name, run } of carrierConformance(carrier, fixtures)) test(name, run)`.
 */
export function carrierConformance(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const bench = openBench(carrier, fixtures);
  return GROUPS.flatMap((group) => group(bench));
}
