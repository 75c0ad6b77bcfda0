import type { MedusaContainer } from "@medusajs/framework/types";
import type { CarrierClient, DocumentResult } from "@souk/carrier-kit";
import { printedParcel } from "../documents/testing/parcels";
import type { Handover, HandoverState, NewHandover } from "../modules/handover/service";
import type { Chosen } from "./choose";
import { fetchByNote, fetchEach, type Printing } from "./fetch";

const parcel = (number: string): Chosen => ({
  id: `order_${number}`,
  shipment_id: `shp_${number}`,
  order_id: `order_${number}`,
  reference: number,
  carrier: "toy",
  status: "created",
  tracking_number: number,
  printed: printedParcel({ tracking_number: number }),
});
const PARCELS = ["A1", "A2", "A3"].map(parcel);
const PDF = new Uint8Array([37, 80, 68, 70, 45]);
const READY: DocumentResult = { outcome: "ready", pdf: PDF };
const client = { carrier: { id: "toy" } } as unknown as CarrierClient;

/** What the table of hand-overs does, in memory: a parcel is in at most one note. */
class Notes {
  readonly rows: (Pick<Handover, "id" | "shipment_id" | "kind" | "state" | "reference"> & {
    active: boolean;
  })[] = [];

  async of(ids: readonly string[]) {
    return this.rows.filter((row) => row.active && ids.includes(row.shipment_id));
  }
  async claim({ shipment_ids, again }: NewHandover) {
    for (const row of this.rows)
      if (again && shipment_ids.includes(row.shipment_id) && row.state !== "sending") row.active = false;
    const free = shipment_ids.filter(
      (one) => !this.rows.some((row) => row.active && row.shipment_id === one),
    );
    const id = `hov_${this.rows.length}`;
    for (const shipment_id of free) {
      this.rows.push({ id, shipment_id, kind: "note", state: "sending", reference: null, active: true });
    }
    return free.length ? { id, shipment_ids: free } : null;
  }
  async settle(id: string, state: HandoverState, reference: string | null = null) {
    for (const row of this.rows)
      if (row.id === id) Object.assign(row, { state, reference, active: state !== "failed" });
  }
}

const printing = (notes = new Notes(), until = Date.now() + 60_000): Printing => ({
  container: { resolve: () => notes } as unknown as MedusaContainer,
  locale: "en",
  actor: "staff:user_1",
  until,
});
const codes = ({ problems }: { problems: { id: string; code: string }[] }) =>
  problems.map(({ id, code }) => `${id} ${code}`);

describe("one document for all", () => {
  it("is one call when the carrier takes them", async () => {
    const fetch = jest.fn(async () => READY);
    const { documents, problems } = await fetchEach(printing(), PARCELS, fetch);
    expect([fetch.mock.calls.length, documents.length, problems.length]).toEqual([1, 1, 0]);
  });

  it("becomes one for each when one is refused, and only that one is told of", async () => {
    const fetch = async (some: Chosen[]): Promise<DocumentResult> =>
      some.some(({ reference }) => reference === "A2") ? { outcome: "refused", message: "inconnu" } : READY;
    const fetched = await fetchEach(printing(), PARCELS, fetch);
    expect(fetched.documents.map(({ parcels }) => parcels.map(({ reference }) => reference))).toEqual([
      ["A1"],
      ["A3"],
    ]);
    expect(codes(fetched)).toEqual(["order_A2 refused"]);
    expect(fetched.problems[0]?.message).toBe("TOY refused: inconnu");
  });

  it("is not asked for parcel by parcel when the carrier is away", async () => {
    const fetch = jest.fn(
      async (): Promise<DocumentResult> => ({ outcome: "unavailable", message: "timeout" }),
    );
    const fetched = await fetchEach(printing(), PARCELS, fetch);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(codes(fetched)).toEqual(PARCELS.map(({ id }) => `${id} unavailable`));
  });

  it("stops asking when the time is over", async () => {
    const fetch = jest.fn(async (): Promise<DocumentResult> => ({ outcome: "refused" }));
    const fetched = await fetchEach(printing(new Notes(), Date.now() - 1), PARCELS, fetch);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetched.problems).toHaveLength(3);
  });
});

describe("documents that hang on a note", () => {
  const made = () =>
    jest.fn(
      async (_: Chosen[], note?: string): Promise<DocumentResult> => ({ ...READY, note: note ?? "BL-1" }),
    );

  it("make one note, and use it ever after", async () => {
    const [context, fetch] = [printing(), made()];
    await fetchByNote(context, client, PARCELS, fetch);
    await fetchByNote(context, client, PARCELS, fetch);
    expect(fetch.mock.calls.map(([, note]) => note)).toEqual([undefined, "BL-1"]);
  });

  it("make one note, however many ask at once", async () => {
    const [context, fetch] = [printing(), made()];
    const all = await Promise.all([1, 2, 3].map(() => fetchByNote(context, client, PARCELS, fetch)));
    expect(fetch.mock.calls.filter(([, note]) => note === undefined)).toHaveLength(1);
    expect(all.flatMap(codes).every((line) => line.endsWith(" busy"))).toBe(true);
  });

  it("whose answer was lost are never made anew but by a person", async () => {
    const context = printing();
    const lost = jest.fn(async (): Promise<DocumentResult> => ({ outcome: "unavailable" }));
    expect(codes(await fetchByNote(context, client, PARCELS, lost))).toEqual(
      PARCELS.map(({ id }) => `${id} uncertain`),
    );
    expect(codes(await fetchByNote(context, client, PARCELS, lost))).toEqual(
      PARCELS.map(({ id }) => `${id} uncertain`),
    );
    expect(lost).toHaveBeenCalledTimes(1);
    const fetch = made();
    expect((await fetchByNote(context, client, PARCELS, fetch, true)).documents).toHaveLength(1);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("that were refused may be asked for again", async () => {
    const context = printing();
    await fetchByNote(context, client, PARCELS, async () => ({ outcome: "refused", message: "no" }));
    const fetch = made();
    expect((await fetchByNote(context, client, PARCELS, fetch)).documents).toHaveLength(1);
  });
});
