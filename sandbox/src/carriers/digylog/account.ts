import { randomUUID } from "node:crypto";
import { type RequestHandler, type Response, Router } from "express";
import { isObject } from "../../lib/read";
import type { DigylogContext } from "./context";
import { bodyOf } from "./orders";
import { STATUSES } from "./statuses";
import type { City } from "./types";

const AREAS = [{ id: 1, name: "Zone centre", mintime: "10:00", maxtime: "18:00" }];
/** Id of "Livrée". */
const DELIVERED = 6;
const CHALLENGE_MS = 5_000;

/** Lists, prices, pickups and the webhook: what belongs to the account. */
export function accountRouter(context: DigylogContext): Router {
  const { network, stores, cities } = context.config;
  const router = Router();
  router.get("/statuses", (_request, response) => void response.json(STATUSES));
  router.get(
    "/networks",
    (_request, response) => void response.json([{ id: network, name: "Réseau sandbox" }]),
  );
  router.get("/stores", (_request, response) => {
    response.json(stores.map((name, index) => ({ id: index + 1, name })));
  });
  router.get("/fc", (_request, response) => void response.json([]));
  router.get("/cities", (request, response) => {
    const { hub } = request.query;
    const found = cities.filter((city) => hub === undefined || String(city.hub) === hub);
    response.json(found.map(({ id, name, hub }) => ({ id, name, hub })));
  });
  router.get("/deliverycost", (request, response) => {
    const city = cities.find(({ name }) => name === request.query.city);
    if (request.query.network !== String(network) || !city)
      return void response.status(404).json({ message: "Réseau ou ville introuvable." });
    response.json(priceOf(network, city));
  });
  router.get("/metrics/customer", (request, response) => {
    const theirs = context.state.parcels.filter(({ phone }) => phone === request.query.phone);
    const delivered = theirs.filter(({ idStatus }) => idStatus === DELIVERED).length;
    response.json({ orders: theirs.length, delivered });
  });
  router.get(
    "/prices",
    (_request, response) => void response.json(cities.map((city) => priceOf(network, city))),
  );
  pickupRoutes(router, context);
  webhookRoutes(router, context);
  return router;
}

/** Every value is text, as DIGYLOG has it. */
function priceOf(network: number, { name, cost, timeMin, timeMax }: City) {
  const [net, price, min, max] = [network, cost, timeMin, timeMax].map(String);
  return { network: net, city: name, cost: price, timeMin: min, timeMax: max };
}

function pickupRoutes(router: Router, context: DigylogContext): void {
  router.get("/pickup/areas", (_request, response) => void response.json(AREAS));
  router.get("/lastpickup", (_request, response) => void response.json(context.state.pickup));
  router.post("/pickup/request", (request, response) => {
    const { area, phone } = bodyOf(request);
    const known = AREAS.find(({ id }) => id === area);
    if (!known || typeof phone !== "string" || !/^0[5-8]\d{8}$/.test(phone))
      return void response.status(400).json({ message: "Zone ou téléphone invalide." });
    const pickup = { id: context.state.nextId++, area: known.id, phone, canceled: false };
    context.state.pickup = pickup;
    response.json(pickup);
  });
  router.put("/pickup/:id/cancel", (request, response) => {
    const { pickup } = context.state;
    if (pickup === null || String(pickup.id) !== request.params.id || pickup.canceled)
      return void response.status(404).json({ message: "Demande introuvable." });
    pickup.canceled = true;
    response.json(pickup);
  });
}

function webhookRoutes(router: Router, context: DigylogContext): void {
  router.put("/webhook", register(context));
  router.get("/webhook/events", (_request, response) => void response.json(["order-status-changed"]));
  router.delete("/webhook", (_request, response) => {
    context.state.webhook = null;
    response.json({ message: "Webhook supprimé." });
  });
}

/** Registers an address that gives the key of a challenge back; the shop must be reachable during this call. */
function register(context: DigylogContext): RequestHandler {
  return (request, response, next) => {
    const { url } = bodyOf(request);
    if (typeof url !== "string" || !/^https?:$/.test(URL.parse(url)?.protocol ?? ""))
      return void response.status(400).json({ message: "Le champ url est invalide." });
    answersChallenge(url)
      .then((proven) => accept(context, url, proven, response))
      .catch(next);
  };
}

function accept(context: DigylogContext, url: string, proven: boolean, response: Response): void {
  if (!proven) return void response.status(400).json({ message: "Webhook key mismatch." });
  context.state.webhook = url;
  response.json({ url });
}

async function answersChallenge(url: string): Promise<boolean> {
  const key = randomUUID();
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ type: "subscribe", key }),
      redirect: "manual",
      signal: AbortSignal.timeout(CHALLENGE_MS),
    });
    const body: unknown = await answer.json();
    return answer.status === 200 && isObject(body) && body.key === key;
  } catch {
    return false;
  }
}
