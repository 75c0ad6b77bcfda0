import { type RequestHandler, type Response, Router } from "express";
import { isObject, type JsonObject } from "../../lib/read";
import { costOf, type DigylogContext, findParcel, minuteNow } from "./context";
import { moveAndTell } from "./move";
import { checkCall, checkOrder } from "./rules";
import { findStatus, NOT_SENT } from "./statuses";
import type { Parcel } from "./types";

export function bodyOf(request: { body?: unknown }): JsonObject {
  return isObject(request.body) ? request.body : {};
}

/** `/orders`, `/order/{tracking}` and `/historics`. */
export function ordersRouter(context: DigylogContext): Router {
  const router = Router();
  router.post("/orders", (request, response) => create(context, bodyOf(request), response));
  router.post("/orders/standard", standard(context));
  router.put("/orders/send", send(context));
  router.get("/orders", list(context));
  router.get("/historics", histories(context));
  router.get("/order/:tracking/infos", (request, response) => {
    const parcel = findParcel(context, request.params.tracking);
    if (!parcel) return void response.status(404).json({ message: "Colis introuvable." });
    const { id, tracking, status, idStatus, city } = parcel;
    const hub_id = context.config.cities.find(({ name }) => name === city)?.hub ?? 1;
    response.json({ id, tracking, status, idStatus, hub_id, deliveryCost: costOf(context, city) });
  });
  router.get("/order/:tracking/refs", (request, response) => {
    const parcel = findParcel(context, request.params.tracking);
    if (parcel) response.json(parcel.refs);
    else response.status(404).json({ message: "Colis introuvable." });
  });
  router.put("/order/:tracking/status", simulate(context));
  return router;
}

function create(context: DigylogContext, body: JsonObject, response: Response): void {
  const message = checkCall(body, context.config);
  if (message !== null) return void response.status(400).json({ message });
  const orders: unknown[] = Array.isArray(body.orders) ? body.orders : [];
  const bl = body.status === 1 ? context.state.nextBl++ : null;
  response.json(orders.map((order) => createOne(context, order, body, bl)));
}

/** The newer form of the same: no `mode`, and `sentType`, whose values are not documented: 0 and 1 as `status` has them. */
function standard(context: DigylogContext): RequestHandler {
  return (request, response) => {
    const { sentType, ...body } = bodyOf(request);
    if (sentType === 0 || sentType === 1)
      return create(context, { ...body, mode: 1, status: sentType }, response);
    response.status(400).json({ message: "Le champ sentType doit être 0 ou 1." });
  };
}

/** One line of the answer; a refusal comes with HTTP 200 too. */
function createOne(context: DigylogContext, order: unknown, call: JsonObject, bl: number | null): JsonObject {
  const { state, config } = context;
  const errors = checkOrder(order, call, config, state.parcels);
  const given = isObject(order) ? order : {};
  if (errors.length > 0) return { num: given.num ?? null, isSuccess: false, errors };
  const parcel = addParcel(context, given, bl);
  return { num: parcel.num, tracking: parcel.tracking, ...(bl === null ? {} : { bl }) };
}

function addParcel(context: DigylogContext, order: JsonObject, bl: number | null): Parcel {
  const { state } = context;
  const id = state.nextId++;
  const created_at = minuteNow(context);
  const parcel: Parcel = {
    id,
    tracking: `S7K${created_at.slice(2, 4)}${String(id).padStart(5, "0")}QD`,
    num: String(order.num),
    name: String(order.name),
    phone: String(order.phone),
    address: String(order.address),
    city: String(order.city),
    price: Number(order.price),
    note: typeof order.note === "string" ? order.note : null,
    openproduct: Number(order.openproduct ?? 0),
    port: Number(order.port ?? 1),
    refs: Array.isArray(order.refs) ? order.refs : [],
    bl,
    status: NOT_SENT.label,
    idStatus: NOT_SENT.id,
    created_at,
    steps: [{ date: created_at, from: null, to: NOT_SENT.label, note: null }],
  };
  state.parcels.push(parcel);
  return parcel;
}

/** Hands over parcels that were only recorded. */
function send(context: DigylogContext): RequestHandler {
  return (request, response) => {
    const { orders } = bodyOf(request);
    const parcels = (Array.isArray(orders) ? orders : []).map((one) => findParcel(context, one));
    const waiting = parcels.filter((parcel) => parcel?.bl === null);
    if (parcels.length === 0 || waiting.length < parcels.length)
      return void response.status(400).json({ message: "Un colis est inconnu ou déjà envoyé." });
    const bl = context.state.nextBl++;
    for (const parcel of waiting) if (parcel) parcel.bl = bl;
    response.json({ bl });
  };
}

/** Newest first, from a day on. */
function list(context: DigylogContext): RequestHandler {
  return (request, response) => {
    const from = typeof request.query.from === "string" ? request.query.from : "";
    const found = context.state.parcels.filter(({ created_at }) => created_at >= from);
    response.json(
      found.reverse().map(({ id, num, tracking, name, phone, city, price, status, idStatus, bl }) => ({
        ...{ id, num, tracking, name, phone, city, price, status, idStatus, bl },
      })),
    );
  };
}

/** Histories by tracking, newest first; what is not known is left out, and nothing at all is an empty list. */
function histories(context: DigylogContext): RequestHandler {
  return (request, response) => {
    const asked = typeof request.query.trackings === "string" ? request.query.trackings.split(",") : [];
    const found = context.state.parcels.filter(({ tracking }) => asked.includes(tracking));
    const entries = found.map((parcel) => [parcel.tracking, history(parcel)] as const);
    response.json(entries.length > 0 ? Object.fromEntries(entries) : []);
  };
}

function history({ steps, city }: Parcel): JsonObject[] {
  const lines = steps.map(({ date, from, to }) => ({
    ...{ date, type: "status", location: city.trim() },
    ...{ "old value": from, "new value": to },
  }));
  return lines.reverse();
}

/** The carrier's own way to try things out on test parcels. */
function simulate(context: DigylogContext): RequestHandler {
  return (request, response) => {
    const parcel = findParcel(context, request.params.tracking);
    const status = findStatus(String(bodyOf(request).status));
    if (!parcel || !status) return void response.status(400).json({ message: "Colis ou statut inconnu." });
    moveAndTell(context, parcel, { status: status.label });
    response.json({ tracking: parcel.tracking, idStatus: status.id, status: status.label });
  };
}
