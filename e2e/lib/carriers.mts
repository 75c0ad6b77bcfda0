// The four carriers as a journey sees them: their words on the way to the door, and how their news reaches the shop.

export interface CarrierScene {
  id: string;
  tracking: RegExp;
  /** The carrier's words in the order of a happy delivery, each with the order's state that follows. */
  way: readonly (readonly [word: string, state: string])[];
  /** Events come by webhook; else the shop has to ask. */
  webhook: boolean;
  /** Whole dirhams only. */
  whole: boolean;
}

export const SENDIT: CarrierScene = {
  id: "sendit",
  tracking: /^DH\w+$/,
  way: [
    ["TO_PICKUP", "awaiting_pickup"],
    ["PICKEDUP", "shipped"],
    ["TRANSIT", "shipped"],
    ["DELIVERING", "out_for_delivery"],
    ["DELIVERED", "delivered"],
  ],
  webhook: true,
  whole: false,
};

export const DIGYLOG: CarrierScene = {
  id: "digylog",
  tracking: /^\w+$/,
  way: [
    ["Récupérée", "shipped"],
    ["Reçu", "shipped"],
    ["En cours de livraison", "out_for_delivery"],
    ["Livrée", "delivered"],
  ],
  webhook: true,
  whole: false,
};

export const OZONEXPRESS: CarrierScene = {
  id: "ozonexpress",
  tracking: /^SK4821-\d{8}$/,
  way: [
    ["WAITING_PICKUP", "awaiting_pickup"],
    ["PICKED_UP", "shipped"],
    ["DISTRIBUTION", "out_for_delivery"],
    ["DELIVERED", "delivered"],
  ],
  webhook: true,
  whole: true,
};

export const CATHEDIS: CarrierScene = {
  id: "cathedis",
  // The code of the label: the key that a create answers with is only good until it is known.
  tracking: /^LD\d+$/,
  way: [
    ["Collecté", "shipped"],
    ["Mise En Distribution", "out_for_delivery"],
    ["Livré", "delivered"],
  ],
  webhook: false,
  whole: true,
};

export const CARRIERS = [SENDIT, DIGYLOG, OZONEXPRESS, CATHEDIS] as const;

/** Cash that a carrier collects for an amount, in dirhams. */
export const cashAt = (carrier: CarrierScene, total: number): number =>
  carrier.whole ? Math.floor(total + 0.5) : total;
