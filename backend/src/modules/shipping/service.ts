import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Carrier, CarrierClient, SettingValues, ShipmentEvent } from "@souk/carrier-kit";
import type { ShipmentView } from "../../place-order/answer";
import { SettingsInUse, usableValues } from "../integrations/active-settings";
import { carrierDefinition } from "../integrations/definitions";
import { IntegrationHealth } from "../integrations/health";
import type { ActiveSettings } from "../integrations/types";
import { CarrierAccounts } from "./accounts";
import { callBudget } from "./call-budget";
import { installedCarriers } from "./carriers";
import { CityLists } from "./city-lists";
import { type InboxEntry, storeWebhook } from "./inbox";
import { liveShipment, liveShipments } from "./repository";
import type { Shipment } from "./types";

interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** Parcels, their events, and the carriers' accounts and places. The parcel's life is in `src/parcels/`. */
export class ShippingService {
  readonly cities: CityLists;
  private readonly db: Knex;
  private readonly installed: Map<string, Carrier>;
  private readonly inUse: SettingsInUse;
  private readonly accounts: CarrierAccounts;

  constructor({ __pg_connection__, logger }: { __pg_connection__: Knex; logger: Logger }) {
    this.db = __pg_connection__;
    this.cities = new CityLists(this.db);
    this.installed = installedCarriers();
    this.inUse = new SettingsInUse(this.db);
    this.accounts = new CarrierAccounts(
      this.inUse,
      new IntegrationHealth(this.db, (text) => logger.warn(text)),
      {
        cities: (id) => () => this.cities.freshEntries(id),
        places: this.cities.places,
        resolver: (id) => this.cities.resolver(id),
        budgetStore: callBudget(this.db),
        logger: {
          info: (text) => logger.debug(text),
          warn: (text, fields) => logger.warn(`${text} ${JSON.stringify(fields ?? {})}`),
        },
        timeoutMs: Number(process.env.CARRIER_TIMEOUT_MS ?? 15_000),
      },
    );
  }

  /**
   * The carriers that new parcels may go to: switched on, with complete settings, in the order of preference
   * (`SOUK_CARRIER_ORDER`, else as installed). At most a second old.
   */
  async carriers(): Promise<Carrier[]> {
    const order = process.env.SOUK_CARRIER_ORDER?.split(",") ?? [];
    const rank = (carrier: Carrier) =>
      order.includes(carrier.id) ? order.indexOf(carrier.id) : order.length;
    const usable = (await this.reachable()).filter(({ active }) => active.enabled);
    return usable.map(({ carrier }) => carrier).sort((a, b) => rank(a) - rank(b));
  }

  /** The carriers that can be asked about parcels: those with complete settings, switched off or not. */
  async followed(): Promise<Carrier[]> {
    return (await this.reachable()).map(({ carrier }) => carrier);
  }

  carrier(id: string): Carrier | undefined {
    return this.installed.get(id);
  }

  /** Every carrier that is installed, set up or not. */
  installedIds(): string[] {
    return [...this.installed.keys()];
  }

  /** The settings in use, at most a second old: for offers, never for a call. Undefined where they cannot be used. */
  async recentSettings(carrier: Carrier): Promise<SettingValues | undefined> {
    const overview = await this.inUse.overview([carrierDefinition(carrier)]);
    return usableValues(overview.get(carrier.id));
  }

  /** The settings that are in use now. */
  settings(carrier: Carrier): Promise<ActiveSettings> {
    return this.inUse.active(carrierDefinition(carrier));
  }

  /** The shop's account at a carrier; each operation runs with the settings in use. Throws when it is not installed. */
  client(id: string): CarrierClient {
    const carrier = this.carrier(id);
    if (!carrier) throw new Error(`The carrier ${id} is not installed`);
    return this.accounts.client(carrier);
  }

  private async reachable(): Promise<{ carrier: Carrier; active: ActiveSettings }[]> {
    const all = [...this.installed.values()];
    const overview = await this.inUse.overview(all.map(carrierDefinition));
    return all.flatMap((carrier) => {
      const active = overview.get(carrier.id);
      return active?.reading.ok ? [{ carrier, active }] : [];
    });
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
