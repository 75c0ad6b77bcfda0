import { createRedactor } from "./redact";

const redactor = createRedactor(["clé/secrète 42", "abcd1234"]);

test("secrets go, however they are written", () => {
  const secret = "clé/secrète 42";
  const written = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64"),
    JSON.stringify(secret),
  ];
  for (const text of written) expect(redactor.text(`a ${text} b`)).toMatch(/^a "?\[redacted\]=*"? b$/);
  expect(redactor.text("https://x.example/customers/7/abcd1234/add")).toBe(
    "https://x.example/customers/7/[redacted]/add",
  );
});

test("headers that carry proof are hidden whole, others by their content", () => {
  expect(redactor.headers({ Authorization: "Bearer new", "X-Trace": "abcd1234-1" })).toEqual({
    Authorization: "[redacted]",
    "X-Trace": "[redacted]-1",
  });
});

test("nested values and keys are searched; other types stand", () => {
  expect(redactor.json({ abcd1234: [{ a: "abcd1234" }, 7, null, true] })).toEqual({
    "[redacted]": [{ a: "[redacted]" }, 7, null, true],
  });
});

test("a token learnt later is a secret too; a very short one is not", () => {
  const late = createRedactor([]);
  late.learn("token-from-login");
  late.learn("ab");
  expect(late.text("ab token-from-login")).toBe("ab [redacted]");
});
