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

describe("a secret inside other text, in whatever encoding", () => {
  const secret = "clé/inventée &?#%+'\"42";
  const own = createRedactor([secret], "https://api.carrier.example");
  const encoded = encodeURIComponent(secret);
  const written: Record<string, string> = {
    plain: secret,
    url: encoded,
    "url in lower case": encoded.toLowerCase(),
    "url with plus": encoded.replace(/%20/g, "+"),
    "url twice": encodeURIComponent(encoded),
    json: JSON.stringify({ a: secret }),
    "json in json": JSON.stringify(JSON.stringify({ a: secret })),
    "json in ascii": JSON.stringify(secret).replace(/é/g, "\\u00e9"),
    base64: Buffer.from(secret).toString("base64"),
    base64url: Buffer.from(secret).toString("base64url"),
    "base64 after one letter": Buffer.from(`a${secret}`).toString("base64"),
    "base64 of a header": Buffer.from(`user:${secret}:x`).toString("base64"),
    hex: Buffer.from(secret).toString("hex"),
  };
  test.each(Object.entries(written))("%s", (_, text) => {
    expect(own.text(`before ${text} after`)).toMatch(/^before .*\[redacted\].* after$/);
    const tail = Buffer.from(secret).subarray(8).toString("base64").slice(4, 16);
    for (const piece of ["invent", "%3F%23", tail]) expect(own.text(text)).not.toContain(piece);
  });

  test("an address that holds the keys goes as a whole", () => {
    const said = `refused: https://api.carrier.example/customers/7/${encoded}/add-parcel. Non`;
    expect(own.text(said)).toBe("refused: [redacted] Non");
  });

  test("bytes and other types stand", () => {
    const pdf = new Uint8Array([1]);
    expect(own.clean({ pdf, note: secret, n: 1 })).toEqual({ pdf, note: "[redacted]", n: 1 });
  });
});
