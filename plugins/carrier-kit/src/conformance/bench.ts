import type { Carrier } from "../carrier";
import type { CreateResult, ShipmentRequest } from "../shipment";
import { first } from "./expect";
import type { CarrierFixtures, Check, FixtureAnswer } from "./fixtures";
import { type Lab, openLab, type Script } from "./lab";

/** What checks work with: a carrier, its fixtures, and labs on demand. */
export interface Bench {
  carrier: Carrier;
  fixtures: CarrierFixtures;
  request: ShipmentRequest;
  /** The answer that makes `request` a parcel. */
  created: FixtureAnswer;
  lab(own: readonly Script[], logins?: readonly Script[]): Lab;
  /** One create over a lab. */
  create(lab: Lab, change?: Partial<ShipmentRequest>): Promise<CreateResult>;
}

export function openBench(carrier: Carrier, fixtures: CarrierFixtures): Bench {
  const { request } = fixtures;
  return {
    carrier,
    fixtures,
    request,
    created: first(fixtures.replays.create, "create fixture").answer ?? {},
    lab: (own, logins) => openLab(carrier, fixtures, { own: [...own], logins: logins && [...logins] }),
    create: async (lab, change = {}) => first(await lab.client.create([{ ...request, ...change }]), "result"),
  };
}

export function check(name: string, run: () => Promise<void>): Check {
  return { name, run };
}
