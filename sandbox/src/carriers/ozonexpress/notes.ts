import type { RequestHandler } from "express";
import PDFDocument from "pdfkit";
import { findParcel, nowLocal, type OzonContext } from "./context";
import { formRoute } from "./forms";
import { refusal } from "./parcels";
import type { Fields } from "./rules";
import type { DeliveryNote, Parcel } from "./types";

/** 10 × 10 cm in points. */
const THERMAL: [number, number] = [283.46, 283.46];
const MARGIN = 18;
const DONE = { RESULT: "SUCCESS" };

function openNote({ state }: OzonContext, fields: Fields): DeliveryNote | undefined {
  return state.notes.find(({ ref, saved }) => ref === fields.Ref && !saved);
}

/** `POST add-delivery-note`. */
export const addNoteRoute = (context: OzonContext) =>
  formRoute(() => {
    const { state } = context;
    const id = state.nextId++;
    const ref = `BL-${nowLocal(context).slice(2, 10).replaceAll("-", "")}-${id}`;
    state.notes.push({ ref, codes: [], saved: false });
    return { "ADD-BL": { RESULT: "SUCCESS", "NEW-BL": { REF: ref, ID: String(88_000 + id) } } };
  });

function codesIn(fields: Fields): string[] {
  const named = Object.entries(fields).filter(([name]) => /^Codes\[\d+\]$/.test(name));
  return named.map(([, code]) => code);
}

/** `POST add-parcel-to-delivery-note`. */
export const fillNoteRoute = (context: OzonContext) =>
  formRoute((fields) => {
    const note = openNote(context, fields);
    const codes = codesIn(fields);
    if (!note || codes.length === 0) return { "ADD-PARCEL-BL": refusal("Some fields Empty") };
    const known = codes.every((code) => findParcel(context, code));
    if (!known) return { "ADD-PARCEL-BL": refusal("Tracking number not found") };
    note.codes = [...new Set([...note.codes, ...codes])];
    return { "ADD-PARCEL-BL": DONE };
  });

/** `POST save-delivery-note`. */
export const saveNoteRoute = (context: OzonContext) =>
  formRoute((fields) => {
    const note = openNote(context, fields);
    if (!note || note.codes.length === 0) return { "SAVE-BL": refusal("Some fields Empty") };
    note.saved = true;
    return { "SAVE-BL": DONE };
  });

/** The portal's documents of a saved note: its labels, a page a parcel, or the note itself. */
export function noteDocument(context: OzonContext, kind: "A4" | "10x10" | "note"): RequestHandler {
  return (request, response) => {
    const note = context.state.notes.find(({ ref, saved }) => ref === request.query["dn-ref"] && saved);
    if (!note) return void response.status(404).type("html").send("<h1>404 Not Found</h1>");
    const pdf = new PDFDocument({
      size: kind === "10x10" ? THERMAL : "A4",
      margin: MARGIN,
      autoFirstPage: false,
      info: { Title: "OZON EXPRESS (sandbox)" },
    });
    response.type("application/pdf");
    pdf.pipe(response);
    const parcels = note.codes.map((code) => findParcel(context, code)).filter((one) => one !== undefined);
    const cityOf = (parcel: Parcel) => context.cities.get(parcel.cityId)?.NAME ?? "";
    if (kind === "note") drawNote(pdf, note.ref, parcels, cityOf);
    else for (const parcel of parcels) drawLabel(pdf, parcel, cityOf(parcel));
    pdf.end();
  };
}

function drawNote(
  pdf: PDFKit.PDFDocument,
  ref: string,
  parcels: readonly Parcel[],
  cityOf: (parcel: Parcel) => string,
): void {
  pdf.addPage();
  pdf.font("Helvetica-Bold").fontSize(14).text(`OZON EXPRESS · SANDBOX · ${ref}`).moveDown();
  pdf.font("Helvetica").fontSize(10);
  for (const parcel of parcels)
    pdf.text(latin(`${parcel.number}   ${cityOf(parcel)}   ${parcel.phone}   ${parcel.price} MAD`));
  pdf.moveDown().font("Helvetica-Bold").text(`${parcels.length} colis`);
}

function drawLabel(pdf: PDFKit.PDFDocument, parcel: Parcel, city: string): void {
  pdf.addPage();
  pdf.font("Helvetica-Bold").fontSize(10).text("OZON EXPRESS · SANDBOX", { align: "right" });
  pdf.fontSize(20).text(parcel.number);
  pdf.moveDown(0.5).fontSize(15).text(latin(city));
  pdf.font("Helvetica").fontSize(12).moveDown(0.5);
  pdf.text(latin(parcel.receiver)).text(parcel.phone).text(latin(parcel.address));
  pdf.moveDown(0.5).font("Helvetica-Bold").fontSize(18).text(`${parcel.price} MAD`);
  pdf.font("Helvetica").fontSize(10).moveDown(0.5);
  pdf.text(parcel.open ? "Ouverture autorisée" : "Ne pas ouvrir");
}

/** What PDF's built-in Helvetica can write; Arabic needs a font that this stand-in does not carry. */
function latin(text: string): string {
  const written = text.replace(/[^\u0020-\u007e\u00a0-\u00ff]+/g, " ").trim();
  return written === "" ? "(voir la fiche du colis)" : written;
}
