import type { OrderState } from "@souk/contracts";

export class OrderNotFound extends Error {
  constructor(readonly orderId: string) {
    super(`No order ${orderId}`);
  }
}

/** The transition table does not know this edge. */
export class TransitionRefused extends Error {
  constructor(
    readonly from: OrderState,
    readonly to: OrderState,
  ) {
    super(`An order that is ${from} cannot become ${to}`);
  }
}
