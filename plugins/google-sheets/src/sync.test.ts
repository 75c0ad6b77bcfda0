import type { SheetRow } from "./columns";
import { chunkRows, MAX_ROWS_PER_CALL } from "./sync";

const values: SheetRow = {
  date: "",
  order_id: "",
  client: "",
  tel: "",
  adresse: "",
  articles: "",
  total: 1,
  statut_livraison: "",
  transporteur: "",
  tracking_id: "",
};
const row = (id: number, articles = "") => ({
  order_id: String(id),
  known: false,
  values: { ...values, articles },
});

describe("chunkRows", () => {
  it("cuts by count, keeping the order", () => {
    const rows = Array.from({ length: 1001 }, (_, id) => row(id));
    const chunks = chunkRows(rows);
    expect(chunks.map((chunk) => chunk.length)).toEqual([MAX_ROWS_PER_CALL, MAX_ROWS_PER_CALL, 1]);
    expect(chunks.flat()).toEqual(rows);
  });

  it("cuts by size, and never leaves a row out for being large", () => {
    const rows = Array.from({ length: 50 }, (_, id) => row(id, "x".repeat(45_000)));
    const chunks = chunkRows(rows);
    expect(chunks.length).toBe(3);
    expect(chunks.flat()).toEqual(rows);
    expect(chunkRows([row(1, "x".repeat(2_000_000))])).toHaveLength(1);
  });

  it("keeps the last of the same id, in the place of the first", () => {
    expect(chunkRows([row(1), row(2), row(1, "later")]).flat()).toEqual([row(1, "later"), row(2)]);
  });
});
