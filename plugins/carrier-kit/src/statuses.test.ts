import { statusTable } from "./statuses";

const table = statusTable([
  { code: "DONE", label: "Livré", means: "delivered" },
  { code: "LOOK", label: "À voir", means: null },
]);

test("codes and labels count whole, without case, accents and blanks", () => {
  for (const word of ["DONE", " done ", "LIVRE", "livré"]) expect(table.read(word).status).toBe("delivered");
  expect(table.read("a  voir")).toEqual({ known: true, status: null });
  for (const word of ["Livré demain", "Liv", "", undefined])
    expect(table.read(word)).toEqual({ known: false, status: null });
});

test("a word that means two things is a mistake in the table", () => {
  expect(() =>
    statusTable([
      { code: "A", means: "lost" },
      { label: "a", means: "returned" },
    ]),
  ).toThrow("twice");
});

test("a reason behind the label counts only where the table says so", () => {
  const reasons = statusTable([
    { label: "Annulé Sur Place", means: "refused", reasonFollows: true },
    { label: "Livré", means: "delivered" },
  ]);
  for (const word of ["annule sur place", "Annulé Sur Place - prix", "ANNULÉ  SUR PLACE (absent)"])
    expect(reasons.read(word).status).toBe("refused");
  for (const word of ["Annulé Sur Placement", "Annulé", "Livré - prix"])
    expect(reasons.read(word)).toEqual({ known: false, status: null });
});
