import type { Localised } from "../http/shop-error";

/** One setting of the page: what it is called, with its unit, and what it takes. Whole numbers and dirhams have both ends. */
export interface ShopSettingField {
  key: string;
  kind: "choice" | "whole" | "amount" | "emails";
  min?: number;
  max?: number;
  /** 0 switches it off. */
  zeroIsNone?: boolean;
  choices?: readonly { value: string; label: Localised }[];
  label: Localised;
  hint?: Localised;
}

/** Settings that are read and saved together, as `{ [id]: { … } }` at `path`. */
export interface ShopSettingGroup {
  id: "orders" | "notifications" | "cash" | "sessions";
  path: string;
  title: Localised;
  fields: readonly ShopSettingField[];
}
