import {
  type DocumentOperation,
  listAt,
  member,
  type Operation,
  type OperationOf,
  proven,
  textAt,
  unproven,
  type Way,
} from "@souk/carrier-kit";
import { idAt, isId, recordsOf } from "../answers";
import { action, searchFor } from "../calls";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;
type Named = { tracking_numbers: string[] };
type Step<I, O> = Operation<I, Way<I, O, Settings>, Settings>;

const PRINT = { a4: "delivery.print.bl", thermal: "delivery.print.bl4x4" } as const;

/** Actions go by key: parcels of which we only have the code are searched first. */
function byKeys<I extends Named, O>(act: (ids: number[]) => Step<I, O>): Step<I, O> {
  const ready = ({ tracking_numbers }: I) => tracking_numbers.every(isId);
  const direct = ({ tracking_numbers }: I) => act(tracking_numbers.map(Number));
  return {
    build: (input, settings) =>
      ready(input)
        ? direct(input).build(input, settings)
        : searchFor(
            "code",
            input.tracking_numbers.filter((number) => !isId(number)),
          ),
    read: (answer, input, settings) => {
      if (ready(input)) return direct(input).read(answer, input, settings);
      const ran = recordsOf(answer);
      if (!ran.ok) return ran;
      const keys = new Map(ran.value.map((record) => [textAt(record, "code"), idAt(record, "id")]));
      const ids = input.tracking_numbers.map((number) => (isId(number) ? number : keys.get(number)));
      const missing = input.tracking_numbers.filter((_, index) => ids[index] === undefined);
      return missing.length > 0
        ? unproven("refused", `the carrier does not know ${missing.join(", ")}`)
        : proven({ next: act(ids.map(Number)) });
    },
  };
}

/** `delivery.print.bl`, `delivery.print.bl4x4`: the path of one PDF for several parcels. */
export const labels: DocumentOperation<Settings> = byKeys((_ids) => ({
  build: ({ format }) => action(PRINT[format], { _ids, _model: "com.tracker.delivery.db.Delivery" }),
  read: (answer) => {
    const ran = recordsOf(answer);
    if (!ran.ok) return ran;
    const [view] = listAt(member(ran.value[0], "view"), "views") ?? [];
    const path = textAt(view, "name");
    // The path stands below the base URL, with or without a slash in front.
    return path === undefined
      ? unproven("unavailable", "the carrier gave no label")
      : proven({ url: path.replace(/^\/+/, "") });
  },
}));

/** `action-refresh-pickup-request`: the point belongs to the account, so name and address stay with the carrier. */
export const pickup: Operations["pickup"] = {
  ...byKeys((ids) => ({
    write: true,
    build: (_, { pickup_point_id }) =>
      action(
        "action-refresh-pickup-request",
        { ids, pickupPointId: pickup_point_id },
        {
          model: "com.tracker.pickup.db.PickupRequest",
        },
      ),
    read: (answer) => {
      const ran = recordsOf(answer);
      return ran.ok ? proven({}) : ran;
    },
  })),
  refuse: (_, { pickup_point_id }) =>
    pickup_point_id === undefined ? "the pickup point is missing in the carrier's settings" : null,
};
