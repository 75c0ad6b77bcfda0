import { drawBordereau } from "../documents/bordereau";
import { assemble, type Printed } from "./assemble";
import { accountAt, byCarrier, numbersOf } from "./carrier-call";
import { type Choice, type Chosen, chooseParcels } from "./choose";
import { type Fetched, fetchByNote, type Printing } from "./fetch";
import { problemOf } from "./problem";
import { shopName } from "./shop-name";

/** `own`: the shop's table by carrier; `carrier`: each carrier's own note, which hands the parcels over, where it has one. */
export type BordereauFormat = "own" | "carrier";

/** The bordereau of many parcels as one PDF. `again` asks anew for notes whose answer was lost. */
export async function printBordereau(
  printing: Printing,
  choice: Choice,
  { format, again }: { format: BordereauFormat; again: boolean },
): Promise<Printed> {
  const { container, locale } = printing;
  const shop = await shopName(container);
  const { parcels, problems } = await chooseParcels(container, choice, { shop, locale });
  const groups = [...byCarrier(parcels).values()];
  const all = await Promise.all(
    format === "own"
      ? [ownBordereau(printing, parcels, shop)]
      : groups.map((group) => notesAt(printing, group, { shop, again })),
  );
  return assemble(
    all.flatMap((one) => one.documents),
    [...problems, ...all.flatMap((one) => one.problems)],
    locale,
  );
}

async function notesAt(
  printing: Printing,
  parcels: Chosen[],
  { shop, again }: { shop: string; again: boolean },
): Promise<Fetched> {
  const client = await accountAt(printing.container, parcels[0]?.carrier ?? "");
  if (!client) {
    return { documents: [], problems: parcels.map((one) => problemOf(one, "carrier_off", printing.locale)) };
  }
  if (!client.carrier.abilities.deliveryNote) return ownBordereau(printing, parcels, shop);
  const fetch = (some: Chosen[], note?: string) => client.deliveryNote(numbersOf(some), { note });
  return fetchByNote(printing, client, parcels, fetch, again);
}

async function ownBordereau({ locale }: Printing, parcels: Chosen[], shop: string): Promise<Fetched> {
  if (parcels.length === 0) return { documents: [], problems: [] };
  const date = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Africa/Casablanca",
    dateStyle: "short",
    timeStyle: "short",
  });
  const pdf = await drawBordereau(
    { shop, date: date.format(new Date()), parcels: parcels.map(({ printed }) => printed) },
    locale,
  );
  return { documents: [{ parcels, pdf }], problems: [] };
}
