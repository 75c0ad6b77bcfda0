import { type RequestHandler, type Response, Router } from "express";
import PDFDocument from "pdfkit";
import { type DigylogContext, findParcel } from "./context";
import { bodyOf } from "./orders";
import type { Parcel } from "./types";

/** 10 × 10 cm in points. */
const THERMAL: [number, number] = [283.46, 283.46];
const THERMAL_FORMAT = 3;
const MARGIN = 18;
const NOT_FOUND = { message: "Document introuvable." };

/** `/labels`, `/bls`, `/bl` and `/brs`. */
export function documentsRouter(context: DigylogContext): Router {
  const router = Router();
  router.post("/labels", labels(context));
  router.get("/bls", (_request, response) => {
    const ids = new Set(context.state.parcels.flatMap(({ bl }) => bl ?? []));
    response.json([...ids].map((id) => ({ id, count: ofNote(context, id).length })));
  });
  router.get("/bls/:id/orders", (request, response) => {
    const parcels = ofNote(context, Number(request.params.id));
    if (parcels.length === 0) return void response.status(404).json(NOT_FOUND);
    response.json(parcels.map(({ tracking, num, price }) => ({ tracking, num, price })));
  });
  router.get("/bl/:id/pdf", (request, response) =>
    sendPdf(response, ofNote(context, Number(request.params.id)), "A4"),
  );
  router.get("/brs", (_request, response) => void response.json([]));
  return router;
}

/** A parcel's label for the sandbox's page, which has no token. */
export function labelPage(context: DigylogContext): RequestHandler<{ tracking: string }> {
  return (request, response) => {
    const parcel = findParcel(context, request.params.tracking);
    sendPdf(response, parcel ? [parcel] : [], THERMAL);
  };
}

function ofNote({ state }: DigylogContext, bl: number): Parcel[] {
  return state.parcels.filter((parcel) => parcel.bl === bl);
}

function labels(context: DigylogContext): RequestHandler {
  return (request, response) => {
    const { orders, bl, format } = bodyOf(request);
    if (!Number.isInteger(format) || Number(format) < 1 || Number(format) > 5)
      return void response.status(400).json({ message: "Le champ format doit être de 1 à 5." });
    const asked = Array.isArray(orders)
      ? orders.map((one) => findParcel(context, one))
      : ofNote(context, Number(bl));
    const known = asked.filter((parcel) => parcel !== undefined);
    sendPdf(response, known.length === asked.length ? known : [], format === THERMAL_FORMAT ? THERMAL : "A4");
  };
}

function sendPdf(response: Response, parcels: readonly Parcel[], size: "A4" | [number, number]): void {
  if (parcels.length === 0) return void response.status(404).json(NOT_FOUND);
  const info = { Title: "DIGYLOG (sandbox)" };
  const pdf = new PDFDocument({ size, margin: MARGIN, autoFirstPage: false, info });
  response.type("application/pdf");
  pdf.pipe(response);
  for (const parcel of parcels) draw(pdf, parcel);
  pdf.end();
}

function draw(pdf: PDFKit.PDFDocument, parcel: Parcel): void {
  pdf.addPage();
  pdf.font("Helvetica-Bold").fontSize(10).text("DIGYLOG · SANDBOX", { align: "right" });
  pdf.fontSize(24).text(parcel.tracking).fontSize(15).text(latin(parcel.city));
  pdf.font("Helvetica").fontSize(12).moveDown(0.5);
  pdf.text(latin(parcel.name)).text(parcel.phone).text(latin(parcel.address));
  pdf.font("Helvetica-Bold").fontSize(18).moveDown(0.5).text(`${parcel.price} MAD`);
  pdf
    .font("Helvetica")
    .fontSize(10)
    .text(`Réf. ${latin(parcel.num)}`);
  if (parcel.openproduct === 1) pdf.text("Ouverture autorisée");
}

/** What PDF's built-in Helvetica can write; Arabic needs a font that this stand-in does not carry. */
function latin(text: string): string {
  const written = text.replace(/[^\u0020-\u007e\u00a0-\u00ff]+/g, " ").trim();
  return written === "" ? "(voir la fiche du colis)" : written;
}
