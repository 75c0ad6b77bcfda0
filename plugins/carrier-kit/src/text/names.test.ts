import { cleanText, normaliseName, normaliseWord } from "./names";

describe("normaliseName", () => {
  test.each([
    ["Fès", "FES"],
    ["Casablanca – Maarif", "casablanca - maarif"],
    ["Casablanca\t-  Maarif ", "Casablanca Maarif"],
    ["M'diq", "M’diq"],
    ["Ksar El-Kébir", "ksar el kebir"],
    ["Laâyoune", "LAAYOUNE"],
    ["أكادير", "اكادير"],
    ["الصويرة", "الصويره"],
    ["سيدي يحيى", "سيدي يحيي"],
    ["مَرّاكُش", "مراكش"],
    ["الدار البيضـــاء", "الدار  البيضاء"],
    ["إنزكان", "انزكان"],
    ["\u200fطنجة\u200e", "طنجة"],
  ])("%s is %s", (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
    expect(normaliseName(one)).not.toBe("");
  });

  test("different places stay different", () => {
    expect(normaliseName("Sidi Kacem")).not.toBe(normaliseName("Sidi Slimane"));
    expect(normaliseName("سلا")).not.toBe(normaliseName("السلا"));
  });

  test.each(["", "  ", "--", "\u200f", "..."])("%p holds no name", (text) => {
    expect(normaliseName(text)).toBe("");
  });
});

describe("normaliseWord", () => {
  test("case, accents, blanks and underscores do not count; signs do", () => {
    expect(normaliseWord(" En  cours de LIVRAISON ")).toBe(normaliseWord("en cours de livraison"));
    expect(normaliseWord("TO_PICKUP")).toBe(normaliseWord("to pickup"));
    expect(normaliseWord("Livrée *")).not.toBe(normaliseWord("Livrée"));
  });
});

test("cleanText keeps letters and emoji, and makes one line", () => {
  expect(cleanText("  سلمى\r\n\u200fالإدريسي\t🎁 ")).toBe("سلمى الإدريسي 🎁");
});
