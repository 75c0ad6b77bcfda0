import { readDelay } from "./delay";

it.each([
  ["24h", { min: 24, max: 24 }],
  ["24-48h", { min: 24, max: 48 }],
  ["24h-48h", { min: 24, max: 48 }],
  ["24 à 48 heures", { min: 24, max: 48 }],
  ["2 à 3 jours", null],
  ["1-2 days", null],
  ["bientôt", null],
  ["", null],
])("reads %p", (text, expected) => {
  expect(readDelay(text)).toEqual(expected);
});
