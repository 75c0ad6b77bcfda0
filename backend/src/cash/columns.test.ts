import { findHeader, guessMapping, isUsable, namesOf } from "./columns";

const NONE = { tracking: null, reference: null, amount: null, fee: null, net: null };

describe("the columns of a settlement file", () => {
  it.each([
    [
      ["Code d'envoi", "Destinataire", "Ville", "Montant (DH)", "Frais", "Net à payer"],
      [0, null, 3, 4, 5],
    ],
    [
      ["N° commande", "CRBT", "Tarif TTC"],
      [null, 0, 1, 2, null],
    ],
    [
      ["Tracking number", "Order ID", "Collected amount", "Delivery fee", "Net amount (MAD)"],
      [0, 1, 2, 3, 4],
    ],
    [
      ["رقم التتبع", "رقم الطلب", "المبلغ المحصل (درهم)", "مصاريف التوصيل", "الصافي"],
      [0, 1, 2, 3, 4],
    ],
    [
      ["CODE SUIVI", "MONTANT", "MONTANT NET", "FRAIS DE LIVRAISON"],
      [0, null, 1, 3, 2],
    ],
    [
      ["Date", "Suivi", "Total"],
      [1, null, null, null, 2],
    ],
  ])("%j are known", (header, [tracking, reference, amount, fee, net]) => {
    expect(guessMapping(header)).toEqual({ tracking, reference, amount, fee, net });
  });

  it("that staff confirmed before win over what they look like", () => {
    const header = ["Colis", "Montant", "Encaissé"];
    expect(guessMapping(header)).toEqual({ ...NONE, amount: 1 });
    const known = { tracking: "COLIS ", amount: "encaisse" };
    expect(guessMapping(header, known)).toEqual({ ...NONE, tracking: 0, amount: 2 });
    expect(namesOf(header, guessMapping(header, known))).toEqual({ tracking: "Colis", amount: "Encaissé" });
  });

  it("must name a parcel and an amount", () => {
    expect(isUsable({ ...NONE, tracking: 0 })).toBe(false);
    expect(isUsable({ ...NONE, amount: 0 })).toBe(false);
    expect(isUsable({ ...NONE, reference: 0, net: 1 })).toBe(true);
  });

  it("stand below titles and blank lines", () => {
    const rows = [
      ["Relevé du 12/11/2026", ""],
      ["", ""],
      ["Code suivi", "Montant"],
      ["S1", "100"],
    ];
    expect(findHeader(rows)).toBe(2);
    expect(findHeader([["x"], ["a", "b"], ["1", "2"]])).toBe(1);
  });
});
