import { drawLabels } from "../documents/own-labels";
import type { Paper } from "../documents/types";
import { assemble, type Printed } from "./assemble";
import { accountAt, byCarrier, numbersOf } from "./carrier-call";
import { type Choice, type Chosen, chooseParcels } from "./choose";
import { type Fetched, type FetchedDocument, fetchByNote, fetchEach, type Printing } from "./fetch";
import { type Problem, problemOf } from "./problem";
import { shopName } from "./shop-name";

/** The shop's own labels on either paper, or each carrier's (10 × 10 cm; the shop's own where a carrier has no label call). */
export type LabelFormat = Paper | "carrier";

/** Labels of many parcels as one PDF. */
export async function printLabels(printing: Printing, choice: Choice, format: LabelFormat): Promise<Printed> {
  const { container, locale } = printing;
  const shop = await shopName(container);
  const { parcels, problems } = await chooseParcels(container, choice, { shop, locale });
  const { documents, problems: more } =
    format === "carrier"
      ? await carrierLabels(printing, parcels)
      : await ownLabels(printing, parcels, format);
  return assemble(documents, [...problems, ...more], locale);
}

async function carrierLabels(printing: Printing, parcels: readonly Chosen[]): Promise<Fetched> {
  const groups = [...byCarrier(parcels)].map(([carrier, group]) => labelsAt(printing, carrier, group));
  const all = await Promise.all(groups);
  return { documents: all.flatMap((one) => one.documents), problems: all.flatMap((one) => one.problems) };
}

async function labelsAt(printing: Printing, carrier: string, parcels: Chosen[]): Promise<Fetched> {
  const client = await accountAt(printing.container, carrier);
  if (!client) {
    return { documents: [], problems: parcels.map((one) => problemOf(one, "carrier_off", printing.locale)) };
  }
  const { labels } = client.carrier.operations;
  if (!labels) return ownLabels(printing, parcels, "10x10");
  const fetch = (some: Chosen[], note?: string) =>
    client.labels(numbersOf(some), { format: "thermal", note });
  // A label call that writes makes a delivery note, which must not be made twice.
  return labels.write ? fetchByNote(printing, client, parcels, fetch) : fetchEach(printing, parcels, fetch);
}

/** Labels that the shop draws itself; a number that no bar code can hold is told of its parcel only. */
async function ownLabels({ locale }: Printing, parcels: readonly Chosen[], paper: Paper): Promise<Fetched> {
  const fits = (parcel: Chosen) => /^[\x20-\x7e]+$/.test(parcel.tracking_number);
  const drawn = parcels.filter(fits);
  const problems: Problem[] = parcels
    .filter((one) => !fits(one))
    .map((one) => problemOf(one, "no_barcode", locale));
  const documents: FetchedDocument[] = [];
  if (drawn.length > 0) {
    const pdf = await drawLabels(
      drawn.map(({ printed }) => printed),
      paper,
      locale,
    );
    documents.push({ parcels: drawn, pdf });
  }
  return { documents, problems };
}
