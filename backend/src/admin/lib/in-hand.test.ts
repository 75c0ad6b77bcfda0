import { inHand, withCount } from "./in-hand";
import type { ScannedParcel } from "./returns-api";

const line = { variant_id: null, title: "قفطان", variant: "M", sku: "K-M" };
const parcel: ScannedParcel = {
  order_id: "order_1",
  number: "12345678",
  state: "refused",
  recipient: "سلمى",
  carrier: "sendit",
  tracking: "S-1",
  lines: [
    { ...line, line_id: "a", quantity: 3 },
    { ...line, line_id: "b", quantity: 1 },
  ],
  taken_in: null,
  problem: null,
};

it("takes everything for sellable at first", () => {
  expect(inHand(parcel).lines).toEqual([
    { line_id: "a", sellable: 3, damaged: 0 },
    { line_id: "b", sellable: 1, damaged: 0 },
  ]);
});

it.each<[{ sellable: number } | { damaged: number }, number, number]>([
  [{ damaged: 1 }, 2, 1],
  [{ damaged: 3 }, 0, 3],
  [{ damaged: 9 }, 0, 3],
  [{ damaged: -1 }, 3, 0],
  [{ damaged: Number.NaN }, 3, 0],
  [{ sellable: 1 }, 1, 0],
  [{ sellable: 1.9 }, 1, 0],
])("%j leaves %d sellable and %d damaged, and other lines alone", (change, sellable, damaged) => {
  const [first, second] = withCount(inHand(parcel), "a", change).lines;
  expect(first).toEqual({ line_id: "a", sellable, damaged });
  expect(second).toEqual({ line_id: "b", sellable: 1, damaged: 0 });
});

it("takes damaged pieces back when more are sellable after all", () => {
  const damaged = withCount(inHand(parcel), "a", { damaged: 2 });
  expect(withCount(damaged, "a", { sellable: 2 }).lines[0]).toEqual({
    line_id: "a",
    sellable: 2,
    damaged: 1,
  });
});
