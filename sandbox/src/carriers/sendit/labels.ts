import type { RequestHandler } from "express";
import PDFDocument from "pdfkit";
import type { SenditContext } from "./context";
import type { Parcel } from "./types";

/** 10 × 10 cm in points. */
const THERMAL: [number, number] = [283.46, 283.46];
const MARGIN = 18;

/** Serves `/storage/labels/<codes>.pdf`: a page a parcel, thermal by default, `?format=A4` for A4. */
export function labelFile(context: SenditContext): RequestHandler {
  return (request, response) => {
    const codes = (request.params.codes ?? "").split(",");
    const parcels = context.state.parcels.filter(({ code }) => codes.includes(code));
    if (parcels.length === 0) return void response.status(404).type("html").send("<h1>404 Not Found</h1>");
    const size = request.query.format === "A4" ? "A4" : THERMAL;
    const pdf = new PDFDocument({
      size,
      margin: MARGIN,
      autoFirstPage: false,
      info: { Title: "SENDIT (sandbox)" },
    });
    response.type("application/pdf");
    pdf.pipe(response);
    for (const parcel of parcels) drawLabel(pdf, parcel, context);
    pdf.end();
  };
}

function drawLabel(pdf: PDFKit.PDFDocument, parcel: Parcel, context: SenditContext): void {
  const district = context.districts.get(parcel.district_id);
  pdf.addPage();
  pdf.font("Helvetica-Bold").fontSize(10).text("SENDIT · SANDBOX", { align: "right" });
  pdf.fontSize(24).text(parcel.code);
  pdf
    .moveDown(0.5)
    .fontSize(15)
    .text(latin(district?.name ?? ""));
  pdf.font("Helvetica").fontSize(12).moveDown(0.5);
  pdf.text(latin(parcel.name)).text(parcel.phone).text(latin(parcel.address));
  pdf.moveDown(0.5).font("Helvetica-Bold").fontSize(18).text(`${parcel.amount} MAD`);
  pdf.font("Helvetica").fontSize(10).moveDown(0.5);
  if (parcel.reference) pdf.text(`Réf. ${latin(parcel.reference)}`);
  if (parcel.allow_open === 1) pdf.text("Ouverture autorisée");
}

/** What PDF's built-in Helvetica can write; Arabic needs a font that this stand-in does not carry. */
function latin(text: string): string {
  const written = text.replace(/[^\u0020-\u007e\u00a0-\u00ff]+/g, " ").trim();
  return written === "" ? "(voir la fiche du colis)" : written;
}
