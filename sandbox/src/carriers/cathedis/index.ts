import express, { type ErrorRequestHandler, Router } from "express";
import { isObject } from "../../lib/read";
import type { CarrierFake, FakeDeps, ParcelDetail, ParcelView } from "../fake";
import { KeyRing } from "../key-ring";
import { actions } from "./actions";
import { ran, refuse } from "./answers";
import { type CathedisContext, emptyState, findParcel } from "./context";
import { labelFile, labelName } from "./labels";
import { moveParcel } from "./move";
import { recordsRouter } from "./records";
import { authenticated, LOGIN_PAGE, login } from "./session";
import { nextWords, STATUS_WORDS } from "./statuses";
import type { CathedisConfig, CathedisState, City, Parcel } from "./types";

const BASE = "/carriers/cathedis";

/** CATHEDIS's stand-in, from `carriers/cathedis.md`; it shares nothing with the plugin's request building. */
export function createCathedisFake(
  deps: FakeDeps,
  config: CathedisConfig,
  cities: readonly City[],
): CarrierFake {
  const { username, password } = config;
  const keys = new KeyRing({ username, password }, deps.now);
  const context: CathedisContext = {
    state: emptyState(),
    config,
    keys,
    sessionKeys: new Map(),
    cities,
    deps,
  };
  return {
    id: "cathedis",
    name: "CATHEDIS",
    statuses: STATUS_WORDS,
    keys,
    router: router(context),
    isSession: (path) => path === "/login.jsp" || path === "/callback",
    faultBody: (status) => ({
      status: -1,
      data: { message: status === 429 ? "Too many requests" : "Internal error" },
    }),
    parcels: () => context.state.parcels.map(view),
    numberOf: (asked) => findParcel(context, asked)?.code,
    detail: (number) => {
      const parcel = findParcel(context, number);
      return parcel && detail(parcel);
    },
    move: (number, move) => {
      const parcel = findParcel(context, number);
      return parcel && moveParcel(context, parcel, move);
    },
    isRead: (path) => /\/(search|fetch)$/.test(path),
    expireSessions: () => {
      context.state.sessions = {};
    },
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

function router(context: CathedisContext): Router {
  const all = Router();
  all.use(express.json({ limit: "1mb" }), express.urlencoded({ extended: false }), unreadable);
  all.post(["/login.jsp", "/callback"], login(context));
  all.get("/login.jsp", (_request, response) => void response.type("html").send(LOGIN_PAGE));
  all.get("/ws/public/c2c/city", (_request, response) => ran(response, context.cities));
  // For the sandbox's own page, which has no session.
  all.get("/labels/:name", labelFile(context));
  all.use("/ws", authenticated(context));
  all.post("/ws/action", actions(context));
  all.use("/ws/rest/com.tracker.delivery.db.Delivery", recordsRouter(context));
  all.get("/ws/files/report/:name", labelFile(context));
  all.use((_request, response) => refuse(response.status(404), { kind: "platform", message: "Not found" }));
  return all;
}

/** A body that cannot be read counts as an empty one: the rules then name what is missing. */
const unreadable: ErrorRequestHandler = (_error: unknown, request, _response, next) => {
  request.body = {};
  next();
};

/** Known by the code on its label; a create is answered with the key only. */
function view(parcel: Parcel): ParcelView {
  const { code, nomOrder, deliveryStatus, recipient, phone, city, amount } = parcel;
  const own = { recipient, phone, city, amount: Number(amount) };
  return {
    carrier: "cathedis",
    tracking_number: code,
    reference: nomOrder,
    status: deliveryStatus,
    ...own,
  };
}

function detail(parcel: Parcel): ParcelDetail {
  return {
    status_label: parcel.deliveryStatus,
    status_return: null,
    address: parcel.address,
    comment: parcel.comment,
    // CATHEDIS tells no prices.
    fee: 0,
    label_path: `${BASE}/labels/${labelName("thermal", [parcel])}`,
    next: nextWords(parcel.deliveryStatus),
    history: [...parcel.history],
  };
}

function isState(saved: unknown): saved is CathedisState {
  return isObject(saved) && Array.isArray(saved.parcels);
}
