import {
  chosen,
  type DocumentOperation,
  idAt,
  isId,
  listAt,
  member,
  type Operation,
  type OperationOf,
  proven,
  textAt,
  unproven,
  type Way,
  whenProven,
} from "@souk/carrier-kit";
import { recordsOf } from "../answers";
import { action, searchFor } from "../calls";
import type { Settings } from "../types";

type Named = { tracking_numbers: string[] };
type Step<I, O> = Operation<I, Way<I, O, Settings>, Settings>;

const PRINT = { a4: "delivery.print.bl", thermal: "delivery.print.bl4x4" } as const;
const PICKUP = "com.tracker.pickup.db.PickupRequest";

/** Parcels of which we only have the code are searched first, for an action goes by key. */
const searchThen = <I extends Named, O>(act: (ids: number[]) => Step<I, O>): Step<I, O> => ({
  build: ({ tracking_numbers: numbers }) =>
    searchFor(
      "code",
      numbers.filter((number) => !isId(number)),
    ),
  read: (answer, { tracking_numbers: numbers }) =>
    whenProven(recordsOf(answer), (records) => {
      const keys = new Map(records.map((record) => [textAt(record, "code"), idAt(record, "id")]));
      const ids = numbers.map((number) => (isId(number) ? number : keys.get(number)));
      const missing = numbers.filter((_, index) => ids[index] === undefined);
      if (missing.length === 0) return proven({ next: act(ids.map(Number)) });
      return unproven("refused", `the carrier does not know ${missing.join(", ")}`);
    }),
});

/** An action on parcels by their keys, at once or after the search for them. */
const byKeys = <I extends Named, O>(act: (ids: number[]) => Step<I, O>): Step<I, O> =>
  chosen(({ tracking_numbers: numbers }) =>
    numbers.every(isId) ? act(numbers.map(Number)) : searchThen(act),
  );

/** `delivery.print.bl`, `delivery.print.bl4x4`: the path of one PDF for several parcels. */
export const labels: DocumentOperation<Settings> = byKeys((_ids) => ({
  build: ({ format }) => action(PRINT[format], { _ids, _model: "com.tracker.delivery.db.Delivery" }),
  read: (answer) =>
    whenProven(recordsOf(answer), ([record]) => {
      const [view] = listAt(member(record, "view"), "views") ?? [];
      const path = textAt(view, "name");
      if (path === undefined) return unproven("unavailable", "the carrier gave no label");
      // The path stands below the base URL, with or without a slash in front.
      return proven({ url: path.replace(/^\/+/, "") });
    }),
}));

/** `action-refresh-pickup-request`: the point belongs to the account, so name and address stay with the carrier. */
export const pickup: OperationOf<Settings>["pickup"] = {
  ...byKeys((ids) => ({
    write: true,
    build: (_, { pickup_point_id: pickupPointId }) =>
      action("action-refresh-pickup-request", { ids, pickupPointId }, { model: PICKUP }),
    read: (answer) => whenProven(recordsOf(answer), () => proven({})),
  })),
  refuse: (_, { pickup_point_id }) =>
    pickup_point_id === undefined ? "the pickup point is missing in the carrier's settings" : null,
};
