import type { Locale } from "@souk/contracts";
import type { SaleVariant } from "./catalogue";

/** An order that passed every check, ready to be written. */
export interface CheckedOrder {
  locale: Locale;
  lines: { variant: SaleVariant; quantity: number }[];
  customer: { name: string /** E.164 */; phone: string; email: string | null };
  address: {
    cityId: string /** Latin name */;
    city: string;
    district: string | null;
    line1: string;
    note: string | null;
  };
  /** Dirhams, VAT included. */
  deliveryFee: number;
  carrier: string | null;
}
