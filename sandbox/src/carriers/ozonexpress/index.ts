import express, { type RequestHandler, Router } from "express";
import { isObject } from "../../lib/read";
import type { CarrierFake, FakeDeps, ParcelDetail, ParcelView } from "../fake";
import { KeyRing, type Keys, sameText } from "../key-ring";
import { emptyState, findParcel, type OzonContext } from "./context";
import { moveParcel } from "./move";
import { addNoteRoute, fillNoteRoute, noteDocument, saveNoteRoute } from "./notes";
import { addParcelRoute, parcelInfoRoute, refusal, trackingRoute } from "./parcels";
import { nextWords, STATUS_WORDS, statusLabel } from "./statuses";
import type { OzonConfig, OzonState, Parcel } from "./types";

/** OZON EXPRESS's stand-in, from `carriers/ozonexpress.md`; API and client portal share its mount. */
export function createOzonFake(deps: FakeDeps, config: OzonConfig): CarrierFake {
  const cities = new Map(config.cities.map((city) => [city.ID, city]));
  const keys = new KeyRing({ customer_id: config.customerId, api_key: config.apiKey }, deps.now);
  const context: OzonContext = { state: emptyState(), config, keys, cities, deps };
  return {
    id: "ozonexpress",
    name: "OZON EXPRESS",
    statuses: STATUS_WORDS,
    keys,
    router: router(context),
    isSession: () => false,
    isRead: (path) => /\/(tracking|parcel-info)$/.test(path),
    faultBody: (status) => ({ error: status === 429 ? "Too many requests" : "Internal Server Error" }),
    parcels: () => context.state.parcels.map((parcel) => view(parcel, context)),
    detail: (number) => {
      const parcel = findParcel(context, number);
      return parcel && detail(parcel, context);
    },
    move: (number, move) => {
      const parcel = findParcel(context, number);
      return parcel && moveParcel(context, parcel, move);
    },
    // The keys stand in every URL: there is no session that could expire.
    expireSessions: () => undefined,
    snapshot: () => context.state,
    restore: (saved) => {
      if (isState(saved)) context.state = { ...emptyState(), ...saved };
    },
    reset: () => {
      context.state = emptyState();
      keys.reset();
    },
  };
}

function router(context: OzonContext): Router {
  const account = Router();
  account.post("/add-parcel", addParcelRoute(context));
  account.post("/parcel-info", parcelInfoRoute(context));
  account.post("/tracking", trackingRoute(context));
  account.post("/add-delivery-note", addNoteRoute(context));
  account.post("/add-parcel-to-delivery-note", fillNoteRoute(context));
  account.post("/save-delivery-note", saveNoteRoute(context));

  const all = Router();
  // Forms and JSON share paths, so bodies stay bytes until a route knows what it wants.
  all.use(
    "/customers/:customer/:key",
    checkKey(context),
    express.raw({ type: () => true, limit: "1mb" }),
    account,
  );
  all.get("/cities", (_request, response) => {
    const records = [...context.cities].map(([id, city]) => [String(id), city]);
    response.json({ CITIES: Object.fromEntries(records), DEBUG: null });
  });
  all.get("/pdf-delivery-note", noteDocument(context, "note"));
  all.get("/pdf-delivery-note-tickets", noteDocument(context, "A4"));
  all.get("/pdf-delivery-note-tickets-4-4", noteDocument(context, "10x10"));
  all.use((_request, response) => void response.status(404).json({ error: "Not Found" }));
  return all;
}

/** Wrong keys are told with HTTP 200. */
function checkKey({ keys }: OzonContext): RequestHandler {
  return (request, response, next) => {
    const { customer = "", key = "" } = request.params;
    const matches = (one: Keys) => sameText(customer, one.customer_id) && sameText(key, one.api_key);
    if (keys.bring(matches, request)) return next();
    response.json({ CHECK_API: refusal("Please verify your API Key") });
  };
}

const OWN_PREFIX = /^SK\d+-/;

function view(parcel: Parcel, { cities }: OzonContext): ParcelView {
  return {
    carrier: "ozonexpress",
    tracking_number: parcel.number,
    // The carrier has no field for it: only a number that the shop chose tells.
    reference: parcel.chosen ? parcel.number.replace(OWN_PREFIX, "") : null,
    status: parcel.status,
    recipient: parcel.receiver,
    phone: parcel.phone,
    city: cities.get(parcel.cityId)?.NAME ?? "",
    amount: parcel.price,
  };
}

function detail(parcel: Parcel, { cities, state }: OzonContext): ParcelDetail {
  const note = state.notes.find(({ codes, saved }) => saved && codes.includes(parcel.number));
  return {
    status_label: statusLabel(parcel.status),
    status_return: null,
    address: parcel.address,
    comment: parcel.note || null,
    fee: cities.get(parcel.cityId)?.["DELIVERED-PRICE"] ?? 0,
    label_path: `/carriers/ozonexpress/pdf-delivery-note-tickets-4-4?dn-ref=${note?.ref ?? ""}`,
    next: nextWords(parcel.status),
    history: parcel.history,
  };
}

function isState(saved: unknown): saved is OzonState {
  return isObject(saved) && Array.isArray(saved.parcels) && Array.isArray(saved.notes);
}
