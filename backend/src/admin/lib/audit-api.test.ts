import { auditParams, NO_QUERY } from "./audit-api";

it("asks for nothing in particular with empty fields", () => {
  expect(String(auditParams(NO_QUERY))).toBe("");
});

it("takes the last day whole", () => {
  const params = auditParams(
    { ...NO_QUERY, action: " sign_in ", from: "2026-11-01", until: "2026-11-02" },
    "77",
  );
  const hours = (Date.parse(params.get("until") ?? "") - Date.parse(params.get("from") ?? "")) / 3_600_000;
  expect(hours).toBe(48);
  expect([params.get("action"), params.get("before_id")]).toEqual(["sign_in", "77"]);
});
