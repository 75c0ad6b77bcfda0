import type { Carrier } from "../carrier";
import { createChecks } from "./create";
import { documentChecks } from "./documents";
import type { CarrierFixtures, Check } from "./fixtures";
import { readChecks } from "./reads";
import { secretChecks } from "./secrets";
import { sessionChecks } from "./session";
import { fixtureChecks, shapeChecks } from "./shape";
import { webhookChecks } from "./webhook";

export type { CarrierFixtures, Check, FixtureAnswer, ReplayFixture } from "./fixtures";

/**
 * The behaviours that every carrier must show, driven by its fixtures over a scripted line: no network, no account. Run each
 * check in any test runner: `for (const { name, run } of carrierConformance(carrier, fixtures)) test(name, run)`.
 */
export function carrierConformance(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const groups = [
    shapeChecks,
    fixtureChecks,
    createChecks,
    sessionChecks,
    readChecks,
    documentChecks,
    webhookChecks,
    secretChecks,
  ];
  return groups.flatMap((group) => group(carrier, fixtures));
}
