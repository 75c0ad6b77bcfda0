import type { OrderState } from "@souk/contracts";
import type { SheetRow } from "./columns";
import { localPhone } from "./phone";
import { STATUS_WORDS } from "./words";

export interface SheetOrderItem {
  /** Arabic title, as the shopper saw it. */
  title: string;
  variant: string;
  sku: string;
  quantity: number;
  /** Dirhams, VAT included. */
  unit_price: number;
}

/** What the sheet needs of an order. Money in dirhams. */
export interface SheetOrder {
  number: string;
  placed_at: Date | string;
  state: OrderState;
  customer: { name: string /** E.164 or local form. */; phone: string };
  address: { line1: string; district?: string | null /** Latin name. */; city: string };
  items: readonly SheetOrderItem[];
  total: number;
  /** The carrier's id, once one is chosen. */
  carrier?: string | null;
  tracking_number?: string | null;
}

const CLOCK = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Africa/Casablanca",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `YYYY-MM-DD HH:mm` in Africa/Casablanca by the zone data of the running Node. Throws RangeError on an invalid date. */
export function sheetDate(at: Date | string): string {
  const parts = new Map(CLOCK.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  const [year, month, day] = [parts.get("year"), parts.get("month"), parts.get("day")];
  return `${year}-${month}-${day} ${parts.get("hour")}:${parts.get("minute")}`;
}

/** The order's row: the ten columns exactly as the sheet shows them. Check it first with `validateRow`. */
export function buildRow(order: SheetOrder): SheetRow {
  const { line1, district, city } = order.address;
  return {
    date: sheetDate(order.placed_at),
    order_id: order.number,
    client: order.customer.name,
    tel: localPhone(order.customer.phone) ?? order.customer.phone,
    adresse: [line1, district ?? "", city]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(", "),
    articles: JSON.stringify(
      order.items.map(({ title, variant, sku, quantity, unit_price }) => ({
        title,
        variant,
        sku,
        quantity,
        unit_price,
      })),
    ),
    total: Math.round(order.total * 100) / 100,
    statut_livraison: STATUS_WORDS[order.state],
    transporteur: order.carrier ?? "",
    tracking_id: order.tracking_number ?? "",
  };
}
