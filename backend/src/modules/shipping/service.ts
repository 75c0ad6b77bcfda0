import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  type Carrier,
  type CarrierClient,
  createCarrierClient,
  placesFrom,
  type ShipmentEvent,
} from "@souk/carrier-kit";
import { resolveCity } from "@souk/cities";
import type { ShipmentView } from "../../place-order/answer";
import { callBudget } from "./call-budget";
import { installedCarriers, settingsFromEnv } from "./carriers";
import { CityLists } from "./city-lists";
import { type InboxEntry, storeWebhook } from "./inbox";
import { liveShipment, liveShipments } from "./repository";
import type { Shipment } from "./types";

interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** Spellings that a carrier's own list does not know are translated by the directory. */
const places = placesFrom(resolveCity);

/** Parcels, their events, and the carriers' accounts and places. The parcel's life is in `src/parcels/`. */
export class ShippingService {
  readonly cities: CityLists;
  private readonly db: Knex;
  private readonly logger: Logger;
  private readonly clients = new Map<string, CarrierClient>();
  private readonly installed: Map<string, Carrier>;

  constructor({ __pg_connection__, logger }: { __pg_connection__: Knex; logger: Logger }) {
    this.db = __pg_connection__;
    this.logger = logger;
    this.cities = new CityLists(this.db);
    this.installed = installedCarriers();
  }

  /**
   * The carriers this shop can use: those whose settings are complete, in the order of preference
   * (`SOUK_CARRIER_ORDER`, else as installed).
   */
  carriers(): Carrier[] {
    const order = process.env.SOUK_CARRIER_ORDER?.split(",") ?? [];
    const rank = (carrier: Carrier) =>
      order.includes(carrier.id) ? order.indexOf(carrier.id) : order.length;
    const usable = [...this.installed.values()].filter((one) => one.settings.parse(this.settings(one)).ok);
    return usable.sort((a, b) => rank(a) - rank(b));
  }

  carrier(id: string): Carrier | undefined {
    return this.installed.get(id);
  }

  settings(carrier: Carrier): Record<string, unknown> {
    return settingsFromEnv(carrier);
  }

  /** The shop's account at a carrier. Throws when the carrier is not installed or its settings do not fit. */
  client(id: string): CarrierClient {
    const known = this.clients.get(id);
    if (known) return known;
    const carrier = this.carrier(id);
    if (!carrier) throw new Error(`The carrier ${id} is not installed`);
    const client = createCarrierClient(carrier, {
      settings: this.settings(carrier),
      cities: () => this.cities.entries(id),
      places,
      budgetStore: callBudget(this.db),
      logger: {
        info: (text) => this.logger.debug(text),
        warn: (text, fields) => this.logger.warn(`${text} ${JSON.stringify(fields ?? {})}`),
      },
      timeoutMs: Number(process.env.CARRIER_TIMEOUT_MS ?? 15_000),
    });
    this.clients.set(id, client);
    return client;
  }

  byId(id: string): Promise<Shipment | undefined> {
    return this.db("shipment").where({ id }).first();
  }

  live(orderId: string): Promise<Shipment | undefined> {
    return liveShipment(this.db, orderId);
  }

  liveMany(orderIds: readonly string[]): Promise<Map<string, Shipment>> {
    return liveShipments(this.db, orderIds);
  }

  /** What a shopper may know of the parcel; null before the carrier has taken it into its books. */
  async viewOf(orderId: string): Promise<ShipmentView | null> {
    const shipment = await this.live(orderId);
    if (!shipment?.tracking_number) return null;
    return { carrier: shipment.carrier, tracking_number: shipment.tracking_number, tracking_url: null };
  }

  events(orderId: string): Promise<(ShipmentEvent & { id: string; source: string; applied: boolean })[]> {
    return this.db("shipment_event")
      .join("shipment", "shipment.id", "shipment_event.shipment_id")
      .where("shipment.order_id", orderId)
      .orderBy("shipment_event.id")
      .select("shipment_event.*");
  }

  /** Stores a verified webhook once and adds its job, in one transaction. */
  receive(entry: InboxEntry): Promise<void> {
    return this.db.transaction((sql) => storeWebhook(sql, entry));
  }
}
