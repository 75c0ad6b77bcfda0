import { type RequestHandler, Router } from "express";
import type { JsonObject } from "../../lib/read";
import { done, nowLocal, paged, refuse } from "./answers";
import type { SenditContext } from "./context";
import { bodyOf } from "./deliveries";
import { COLLECTION_RULES, checkFields, invalid, RETURN_TYPE, type Refusal } from "./rules";
import type { CollectionRequest, Parcel } from "./types";

const PER_PAGE = 20;
const NOT_FOUND: Refusal = { http: 404, message: "Demande introuvable." };

export interface CollectionKind {
  /** Where the requests are kept. */
  list: "pickups" | "returns";
  /** What a new request does to each of its parcels. */
  apply(parcel: Parcel): void;
}

/** `/pickups` and `/returns`: the same calls, for parcels to fetch and for goods to bring back. */
export function collectionsRouter(context: SenditContext, kind: CollectionKind): Router {
  const router = Router();
  const all = () => context.state[kind.list];
  router.get("/", (request, response) => paged(request, response, [...all()].reverse(), PER_PAGE));
  router.post("/", create(context, kind));
  router.get("/:id", (request, response) => {
    const found = all().find(({ id }) => String(id) === request.params.id);
    if (found) done(response, asRecord(found));
    else refuse(request, response, NOT_FOUND);
  });
  router.put("/:id", replace(context, kind));
  router.delete("/:id", (request, response) => {
    const at = all().findIndex(({ id }) => String(id) === request.params.id);
    if (at < 0) return refuse(request, response, NOT_FOUND);
    all().splice(at, 1);
    done(response);
  });
  return router;
}

const codesOf = (body: JsonObject) =>
  String(body.deliveries)
    .split(",")
    .map((code) => code.trim());

function check(body: JsonObject, context: SenditContext, kind: CollectionKind): Refusal | null {
  const rules = kind.list === "returns" ? { ...COLLECTION_RULES, type: RETURN_TYPE } : COLLECTION_RULES;
  const refused = checkFields(rules, body);
  if (refused) return refused;
  const errors: Record<string, string[]> = {};
  const district = context.districts.get(body.district_id);
  if (!district || !context.districts.isPickup(district))
    errors.district_id = ["Le champ district_id sélectionné est invalide."];
  const known = codesOf(body).every((one) => context.state.parcels.some(({ code }) => code === one));
  if (!known) errors.deliveries = ["Le champ deliveries contient un colis inconnu."];
  return invalid(errors);
}

function fields(body: JsonObject): Omit<CollectionRequest, "id" | "created_at"> {
  return {
    type: body.type === "HOME" || body.type === "WAREHOUSE" ? body.type : null,
    district_id: Number(body.district_id),
    name: String(body.name),
    phone: String(body.phone),
    address: String(body.address),
    note: typeof body.note === "string" ? body.note : null,
    deliveries: codesOf(body),
  };
}

function asRecord(request: CollectionRequest): JsonObject {
  return { ...request, deliveries: request.deliveries.join(",") };
}

function create(context: SenditContext, kind: CollectionKind): RequestHandler {
  return (request, response) => {
    const body = bodyOf(request);
    const refused = check(body, context, kind);
    if (refused) return refuse(request, response, refused);
    const { state } = context;
    const made = { ...fields(body), id: state.nextId++, created_at: nowLocal(context.now) };
    state[kind.list].push(made);
    for (const parcel of state.parcels) if (made.deliveries.includes(parcel.code)) kind.apply(parcel);
    done(response, asRecord(made));
  };
}

function replace(context: SenditContext, kind: CollectionKind): RequestHandler {
  return (request, response) => {
    const found = context.state[kind.list].find(({ id }) => String(id) === request.params.id);
    if (!found) return refuse(request, response, NOT_FOUND);
    const body = bodyOf(request);
    const refused = check(body, context, kind);
    if (refused) return refuse(request, response, refused);
    Object.assign(found, fields(body));
    done(response, asRecord(found));
  };
}
