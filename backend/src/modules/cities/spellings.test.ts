import { aliasProblem, keepable } from "./spellings";

test("a text that may hold personal data is not kept", () => {
  for (const text of ["0612000099", "Safi 0612000099", "٠٦١٢٠٠٠٠٩٩", "a@b.ma", "x", "", "🙂"])
    expect([text, keepable(text)]).toEqual([text, null]);
  expect(keepable("Salma Bennani rue des Orangers quartier Sud")).toBeNull();
  expect(keepable("  Sïdi Zwirbla ")).toBe("sidi zwirbla");
});

test("an alias must be able to mean one city only", () => {
  expect(aliasProblem("zwirblat", "rabat")).toBeNull();
  expect(aliasProblem("rabat sale", "rabat")).toBe("ambiguous");
  expect(aliasProblem("sidi bouzid", "safi")).toBe("ambiguous");
  expect(aliasProblem("hay mohammadi", "casablanca")).toBe("ambiguous");
  expect(aliasProblem("agadir", "rabat")).toBe("ambiguous");
  expect(aliasProblem("0612", "rabat")).toBe("unusable");
});
