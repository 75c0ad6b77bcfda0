import {
  type Carrier,
  type CarrierClient,
  type CarrierClientOptions,
  type CreateResult,
  createCarrierClient,
  type LookupResult,
  type RefusalReason,
  type SettingValues,
  type ShipmentRequest,
} from "@souk/carrier-kit";
import type { SettingsInUse } from "../integrations/active-settings";
import { usableValues } from "../integrations/active-settings";
import { carrierDefinition } from "../integrations/definitions";
import type { IntegrationHealth } from "../integrations/health";
import { wordsFor } from "../integrations/messages";

type ClientOptions = Pick<CarrierClientOptions, "logger" | "places" | "timeoutMs" | "budgetStore"> & {
  cities(carrierId: string): NonNullable<CarrierClientOptions["cities"]>;
  resolver(carrierId: string): NonNullable<CarrierClientOptions["resolvePlace"]>;
};

/** What a call's result says of the call itself. */
interface Said {
  outcome?: string;
  message?: string;
  reason?: string;
}

/** Why there is no client to work with. */
interface Missing {
  reason: Extract<RefusalReason, "carrier_off" | "carrier_unset">;
  message: string;
}

const unavailable = (message: string) => ({ outcome: "unavailable" as const, message });

/**
 * The shop's accounts. Each operation asks which version of the settings is in use and runs with that one to its end; the
 * next operation asks again, so that no key is used once it is inactive.
 */
export class CarrierAccounts {
  private readonly built = new Map<string, { version: number; client: CarrierClient }>();

  constructor(
    private readonly inUse: SettingsInUse,
    private readonly health: IntegrationHealth,
    private readonly options: ClientOptions,
  ) {}

  /** A client whose every operation runs with the settings that are in use when it begins. */
  client(carrier: Carrier): CarrierClient {
    const run = <T extends Said, M>(
      work: (client: CarrierClient) => Promise<T>,
      missing: (message: string) => M,
    ) => this.run(carrier, work, missing);
    return {
      carrier,
      create: (requests) => this.create(carrier, requests),
      lookup: (request) => this.lookup(carrier, request),
      track: (numbers) =>
        run(
          (client) => client.track(numbers),
          (message) => ({ ...unavailable(message), shipments: [], failed: [...numbers] }),
        ),
      quote: (query) =>
        run(
          (client) => client.quote(query),
          (message) => ({ ...unavailable(message), quotes: [] }),
        ),
      cities: () =>
        run(
          (client) => client.cities(),
          (message) => ({ ...unavailable(message), entries: [] }),
        ),
      statusWords: () =>
        run(
          (client) => client.statusWords(),
          (message) => ({ ...unavailable(message), words: [] }),
        ),
      labels: (numbers, options) => run((client) => client.labels(numbers, options), unavailable),
      deliveryNote: (numbers, options) => run((client) => client.deliveryNote(numbers, options), unavailable),
      pickup: (request) => run((client) => client.pickup(request), unavailable),
      cancelPickup: (id) => run((client) => client.cancelPickup(id), unavailable),
      cancel: (number) => run((client) => client.cancel(number), unavailable),
      returns: (request) => run((client) => client.returns(request), unavailable),
      registerWebhook: (url) => run((client) => client.registerWebhook(url), unavailable),
    };
  }

  private async run<T extends Said, M>(
    carrier: Carrier,
    work: (client: CarrierClient) => Promise<T>,
    missing: (message: string) => M,
  ): Promise<T | M> {
    const found = await this.find(carrier);
    return "reason" in found ? missing(found.message) : this.note(carrier, await work(found.client));
  }

  /** Without settings it is tried again; a carrier that is switched off waits for a person's decision. */
  private async create(carrier: Carrier, requests: readonly ShipmentRequest[]): Promise<CreateResult[]> {
    const found = await this.find(carrier, { forNew: true });
    if (!("reason" in found))
      return (await found.client.create(requests)).map((result) => this.note(carrier, result));
    const outcome = found.reason === "carrier_off" ? "refused" : "unauthorized";
    return requests.map(({ reference }) => ({ reference, outcome, ...found }));
  }

  private async lookup(carrier: Carrier, request: ShipmentRequest): Promise<LookupResult> {
    const found = await this.find(carrier);
    if ("reason" in found) return { unknown: true, message: found.message };
    const result = await found.client.lookup(request);
    if (!("unknown" in result)) this.health.succeeded(carrier.id);
    return result;
  }

  /** The client of the version in use. A carrier that is switched off gets no new parcels; those on their way are followed. */
  private async find(
    carrier: Carrier,
    { forNew = false } = {},
  ): Promise<{ client: CarrierClient } | Missing> {
    const active = await this.inUse.active(carrierDefinition(carrier));
    const values = usableValues(active);
    if (!values) {
      const word = active.reading.ok ? "incomplete" : active.reading.reason;
      return { reason: "carrier_unset", message: wordsFor(word, carrier.name).en };
    }
    if (forNew && !active.enabled)
      return { reason: "carrier_off", message: wordsFor("off", carrier.name).en };
    const known = this.built.get(carrier.id);
    if (known?.version === active.version) return known;
    const client = this.build(carrier, values);
    this.built.set(carrier.id, { version: active.version, client });
    return { client };
  }

  private build(carrier: Carrier, settings: SettingValues): CarrierClient {
    const { cities, resolver, ...options } = this.options;
    const ofCarrier = { cities: cities(carrier.id), resolvePlace: resolver(carrier.id) };
    return createCarrierClient(carrier, { ...options, ...ofCarrier, settings });
  }

  /** Whether the link works: an answer is a success, even one that says no to a parcel. */
  private note<T extends Said>({ id, name }: Carrier, result: T): T {
    const { outcome, message, reason } = result;
    // The kit itself said no: nobody was asked.
    if (reason) return result;
    if (outcome === "unauthorized")
      this.health.failed(id, { kind: outcome, message: wordsFor(outcome, name, message) });
    else if (outcome === "unavailable" || outcome === "uncertain")
      this.health.failed(id, { kind: "unavailable", message: wordsFor("unavailable", name, message) });
    else this.health.succeeded(id);
    return result;
  }
}
