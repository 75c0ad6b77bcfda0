import express, { type ErrorRequestHandler, Router } from "express";
import { isObject } from "../../lib/read";
import type { CarrierFake, FakeDeps, ParcelDetail, ParcelView } from "../fake";
import { KeyRing } from "../key-ring";
import { done, paged, queryText, refuse } from "./answers";
import { collectionsRouter } from "./collections";
import { emptyState, type SenditContext } from "./context";
import { deliveriesRouter } from "./deliveries";
import { Districts } from "./districts";
import { invoices } from "./invoices";
import { labelFile } from "./labels";
import { moveParcel } from "./move";
import { labelPath } from "./parcel";
import { authenticated, hourlyLimit, login } from "./session";
import { nextWords, STATUS_LABELS, STATUS_WORDS, statusLabel } from "./statuses";
import type { District, Parcel, SenditConfig, SenditState } from "./types";

const API = "/api/v1";
const DISTRICTS_PER_PAGE = 50;

/** SENDIT's stand-in, from `carriers/sendit.md`; it shares nothing with the plugin's request building. */
export function createSenditFake(
  deps: FakeDeps,
  config: SenditConfig,
  districts: readonly District[],
): CarrierFake {
  const { publicKey: public_key, secretKey: secret_key } = config;
  const keys = new KeyRing({ public_key, secret_key }, deps.now);
  const context: SenditContext = {
    keys,
    state: emptyState(),
    recentCalls: [],
    config,
    districts: new Districts(districts),
    deps,
    now: deps.now,
  };
  const find = (code: string) => context.state.parcels.find((parcel) => parcel.code === code);
  return {
    id: "sendit",
    name: "SENDIT",
    statuses: STATUS_WORDS,
    keys,
    router: router(context),
    isSession: (path) => path === `${API}/login`,
    faultBody: (status) => ({ message: status === 429 ? "Too Many Attempts." : "Server Error" }),
    parcels: () => context.state.parcels.map((parcel) => view(parcel, context)),
    detail: (code) => {
      const parcel = find(code);
      return parcel && detail(parcel);
    },
    move: (code, move) => {
      const parcel = find(code);
      return parcel && moveParcel(context, parcel, move);
    },
    expireSessions: () => {
      context.state.sessionGeneration += 1;
    },
    snapshot: () => context.state,
    restore: (saved) => {
      if (isState(saved)) context.state = { ...emptyState(), ...saved };
    },
    reset: () => {
      context.state = emptyState();
      context.recentCalls = [];
      keys.reset();
    },
  };
}

function router(context: SenditContext): Router {
  const api = Router();
  api.use(express.json({ limit: "1mb" }), unreadable);
  api.use(hourlyLimit(context));
  api.post("/login", login(context));
  api.use(authenticated(context));
  api.use("/deliveries", deliveriesRouter(context));
  api.use("/pickups", collectionsRouter(context, { list: "pickups", apply: startPickup(context) }));
  api.use("/returns", collectionsRouter(context, { list: "returns", apply: startReturn(context) }));
  api.use("/districts", districtsRouter(context));
  api.get("/all-status-deliveries", (_request, response) => done(response, STATUS_LABELS));
  api.get("/invoices", invoices(context));
  api.use((request, response) => refuse(request, response, { http: 404, message: "Not Found" }));

  const all = Router();
  all.use(API, api);
  all.get("/storage/labels/:codes.pdf", labelFile(context));
  all.get("/login", (_request, response) => void response.type("html").send("<h1>SENDIT · connexion</h1>"));
  return all;
}

/** A body that is not JSON reads as an empty one: the rules then name what is missing. */
const unreadable: ErrorRequestHandler = (_error: unknown, request, _response, next) => {
  request.body = {};
  next();
};

function districtsRouter(context: SenditContext): Router {
  const { districts } = context;
  const router = Router();
  router.get("/", (request, response) => {
    const pickup = districts.get(Number(queryText(request, "pickup-district")));
    const found = districts.search(queryText(request, "querystring"));
    const priced = found.map((district) => districts.seenFrom(district, pickup));
    paged(request, response, priced, DISTRICTS_PER_PAGE);
  });
  router.get("/pickup-cities", (_request, response) => done(response, districts.pickupCities()));
  router.get("/:id", (request, response) => {
    const district = districts.get(Number(request.params.id));
    if (district) done(response, district);
    else refuse(request, response, { http: 404, message: "Quartier introuvable." });
  });
  return router;
}

/** A pickup that is asked for puts its parcels on the collector's round. */
function startPickup(context: SenditContext): (parcel: Parcel) => void {
  return (parcel) => {
    if (parcel.status === "PENDING" || parcel.status === "TO_PREPARE")
      moveAndTell(context, parcel, "TO_PICKUP");
  };
}

function startReturn(context: SenditContext): (parcel: Parcel) => void {
  return (parcel) => {
    if (parcel.status_return === null) moveAndTell(context, parcel, "RETOUR_PENDING");
  };
}

function moveAndTell(context: SenditContext, parcel: Parcel, status: string): void {
  const { webhook } = moveParcel(context, parcel, { status });
  if (webhook) context.deps.send(webhook);
}

function view(parcel: Parcel, context: SenditContext): ParcelView {
  return {
    carrier: "sendit",
    tracking_number: parcel.code,
    reference: parcel.reference,
    status: parcel.status,
    recipient: parcel.name,
    phone: parcel.phone,
    city: context.districts.get(parcel.district_id)?.ville ?? "",
    amount: parcel.amount,
  };
}

function detail(parcel: Parcel): ParcelDetail {
  return {
    status_label: statusLabel(parcel.status),
    status_return: parcel.status_return,
    address: parcel.address,
    comment: parcel.comment,
    fee: parcel.fee,
    label_path: labelPath(parcel.code),
    next: nextWords(parcel.status, parcel.status_return),
    history: parcel.audits.map(({ status, created_at, message }) => ({ status, at: created_at, message })),
  };
}

function isState(saved: unknown): saved is SenditState {
  return isObject(saved) && Array.isArray(saved.parcels);
}
