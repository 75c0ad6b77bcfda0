import express, { type ErrorRequestHandler, type RequestHandler, Router } from "express";
import { isObject } from "../../lib/read";
import type { CarrierFake, FakeDeps, ParcelDetail, ParcelView } from "../fake";
import { KeyRing, sameText } from "../key-ring";
import { accountRouter } from "./account";
import { complaintsRouter } from "./complaints";
import { costOf, type DigylogContext, emptyState, findParcel } from "./context";
import { documentsRouter, labelPage } from "./documents";
import { moveParcel } from "./move";
import { ordersRouter } from "./orders";
import { nextWords, STATUS_WORDS } from "./statuses";
import type { DigylogConfig, DigylogState, Parcel } from "./types";

const API = "/api/v2/seller";
const REFERER = "https://apiseller.digylog.com";

/** DIGYLOG's stand-in, from `carriers/digylog.md`; it shares nothing with the plugin's request building. */
export function createDigylogFake(deps: FakeDeps, config: DigylogConfig): CarrierFake {
  const keys = new KeyRing({ token: config.token }, deps.now);
  const context: DigylogContext = { state: emptyState(), config, keys, deps };
  return {
    id: "digylog",
    name: "DIGYLOG",
    statuses: STATUS_WORDS,
    keys,
    router: router(context),
    isSession: () => false,
    faultBody: (status) => ({ message: status === 429 ? "Too Many Requests" : "Erreur interne" }),
    parcels: () => context.state.parcels.map(view),
    detail: (tracking) => {
      const parcel = findParcel(context, tracking);
      return parcel && detail(parcel, context);
    },
    move: (tracking, move) => {
      const parcel = findParcel(context, tracking);
      return parcel && moveParcel(context, parcel, move);
    },
    // The token is static: there is no session that could end.
    expireSessions: () => undefined,
    snapshot: () => context.state,
    restore: (saved) => {
      if (!isState(saved)) return;
      // An address given at this start wins over one that was registered before it.
      const webhook = deps.webhookUrl() === null ? saved.webhook : null;
      context.state = { ...emptyState(), ...saved, webhook };
    },
    reset: () => {
      context.state = { ...emptyState(), webhook: context.state.webhook };
      keys.reset();
    },
  };
}

function router(context: DigylogContext): Router {
  const api = Router();
  api.use(authenticated(context));
  api.use(express.json({ limit: "1mb" }), unreadable);
  api.use(ordersRouter(context), documentsRouter(context), accountRouter(context), complaintsRouter(context));
  api.use((_request, response) => void response.status(404).json({ message: "Not Found" }));

  const all = Router();
  all.use(API, api);
  all.get("/page/labels/:tracking.pdf", labelPage(context));
  return all;
}

/** The token and the Referer: without either a call is turned away. */
function authenticated({ keys }: DigylogContext): RequestHandler {
  return (request, response, next) => {
    const [, token] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
    const brought = keys.bring((one) => sameText(token, one.token), request);
    if (brought && request.headers.referer === REFERER) return next();
    response.status(401).json({ message: "Unauthenticated." });
  };
}

const unreadable: ErrorRequestHandler = (_error: unknown, _request, response, _next) => {
  response.status(400).json({ message: "Le corps de la requête n'est pas du JSON." });
};

function view({ tracking, num, status, name, phone, city, price }: Parcel): ParcelView {
  return {
    ...{ carrier: "digylog", tracking_number: tracking, reference: num, status },
    ...{ recipient: name, phone, city: city.trim(), amount: price },
  };
}

function detail(parcel: Parcel, context: DigylogContext): ParcelDetail {
  const { status, idStatus, address, note, city, tracking, steps } = parcel;
  return {
    status_label: status,
    status_return: null,
    address,
    comment: note,
    fee: costOf(context, city),
    label_path: `/carriers/digylog/page/labels/${tracking}.pdf`,
    next: nextWords(idStatus),
    history: steps.map(({ to, date, note }) => ({ status: to, at: date, message: note })),
  };
}

function isState(saved: unknown): saved is DigylogState {
  return isObject(saved) && Array.isArray(saved.parcels);
}
