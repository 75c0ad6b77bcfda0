import {
  type LabelDocument,
  type LabelQuery,
  listAt,
  member,
  type Operation,
  proven,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { idAt, isId, recordsOf } from "../answers";
import type { Settings } from "../types";
import { searchFor } from "./track";

type Labels = Operation<LabelQuery, LabelDocument<Settings>, Settings>;

const ACTIONS = { a4: "delivery.print.bl", thermal: "delivery.print.bl4x4" } as const;

/** `delivery.print.bl`, `delivery.print.bl4x4`: the path of one PDF for several parcels, named by their keys. */
const print = (ids: string[]): Labels => ({
  build: ({ format }) => ({
    method: "POST",
    path: "/ws/action",
    json: {
      action: ACTIONS[format],
      data: { context: { _ids: ids.map(Number), _model: "com.tracker.delivery.db.Delivery" } },
    },
  }),
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
});

/** Labels go by key: parcels of which we only have the code are searched first. */
export const labels: Labels = {
  build: (query, settings) => {
    const codes = query.tracking_numbers.filter((number) => !isId(number));
    const ready = codes.length === 0;
    return ready ? print(query.tracking_numbers).build(query, settings) : searchFor("code", codes);
  },
  read: (answer, query, settings) => {
    const { tracking_numbers: numbers } = query;
    if (numbers.every(isId)) return print(numbers).read(answer, query, settings);
    const ran = recordsOf(answer);
    if (!ran.ok) return ran;
    const keys = new Map(ran.value.map((record) => [textAt(record, "code"), idAt(record, "id")]));
    const ids = numbers.map((number) => (isId(number) ? number : keys.get(number)));
    const missing = numbers.filter((_, index) => ids[index] === undefined);
    return missing.length > 0
      ? unproven("refused", `the carrier does not know ${missing.join(", ")}`)
      : proven({ next: print(ids.filter((id) => id !== undefined)) });
  },
};
