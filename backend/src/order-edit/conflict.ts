import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { message } from "../http/messages";
import { type ErrorDetail, ShopError } from "../http/shop-error";
import { stateWord } from "../http/state-words";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { EditedField, HistoryEntry, OrderLine } from "../modules/order-flow/types";
import { namesOf } from "./names";

/** What the body of an edit calls a field. */
const FIELD: Record<EditedField | "state", string> = {
  customer_name: "customer.name",
  phone: "customer.phone",
  city: "address.city",
  district: "address.district",
  line1: "address.line1",
  note: "address.note",
  items: "items",
  delivery_fee: "delivery_fee",
  total: "total",
  state: "state",
};

interface Meanwhile {
  field: EditedField | "state";
  current: unknown;
  actor: string;
  at: Date;
}

/** The fields that changed after `version`, each with its last change. */
export function changedSince(history: readonly HistoryEntry[], version: number): Meanwhile[] {
  const last = new Map<Meanwhile["field"], Meanwhile>();
  for (const entry of history) {
    if (entry.version <= version) continue;
    const { actor, at } = entry;
    if (!entry.changes) last.set("state", { field: "state", current: entry.to_state, actor, at });
    for (const [name, change] of Object.entries(entry.changes ?? {})) {
      const field = name as EditedField;
      last.set(field, { field, current: change.after, actor, at });
    }
  }
  return [...last.values()];
}

/**
 * The 409 `changed_meanwhile` for an editor who looked at `version`: first the version that holds now, then each field that
 * changed since, with its present value, who changed it and when.
 */
export async function changedMeanwhile(
  container: MedusaContainer,
  asked: { orderId: string; version: number; locale: Locale },
): Promise<ShopError> {
  const { orderId, version, locale } = asked;
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const history = await flow.history(orderId);
  const changed = changedSince(history, version);
  const names = await namesOf(
    knexOf(container),
    changed.map(({ actor }) => actor),
    locale,
  );
  const text = message("changed_meanwhile", locale);
  const head = {
    field: "version",
    code: "changed_meanwhile",
    message: text,
    current: history.at(-1)?.version ?? version,
  };
  const details = changed.map((one) => detailOf(one, names.get(one.actor) ?? one.actor, locale));
  return new ShopError(409, {
    type: "conflict",
    code: "changed_meanwhile",
    message: text,
    details: [head, ...details],
  });
}

function detailOf({ field, current, at }: Meanwhile, name: string, locale: Locale): ErrorDetail {
  const values = { name, time: clock(at), value: valueText(field, current, locale) };
  return {
    field: FIELD[field],
    code: "edit_changed",
    message: message("edit_changed", locale, values),
    current,
    by: name,
    at: at.toISOString(),
  };
}

/** The hour and minute on the shop's clock. */
const clock = (at: Date): string =>
  new Intl.DateTimeFormat("fr-FR", {
    timeZone: "Africa/Casablanca",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);

function valueText(field: Meanwhile["field"], current: unknown, locale: Locale): string {
  if (field === "state") return stateWord(current as Parameters<typeof stateWord>[0], locale);
  if (field === "items")
    return (current as OrderLine[]).map((line) => `${line.quantity} × ${line.title}`).join(" · ");
  return current === null || current === "" ? "–" : String(current);
}
