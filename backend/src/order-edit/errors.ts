import type { OrderState } from "@souk/contracts";
import type { Shipment } from "../modules/shipping/types";

/** Somebody changed the order after `version`. */
export class ChangedMeanwhile extends Error {
  constructor(readonly version: number) {
    super(`The order changed after version ${version}`);
  }
}

/** The order is in a state in which nothing of it can be changed any more. */
export class HandedOver extends Error {
  constructor(readonly state: OrderState) {
    super(`An order that is ${state} cannot be edited`);
  }
}

/**
 * A parcel stands in the way. `busy`: it may be under way to the carrier now; `stays`: the carrier takes none back;
 * `made`: it can be taken back, which was not asked for; `kept`: the carrier did not give it back.
 */
export class ParcelInTheWay extends Error {
  constructor(
    readonly why: "busy" | "stays" | "made" | "kept",
    readonly shipment: Pick<Shipment, "carrier" | "tracking_number">,
    /** The carrier's own words. */
    readonly detail: string | null = null,
  ) {
    super(`A parcel of ${shipment.carrier} ${why}`);
  }
}

/** The amount is settled (paid, or made of discounts that only Medusa knows): items, prices and fee stay. */
export class AmountFixed extends Error {
  constructor() {
    super("The amount of this order is fixed");
  }
}
