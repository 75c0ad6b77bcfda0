import { FAILURE_KINDS, JOB_WORDS, kindOfTarget } from "./kinds";

it("says in three languages what a job's failure means, without a placeholder", () => {
  for (const words of Object.values(JOB_WORDS)) {
    const texts = [words.message.ar, words.message.fr, words.message.en];
    expect(new Set(texts).size).toBe(3);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(FAILURE_KINDS).toContain(kindOfTarget(words.target));
  }
});

it("puts parcels, their tracking and their cities under the carrier", () => {
  expect([kindOfTarget("shipment"), kindOfTarget("tracking"), kindOfTarget("cities")]).toEqual([
    "carrier",
    "carrier",
    "carrier",
  ]);
});
