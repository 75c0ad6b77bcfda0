import { csvLine } from "../http/csv";
import { cellsOf } from "./export";
import { EXPORT_HEADERS } from "./export-words";

const row = {
  order_id: "order_1",
  number: "12345678",
  state: "delivered" as const,
  customer_name: "=1+1",
  phone: "+212612000001",
  city: "Rabat",
  district: null,
  line1: "Rue 7",
  note: null,
  items: [{ variant_id: "v", title: "Tajine", variant: "Bleu", sku: "T-1", quantity: 2, unit_price: 50 }],
  payment: "cod" as const,
  placed_at: new Date("2026-07-01T12:00:00Z"),
  total: "125.00",
  delivery_fee: "25",
  carrier: "sendit",
  tracking_number: "001234567890123",
};

it("has a cell for each header of each language", () => {
  for (const headers of Object.values(EXPORT_HEADERS))
    expect(cellsOf(row, "fr")).toHaveLength(headers.length);
});

it("keeps phones and numbers of parcels as text, and runs no formula", () => {
  expect(csvLine(cellsOf(row, "fr"))).toBe(
    "12345678,2026-07-01 13:00,Livrée,'=1+1,'0612000001,Rabat,,Rue 7,,2 × Tajine / Bleu [T-1],2,25,125,cod,sendit,'001234567890123\r\n",
  );
});
