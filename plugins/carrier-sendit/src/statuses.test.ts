import { readStatus } from "./read-status";
import { statuses } from "./statuses";

test.each([
  ["PENDING", undefined, "created"],
  ["TO_PREPARE", undefined, "created"],
  ["NEW_DESTINATION", undefined, null],
  ["TO_PICKUP", undefined, "awaiting_pickup"],
  ["PICKEDUP", undefined, "picked_up"],
  ["WAREHOUSE", undefined, "in_transit"],
  ["TRANSIT", undefined, "in_transit"],
  ["DISTRIBUTED", undefined, "in_transit"],
  ["DELIVERING", undefined, "out_for_delivery"],
  ["UNREACHABLE", undefined, "failed_attempt"],
  ["POSTPONED", undefined, "failed_attempt"],
  ["SCHEDULED", undefined, "failed_attempt"],
  ["DELIVERED", undefined, "delivered"],
  ["CANCELED", undefined, "cancelled"],
  ["REJECTED", undefined, "refused"],
  ["REJECTED", "RETOUR_PENDING", "returning"],
  ["REJECTED", "TORETURN", "returning"],
  ["CANCELED", "RETURN_WAREHOUSE", "returning"],
  ["UNREACHABLE", "RETURN_TOCHECK", "returning"],
  ["REJECTED", "RETURN_STOCK", "returned"],
  ["CANCELED", "return_seller", "returned"],
  ["DELIVERED", "RETURN_SELLER", "delivered"],
  ["PENDING", "RETURN_SELLER", "created"],
  ["REJECTED", "RETURN_MOON", null],
  ["EN_ORBITE", "RETURN_SELLER", null],
])("%s with %s is %s", (status, statusReturn, expected) => {
  expect(readStatus(status, statusReturn).status).toBe(expected);
});

test("a known word that changes nothing is told from an unknown one", () => {
  expect(statuses.read("NEW_DESTINATION").known).toBe(true);
  expect(statuses.read("EN_ORBITE").known).toBe(false);
});
