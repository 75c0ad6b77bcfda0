import { plainValues } from "./plain-body";

it("takes tags out of every text of a body, however deep, and leaves the rest alone", () => {
  const body = {
    title: "قفطان <script>alert(1)</script>",
    weight: 3,
    images: [{ url: "https://x.example/a.jpg?b=1&c=2" }],
    metadata: { a: { b: ["<b>x</b>", "a & b", "1 < 2"] } },
    none: null,
  };
  expect(plainValues(body)).toEqual({
    title: "قفطان",
    weight: 3,
    images: [{ url: "https://x.example/a.jpg?b=1&c=2" }],
    metadata: { a: { b: ["x", "a & b", "1 < 2"] } },
    none: null,
  });
});
