import type { RequestHandler } from "express";
import PDFDocument from "pdfkit";
import type { CathedisContext } from "./context";
import type { Parcel } from "./types";

/** Page sizes; 10 × 10 cm in points for the small label. */
export const LABELS = { a4: "A4", thermal: [283.46, 283.46] } as const satisfies Record<
  string,
  "A4" | readonly [number, number]
>;
const MARGIN = 18;

/** The name of a document: `bl4x4-7301245-7301246.pdf`. */
export function labelName(format: keyof typeof LABELS, parcels: readonly Parcel[]): string {
  return `${format === "a4" ? "bl" : "bl4x4"}-${parcels.map(({ id }) => id).join("-")}.pdf`;
}

/** Serves a document by that name, a page a parcel. */
export function labelFile(context: CathedisContext): RequestHandler<{ name: string }> {
  return (request, response) => {
    const [kind, ...ids] = request.params.name.replace(/\.pdf$/, "").split("-");
    const parcels = context.state.parcels.filter(({ id }) => ids.includes(String(id)));
    if (parcels.length === 0) return void response.status(404).type("html").send("<h1>404 Not Found</h1>");
    const size = kind === "bl" ? LABELS.a4 : [...LABELS.thermal];
    const info = { Title: "CATHEDIS (sandbox)" };
    const pdf = new PDFDocument({ size, margin: MARGIN, autoFirstPage: false, info });
    response.type("application/pdf");
    pdf.pipe(response);
    for (const parcel of parcels) drawLabel(pdf, parcel);
    pdf.end();
  };
}

function drawLabel(pdf: PDFKit.PDFDocument, parcel: Parcel): void {
  pdf.addPage();
  pdf.font("Helvetica-Bold").fontSize(10).text("CATHEDIS · SANDBOX", { align: "right" });
  pdf.fontSize(22).text(parcel.code).moveDown(0.5);
  pdf.fontSize(15).text(latin(`${parcel.city} - ${parcel.sector}`));
  pdf.font("Helvetica").fontSize(12).moveDown(0.5);
  pdf.text(latin(parcel.recipient)).text(parcel.phone).text(latin(parcel.address)).moveDown(0.5);
  pdf.font("Helvetica-Bold").fontSize(18).text(`${parcel.amount} MAD`).moveDown(0.5);
  pdf
    .font("Helvetica")
    .fontSize(10)
    .text(latin(`Commande ${parcel.nomOrder}`));
  if (parcel.allowOpening) pdf.text("Ouverture autorisée");
}

/** What PDF's built-in Helvetica can write; Arabic needs a font that this stand-in does not carry. */
function latin(text: string): string {
  const written = text.replace(/[^\u0020-\u007e\u00a0-\u00ff]+/g, " ").trim();
  return written === "" ? "(voir la fiche du colis)" : written;
}
