import { Router } from "express";
import { type DigylogContext, findParcel } from "./context";
import { bodyOf } from "./orders";

/** Ids, labels and every answer's shape are invented: the page only names the calls. */
const TYPES = [
  { id: 1, label: "Demande d'annulation" },
  { id: 2, label: "Retard de livraison" },
  { id: 3, label: "Changement d'adresse" },
];

/** `/complaint-types` and `/complaints`: with no cancel call known, how a sender stops a parcel. */
export function complaintsRouter(context: DigylogContext): Router {
  const router = Router();
  router.get("/complaint-types", (_request, response) => void response.json(TYPES));
  router.get("/complaints/:tracking/check", (request, response) => {
    const { type } = request.query;
    if (!findParcel(context, request.params.tracking))
      return void response.status(404).json({ message: "Colis introuvable." });
    if (!TYPES.some(({ id }) => String(id) === type))
      return void response.status(400).json({ message: "Le type de réclamation est inconnu." });
    response.json({ allowed: !isOpen(context, request.params.tracking, Number(type)) });
  });
  router.post("/complaints", (request, response) => {
    const { tracking, type, message } = bodyOf(request);
    const parcel = findParcel(context, tracking);
    if (!parcel || !TYPES.some(({ id }) => id === type) || typeof message !== "string")
      return void response.status(400).json({ message: "Colis, type ou message invalide." });
    if (isOpen(context, parcel.tracking, Number(type)))
      return void response.status(400).json({ message: "Une réclamation de ce type est déjà ouverte." });
    const complaint = { id: context.state.nextId++, tracking: parcel.tracking, type: Number(type), message };
    context.state.complaints.push(complaint);
    response.json(complaint);
  });
  return router;
}

function isOpen({ state }: DigylogContext, tracking: string, type: number): boolean {
  return state.complaints.some((one) => one.tracking === tracking && one.type === type);
}
