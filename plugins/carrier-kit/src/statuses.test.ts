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
