import { ORDER_STATES } from "@souk/contracts";
import { SHEET_COLUMNS } from "./columns";
import { buildRow, type SheetOrder, sheetDate } from "./row";
import { validateRow } from "./validate";
import { STATUS_WORDS } from "./words";

const order: SheetOrder = {
  number: "40817264",
  placed_at: "2025-11-22T22:30:00Z",
  state: "confirmed",
  customer: { name: "=1+1", phone: "+212612000001" },
  address: { line1: " 12 زنقة النخيل ", district: "Maârif", city: "Casablanca" },
  items: [{ title: "قفطان", variant: "M", sku: "CAF-M", quantity: 2, unit_price: 349.5 }],
  total: 0.1 + 0.2,
};

describe("buildRow", () => {
  it("gives the ten columns in the sheet's words", () => {
    const row = buildRow(order);
    expect(Object.keys(row)).toEqual([...SHEET_COLUMNS]);
    expect(row).toEqual({
      date: "2025-11-22 23:30",
      order_id: "40817264",
      client: "=1+1",
      tel: "0612000001",
      adresse: "12 زنقة النخيل, Maârif, Casablanca",
      articles: '[{"title":"قفطان","variant":"M","sku":"CAF-M","quantity":2,"unit_price":349.5}]',
      total: 0.3,
      statut_livraison: "Confirmée",
      transporteur: "",
      tracking_id: "",
    });
  });

  it("leaves an absent district out", () => {
    expect(buildRow({ ...order, address: { line1: "Rue 1", city: "Rabat" } }).adresse).toBe("Rue 1, Rabat");
  });

  it("shows carrier and tracking when there are any", () => {
    expect(buildRow({ ...order, carrier: "sendit", tracking_number: "DH1" })).toMatchObject({
      transporteur: "sendit",
      tracking_id: "DH1",
    });
  });

  it("has a word for every state", () => {
    for (const state of ORDER_STATES) expect(STATUS_WORDS[state]).toMatch(/\S/);
  });
});

describe("sheetDate", () => {
  it.each([
    ["2025-11-22T23:30:00Z", "2025-11-23 00:30"],
    // Ramadan 2026: Morocco is at UTC+0.
    ["2026-03-01T12:00:00Z", "2026-03-01 12:00"],
    ["2025-07-01T12:00:00Z", "2025-07-01 13:00"],
  ])("%s is %s in Casablanca", (at, shown) => {
    expect(sheetDate(at)).toBe(shown);
    expect(sheetDate(new Date(at))).toBe(shown);
  });
});

describe("validateRow", () => {
  const fieldsOf = (changes: Partial<SheetOrder>) =>
    validateRow({ ...order, ...changes }).map((each) => each.field);

  it("lets a whole order through", () => expect(validateRow(order)).toEqual([]));

  it.each<[string, Partial<SheetOrder>, string]>([
    ["no phone", { customer: { name: "x", phone: "" } }, "tel"],
    ["a foreign phone", { customer: { name: "x", phone: "+33612000001" } }, "tel"],
    ["a short phone", { customer: { name: "x", phone: "061200000" } }, "tel"],
    ["no street", { address: { line1: "  ", city: "Rabat" } }, "adresse"],
    ["no city", { address: { line1: "Rue 1", city: "" } }, "adresse"],
    ["total 0", { total: 0 }, "total"],
    ["a negative total", { total: -5 }, "total"],
    ["no number as total", { total: Number.NaN }, "total"],
    ["no products", { items: [] }, "articles"],
    ["quantity 0", { items: [{ title: "x", variant: "", sku: "", quantity: 0, unit_price: 1 }] }, "articles"],
    ["no title", { items: [{ title: "", variant: "", sku: "", quantity: 1, unit_price: 1 }] }, "articles"],
    [
      "no price",
      { items: [{ title: "x", variant: "", sku: "", quantity: 1, unit_price: Number.NaN }] },
      "articles",
    ],
    ["no date", { placed_at: "soon" }, "date"],
    ["no number", { number: " " }, "order_id"],
  ])("names the column of %s", (_name, changes, field) => expect(fieldsOf(changes)).toEqual([field]));

  it("names several at once, in three languages", () => {
    const problems = validateRow({ ...order, total: 0, items: [] });
    expect(problems.map((each) => each.field)).toEqual(["total", "articles"]);
    for (const { message } of problems) expect(Object.keys(message)).toEqual(["ar", "fr", "en"]);
  });
});
