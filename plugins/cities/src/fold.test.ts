import { foldWords, keysOf, withoutArticles } from "./fold";
import { wordsOf } from "./normalise";

const fold = (text: string) => foldWords(wordsOf(text));

test.each([
  ["Ksar el-Kébir", "9sar lkebir"],
  ["Kénitra", "qenitra"],
  ["Kénitra", "l9enitra"],
  ["Oulad Teïma", "wlad teima"],
  ["Errachidia", "rachidia"],
  ["Essaouira", "saouira"],
  ["Chefchaouen", "shefshawen"],
  ["Asilah", "Asila"],
  ["Azilal", "Azilale"],
  ["Marrakech", "marakesh"],
  ["Laâyoune", "la3youne"],
  ["الناظور", "الناضور"],
  ["القنيطرة", "القنيطرا"],
  ["الدار البيضاء", "دار بيضاء"],
  ["بني ملال", "بني ملّال"],
])("%s sounds like %s", (left, right) => {
  expect(fold(left)).toBe(fold(right));
});

test.each([
  ["Tata", "Taza"],
  ["Goulmima", "Guelmim"],
  ["Salé", "Safi"],
  ["M'diq", "Midelt"],
  ["سلا", "سطات"],
])("%s does not sound like %s", (left, right) => {
  expect(fold(left)).not.toBe(fold(right));
});

test("an article alone stays, as there is nothing else", () => {
  expect(withoutArticles(["el"])).toEqual(["el"]);
  expect(withoutArticles(["ksar", "el", "kebir"])).toEqual(["ksar", "kebir"]);
});

test("keys go from strict to loose", () => {
  expect(keysOf(["el", "jadida"])).toEqual(["eljadida", "jadida", "jadida"]);
  expect(keysOf(["الدار", "البيضا"])[1]).toBe("داربيضا");
});
