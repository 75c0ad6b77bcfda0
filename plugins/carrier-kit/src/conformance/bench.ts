import type { Carrier } from "../carrier";
import type { CarrierClientOptions } from "../client/options";
import type { ReplayOperation } from "../replay";
import type { CreateResult, ShipmentRequest } from "../shipment";
import { isObject, listAt, member } from "../text/json";
import { first } from "./expect";
import type { CarrierFixtures, Check, FixtureAnswer, ReplayFixture } from "./fixtures";
import type { KitUnderTest } from "./kit";
import { type Lab, openLab, type Script } from "./lab";

/** What checks work with: a carrier, its fixtures, the kit, and labs on demand. */
export interface Bench {
  carrier: Carrier;
  fixtures: CarrierFixtures;
  kit: KitUnderTest;
  request: ShipmentRequest;
  /** The answer that makes `request` a parcel. */
  created: FixtureAnswer;
  lab(own: readonly Script[], logins?: readonly Script[], client?: Partial<CarrierClientOptions>): Lab;
  /** One create over a lab. */
  create(lab: Lab, change?: Partial<ShipmentRequest>): Promise<CreateResult>;
  /** The first replay whose first expected item (of `results`, `shipments`, `events`) holds all of this. */
  replayWhere(operation: ReplayOperation, wanted: Record<string, unknown>): ReplayFixture | undefined;
}

function expectedItem({ expect }: ReplayFixture): unknown {
  const lists = ["results", "shipments", "events"].map((key) => listAt(expect, key));
  const [list = []] = lists.filter((one) => one !== undefined);
  return list.length === 1 ? list[0] : undefined;
}

function holds(item: unknown, wanted: Record<string, unknown>): boolean {
  return isObject(item) && Object.entries(wanted).every(([key, value]) => member(item, key) === value);
}

export function openBench(carrier: Carrier, fixtures: CarrierFixtures, kit: KitUnderTest): Bench {
  const { request } = fixtures;
  return {
    carrier,
    fixtures,
    kit,
    request,
    created: first(fixtures.replays.create, "create fixture").answer ?? {},
    lab: (own, logins, client) =>
      openLab(carrier, fixtures, { own: [...own], logins: logins && [...logins], client, kit }),
    create: async (lab, change = {}) => first(await lab.client.create([{ ...request, ...change }]), "result"),
    replayWhere: (operation, wanted) =>
      fixtures.replays[operation].find((one) => holds(expectedItem(one), wanted)),
  };
}

export function check(name: string, run: () => Promise<void>): Check {
  return { name, run };
}

/** The checks of an ability that is there, or the one that it is refused without a call where it is not. */
export function offered(has: unknown, checks: () => Check[], absent: Check): Check[] {
  return has ? checks() : [absent];
}
