import { stepsInOrder } from "./history";

const at = "2025-03-04T09:00:00.000Z";
const step = (from: string | undefined, raw_status: string, occurred_at: string | null = at) => ({
  event: { tracking_number: "T1", status: null, raw_status, occurred_at },
  from,
});
const words = (...steps: ReturnType<typeof step>[]) =>
  stepsInOrder(steps).map(({ event }) => event.raw_status);

test("steps of one time go on from each other, however the list stands", () => {
  expect(words(step("B", "C"), step("A", "B"), step(undefined, "A"))).toEqual(["A", "B", "C"]);
  expect(words(step("Reçu", "Livrée"), step(undefined, "RECU"))).toEqual(["RECU", "Livrée"]);
});

test("time decides first; undated steps stand before all others", () => {
  const late = step(undefined, "Z", "2025-03-05T09:00:00.000Z");
  expect(words(late, step("A", "B"), step(undefined, "A"), step(undefined, "?", null))).toEqual([
    "?",
    "A",
    "B",
    "Z",
  ]);
});

test("a circle and a step that belongs nowhere lose nothing", () => {
  expect(words(step("A", "B"), step("B", "A")).sort()).toEqual(["A", "B"]);
  expect(words(step(undefined, "X"), step("A", "B"))).toEqual(["X", "B"]);
});
