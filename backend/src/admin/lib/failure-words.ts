import type { OpenError } from "./failures-api";

/** The order's number, where the failure's subject is one (`48213377`, or `48213377-2` for a second parcel). */
export const orderNumberOf = (subject: string): string | null =>
  /^(\d{8})(-\d+)?$/.exec(subject)?.[1] ?? null;

/** Failures that are mended at the desk of cities: a parcel's city, or a carrier's list. */
export const isAboutCities = ({ target, kind }: Pick<OpenError, "target" | "kind">): boolean =>
  target === "cities" || (target === "shipment" && kind.startsWith("city_"));
