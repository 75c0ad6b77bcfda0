import { readStatus } from "./read-status";
import { statuses } from "./statuses";

const BY_ID: Record<string, readonly number[]> = {
  created: [0, 49],
  picked_up: [15],
  in_transit: [1, 2, 14, 16, 17, 19, 31, 39, 50, 53, 54],
  out_for_delivery: [3],
  failed_attempt: [4, 43, 5, 44, 18, 72, 64, 65, 70, 71, 66, 67, 74, 75, 55],
  delivered: [6, 45],
  refused: [9, 47],
  cancelled: [7, 46, 13, 52],
  returning: [10, 11, 30, 32, 40, 41],
  returned: [8],
};
const CHANGES_NOTHING = [73, 42, 38, 48, 51, 20, 21, 22, 23, 24, 25, 26];

test.each(Object.entries(BY_ID).flatMap(([status, ids]) => ids.map((id) => [id, status] as const)))(
  "id %d is %s",
  (id, status) => {
    expect(readStatus(id, "whatever the label says")).toEqual({ known: true, status });
  },
);

test.each(CHANGES_NOTHING)("id %d is known and changes nothing", (id) => {
  expect(readStatus(id, undefined)).toEqual({ known: true, status: null });
});

test("the table has these rows and the payout, no others", () => {
  const ids = [...Object.values(BY_ID).flat(), ...CHANGES_NOTHING].map(String);
  expect(statuses.rows.flatMap((row) => row.code ?? []).sort()).toEqual(ids.sort());
  expect(readStatus(undefined, "Versée")).toEqual({ known: true, status: null });
});

test("every label reads as its id does, in any case, with or without accents", () => {
  for (const { code, label, means } of statuses.rows) {
    if (label === undefined) continue;
    for (const written of [label, label.toUpperCase(), label.normalize("NFD").replace(/\p{M}/gu, "")])
      expect(readStatus(undefined, written)).toEqual({ known: true, status: means });
    if (code !== undefined) expect(readStatus(Number(code), undefined).status).toBe(means);
  }
});

test("the blank before a star is optional, the star is not", () => {
  expect(readStatus(undefined, "Livrée*").status).toBe("delivered");
  expect(readStatus(undefined, "Rappel en cours *").status).toBe("failed_attempt");
  expect(readStatus(undefined, "Rappel en cours").known).toBe(false);
  expect(readStatus(undefined, "Retournée *").known).toBe(false);
});

test.each([
  "Livraison effectuée",
  "Remis au client",
  "Retourné à l'expéditeur",
  "Livree par voisin",
  "",
  "6bis",
])("%p is unknown and never guessed", (label) => {
  expect(readStatus(undefined, label)).toEqual({ known: false, status: null });
});

test("an unknown id is not read by its label", () => {
  expect(readStatus(99, "Livrée")).toEqual({ known: false, status: null });
});
