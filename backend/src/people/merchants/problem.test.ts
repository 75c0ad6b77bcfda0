import { LOCALES } from "@souk/contracts";
import { MerchantProblem, WrongFields } from "./problem";

it.each([
  ["merchants_off", 404, "not_found"],
  ["documents_missing", 409, "conflict"],
  ["document_type", 415, "invalid_data"],
  ["document_too_large", 413, "invalid_data"],
  ["document_damaged", 500, "unexpected_state"],
] as const)("%s is a %i of type %s", (code, status, type) => {
  const answer = new MerchantProblem(code).toShopError("en");
  expect([answer.status, answer.body.type, answer.body.code]).toEqual([status, type, code]);
});

it("says who decided, in the reader's language", () => {
  const problem = new MerchantProblem("decided_already", { name: "Salma" });
  for (const locale of LOCALES) expect(problem.toShopError(locale).body.message).toContain("Salma");
});

it("names each field with what it must be", () => {
  const { status, body } = new WrongFields([
    { field: "ice", code: "company_ice" },
    { field: "cin", code: "company_cin" },
  ]).toShopError("fr");
  expect([status, body.code]).toEqual([400, "check_fields"]);
  expect(body.details?.map(({ field, message }) => [field, message])).toEqual([
    ["ice", "L’ICE a 15 chiffres"],
    ["cin", "La CIN : une ou deux lettres, puis 3 à 7 chiffres"],
  ]);
});
