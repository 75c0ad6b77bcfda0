import { type Request, type RequestHandler, type Response, Router } from "express";
import { isObject, type JsonObject } from "../../lib/read";
import { done, nowLocal, origin, paged, queryText, refuse } from "./answers";
import type { SenditContext } from "./context";
import { addParcel, deliveryInput, feeOf, labelPath, parcelRecord } from "./parcel";
import { checkBeforePickup, checkDelivery, invalid, type Refusal } from "./rules";
import type { Parcel } from "./types";

const PER_PAGE = 20;
const NOT_FOUND: Refusal = { http: 404, message: "Colis introuvable." };

/** `/deliveries`: list, create, read, replace, cancel, labels. */
export function deliveriesRouter(context: SenditContext): Router {
  const router = Router();
  router.get("/", list(context));
  router.post("/", create(context));
  router.post("/getlabels", labels(context));
  router.get("/:code", (request, response) =>
    withParcel(context, request, response, (parcel) =>
      done(response, parcelRecord(parcel, context, origin(request))),
    ),
  );
  router.put("/:code", (request, response) =>
    withParcel(context, request, response, (parcel) => replace(context, parcel, request, response)),
  );
  router.delete("/:code", (request, response) =>
    withParcel(context, request, response, (parcel) => cancel(context, parcel, request, response)),
  );
  return router;
}

export function bodyOf(request: Request): JsonObject {
  const body: unknown = request.body;
  return isObject(body) ? body : {};
}

function ruleContext({ districts, state }: SenditContext) {
  return { districts, stock: state.stock, parcels: state.parcels };
}

function withParcel(
  context: SenditContext,
  request: Request,
  response: Response,
  use: (parcel: Parcel) => void,
): void {
  const parcel = context.state.parcels.find(({ code }) => code === request.params.code);
  if (parcel) use(parcel);
  else refuse(request, response, NOT_FOUND);
}

/** Newest first; the search covers code, name, phone and address, not the reference. */
function list(context: SenditContext): RequestHandler {
  return (request, response) => {
    const wanted = queryText(request, "querystring").trim().toLowerCase();
    const found = context.state.parcels.filter(({ code, name, phone, address }) =>
      [code, name, phone, address].some((field) => field.toLowerCase().includes(wanted)),
    );
    const records = found.reverse().map((parcel) => parcelRecord(parcel, context, origin(request)));
    paged(request, response, records, PER_PAGE);
  };
}

function create(context: SenditContext): RequestHandler {
  return (request, response) => {
    const body = bodyOf(request);
    const refused = checkDelivery(body, ruleContext(context));
    if (refused) return refuse(request, response, refused);
    const parcel = addParcel(deliveryInput(body), context);
    done(response, parcelRecord(parcel, context, origin(request)), "Colis créé avec succès");
  };
}

function replace(context: SenditContext, parcel: Parcel, request: Request, response: Response): void {
  const body = bodyOf(request);
  const refused = checkBeforePickup(parcel) ?? checkDelivery(body, ruleContext(context));
  if (refused) {
    refuse(request, response, refused);
    return;
  }
  const input = deliveryInput(body);
  Object.assign(parcel, input, { fee: feeOf(input, context) });
  done(response, parcelRecord(parcel, context, origin(request)));
}

function cancel(context: SenditContext, parcel: Parcel, request: Request, response: Response): void {
  const refused = checkBeforePickup(parcel);
  if (refused) {
    refuse(request, response, refused);
    return;
  }
  const at = nowLocal(context.now);
  parcel.status = "CANCELED";
  parcel.last_action_at = at;
  parcel.audits.push({ status: "CANCELED", created_at: at, message: "Annulé par le vendeur" });
  done(response, undefined, "Colis supprimé avec succès");
}

function labels(context: SenditContext): RequestHandler {
  return (request, response) => {
    const { codesToPrint, printFormat } = bodyOf(request);
    const errors: Record<string, string[]> = {};
    const codes = typeof codesToPrint === "string" ? codesToPrint.split(",").map((code) => code.trim()) : [];
    const known = codes.every((one) => context.state.parcels.some(({ code }) => code === one));
    if (codes.length === 0 || !known) errors.codesToPrint = ["Le champ codesToPrint est invalide."];
    if (printFormat !== undefined && printFormat !== 0 && printFormat !== 1)
      errors.printFormat = ["Le champ printFormat doit être 0 ou 1."];
    const refused = invalid(errors);
    if (refused) return refuse(request, response, refused);
    const format = printFormat === 0 ? "?format=A4" : "";
    const fileUrl = `${origin(request)}${labelPath(codes.join(","))}${format}`;
    done(response, { filePrint: true, fileUrl });
  };
}
