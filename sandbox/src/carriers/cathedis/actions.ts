import type { RequestHandler } from "express";
import { casablancaTime } from "../../lib/casablanca";
import { isObject, type JsonObject } from "../../lib/read";
import { parcelRecord, ran, refuse } from "./answers";
import type { CathedisContext } from "./context";
import { type LABELS, labelName } from "./labels";
import { checkDelivery, type Refusal } from "./rules";
import { FIRST_STATUS } from "./statuses";
import type { Parcel } from "./types";

/** The answer's data, or why there is none. */
type Outcome = readonly unknown[] | Refusal;
type Action = (context: CathedisContext, given: JsonObject) => Outcome;

const ACTIONS: Readonly<Record<string, Action>> = {
  "delivery.api.save": save,
  "delivery.api.my": my,
  "delivery.api.logs": logs,
  "delivery.print.bl": print("a4"),
  "delivery.print.bl4x4": print("thermal"),
  "action-refresh-pickup-request": pickup,
};

/** `POST /ws/action`: runs what `action` names, on `data.context`. */
export function actions(context: CathedisContext): RequestHandler {
  return (request, response) => {
    const { action, data } = at(request.body);
    const name = typeof action === "string" ? action : "";
    const run = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    const outcome: Outcome = run
      ? run(context, at(at(data).context))
      : { kind: "platform", message: `No such action: ${name}` };
    if ("kind" in outcome) refuse(response, outcome);
    else ran(response, outcome);
  };
}

/** The value as an object; empty for anything else. */
export const at = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** A whole number of at least 0, else the fallback. */
export const count = (value: unknown, fallback: number): number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : fallback;

function save(context: CathedisContext, given: JsonObject): Outcome {
  const body = at(given.delivery);
  const { state, cities } = context;
  const refusal = checkDelivery(body, { cities, parcels: state.parcels });
  if (refusal) return refusal;
  const { id, nomOrder } = addParcel(context, body);
  return [{ values: { delivery: { id, nomOrder } } }];
}

/** A new parcel from a body that passed the rules; what the page does not name is dropped. */
function addParcel({ state, deps }: CathedisContext, body: JsonObject): Parcel {
  const text = (field: string) => String(body[field]);
  const time = casablancaTime(deps.now());
  const id = state.nextId++;
  const parcel: Parcel = {
    id,
    code: `LD${time.slice(2, 10).replaceAll("-", "")}${String(id).slice(-5)}`,
    recipient: text("recipient"),
    city: text("city"),
    sector: text("sector"),
    phone: text("phone"),
    amount: text("amount"),
    address: text("address"),
    nomOrder: text("nomOrder"),
    subject: text("subject"),
    comment: typeof body.comment === "string" ? body.comment : null,
    allowOpening: body.allowOpening === "1",
    deliveryStatus: FIRST_STATUS,
    history: [{ status: FIRST_STATUS, at: time, message: null }],
  };
  state.parcels.push(parcel);
  return parcel;
}

function my({ state }: CathedisContext, given: JsonObject): Outcome {
  const offset = count(given.offset, 0);
  const page = state.parcels.toReversed().slice(offset, offset + count(given.limit, 40));
  return [{ values: { total: state.parcels.length, deliveries: page.map(parcelRecord) } }];
}

/** The history of one delivery; the page only names the action, so the shape of both sides is invented. */
function logs({ state }: CathedisContext, given: JsonObject): Outcome {
  const parcel = state.parcels.find(({ id }) => id === given.id);
  if (!parcel) return UNKNOWN_PARCEL;
  const entries = parcel.history.map(({ status, at, message }) => ({ status, date: at, message }));
  return [{ values: { total: entries.length, logs: entries } }];
}

/** The parcels that a list of ids (numbers, not texts) names; null when one is unknown. */
function named({ state }: CathedisContext, ids: unknown): Parcel[] | null {
  if (!Array.isArray(ids) || ids.length === 0) return null;
  const found = ids.map((id: unknown) => state.parcels.find((parcel) => parcel.id === id));
  return found.every((parcel) => parcel !== undefined) ? found : null;
}

const UNKNOWN_PARCEL: Refusal = { kind: "rule", message: "Livraison introuvable" };

function print(format: keyof typeof LABELS): Action {
  return (context, given) => {
    const parcels = named(context, given._ids);
    if (!parcels) return UNKNOWN_PARCEL;
    const name = `ws/files/report/${labelName(format, parcels)}?name=bordereau.pdf`;
    return [{ view: { title: "Bon de livraison", views: [{ type: "html", name }] } }];
  };
}

function pickup(context: CathedisContext, given: JsonObject): Outcome {
  if (!named(context, given.ids)) return UNKNOWN_PARCEL;
  const unknown: Refusal = { kind: "rule", message: "Point de ramassage inconnu" };
  return count(given.pickupPointId, 0) === 0 ? unknown : [];
}
