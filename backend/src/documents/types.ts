/** What is printed of a parcel; amounts in dirhams. */
export interface PrintedParcel {
  /** Shown as it is, upper case. */
  carrier: string;
  tracking_number: string;
  reference: string;
  shop: string;
  recipient: string;
  /** Local form, such as `0612000001`. */
  phone: string;
  city: string;
  district: string | null;
  address: string;
  /** Cash to collect; 0 when prepaid. */
  cash: number;
  /** Such as `قفطان × 1`. */
  contents: string[];
  note: string | null;
  /** The customer may open the parcel before paying. */
  opens: boolean;
}

/** Paper of our own labels: one on 10 × 10 cm, or four on A4. */
export type Paper = "10x10" | "a4x4";
export type Direction = "rtl" | "ltr";

export const directionOf = (locale: string): Direction => (locale === "ar" ? "rtl" : "ltr");

/** Millimetres in points. */
export const mm = (length: number): number => (length * 72) / 25.4;
