import { companyIn, decisionIn, kindIn, queryIn } from "./input";
import { WrongFields } from "./problem";

function fieldsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof WrongFields) return error.fields.map(({ field }) => field);
    throw error;
  }
  throw new Error("it was taken");
}

it("names the fields of a company that are wrong", () => {
  expect(fieldsOf(() => companyIn({ name: "Amal", rc: "1", rc_court: "Fès", cin: "A1" }))).toEqual([
    "ice",
    "cin",
  ]);
});

it("knows the kinds of papers", () => {
  expect(kindIn({ kind: "rc" })).toBe("rc");
  expect(() => kindIn({ kind: "../rc" })).toThrow("document_kind");
});

describe("a decision", () => {
  it.each([
    [
      { approve: true, revision: 2 },
      { revision: 2, reason: null },
    ],
    [
      { reject: "  Le RC\r\nest\u0000 illisible ", revision: 1 },
      { revision: 1, reason: "Le RC\nest illisible" },
    ],
  ])("%j is %j", (body, expected) => {
    expect(decisionIn(body)).toEqual(expected);
  });

  it.each([
    [{ reject: "", revision: 1 }, ["reject"]],
    [{ reject: " \u0007 ", revision: 1 }, ["reject"]],
    [{ reject: "x".repeat(501), revision: 1 }, ["reject"]],
    [{ approve: false, revision: 1 }, ["reject"]],
    [{ approve: true, reject: "both", revision: 1 }, ["reject"]],
    [{ approve: true }, ["revision"]],
    [{ reject: "The RC is another's", revision: "1" }, ["revision"]],
    [{}, ["reject"]],
    [[], ["reject"]],
    [null, ["reject"]],
  ])("%j names %j", (body, fields) => {
    expect(fieldsOf(() => decisionIn(body))).toEqual(fields);
  });
});

it("reads a list's query", () => {
  expect(queryIn({ state: "approved", offset: "50", other: "x" })).toEqual({ state: "approved", offset: 50 });
  expect(queryIn({})).toEqual({});
  expect(fieldsOf(() => queryIn({ state: "lost", offset: "-1" }))).toEqual(["state", "offset"]);
});
