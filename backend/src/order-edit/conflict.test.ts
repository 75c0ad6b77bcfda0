import type { HistoryEntry, OrderChanges } from "../modules/order-flow/types";
import { changedSince } from "./conflict";

const entry = (version: number, over: Partial<HistoryEntry>): HistoryEntry => ({
  version,
  from_state: "confirmed",
  to_state: "confirmed",
  actor: "staff:user_1",
  reason: null,
  at: new Date(`2026-11-23T10:0${version}:00Z`),
  changes: null,
  ...over,
});
const changes = (after: string): OrderChanges => ({ customer_name: { before: "x", after } });

it("says what changed after a version, each field once with its last value", () => {
  const history = [
    entry(1, { to_state: "pending" }),
    entry(2, { changes: changes("first") }),
    entry(3, { changes: { ...changes("second"), line1: { before: "a", after: "b" } } }),
    entry(4, { changes: changes("third"), actor: "staff:user_2" }),
    entry(5, { to_state: "awaiting_pickup", actor: "carrier:sendit" }),
  ];
  expect(changedSince(history, 2).map(({ field, current, actor }) => [field, current, actor])).toEqual([
    ["customer_name", "third", "staff:user_2"],
    ["line1", "b", "staff:user_1"],
    ["state", "awaiting_pickup", "carrier:sendit"],
  ]);
  expect(changedSince(history, 5)).toEqual([]);
});
