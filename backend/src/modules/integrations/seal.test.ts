import { randomBytes } from "node:crypto";
import { type MasterKeys, readMasterKeys } from "../../config/master-keys";
import { SealError, seal, sealedBy, unseal } from "./seal";

const key = (id: string) => `${id}:${randomBytes(32).toString("base64")}`;
const old = key("old");
const keys = readMasterKeys(old);
const SECRET = '{"secret_key":"planted-secret-1234"}';
const CONTEXT = "sendit/3";

function kindOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof SealError) return error.kind;
    throw error;
  }
  return "opened";
}
const opening = (with_: MasterKeys, sealed: string, context = CONTEXT) =>
  kindOf(() => unseal(with_, sealed, context));

it("opens what it sealed, and shows nothing of it", () => {
  const sealed = seal(keys, SECRET, CONTEXT);
  expect(unseal(keys, sealed, CONTEXT)).toBe(SECRET);
  for (const form of [SECRET, "planted", Buffer.from(SECRET).toString("base64url")])
    expect(sealed).not.toContain(form);
});

it("never seals twice alike: each time with a new nonce of 96 bits", () => {
  const nonces = Array.from({ length: 200 }, () => seal(keys, SECRET, CONTEXT).split(".")[2] ?? "");
  expect(new Set(nonces).size).toBe(200);
  expect(nonces.map((nonce) => Buffer.from(nonce, "base64url").length)).toEqual(Array(200).fill(12));
});

it("refuses a text of which any character was changed", () => {
  const sealed = seal(keys, SECRET, CONTEXT);
  const changed = [...sealed].map((was, at) => {
    const now = was === "A" ? "B" : "A";
    return sealed.slice(0, at) + now + sealed.slice(at + 1);
  });
  const opened = changed.filter((text) => opening(keys, text) === "opened");
  // The last character of a part may hold bits that base64 ignores: then the bytes are the same ones.
  const bytes = (text: string) =>
    text.split(".").map((part) => Buffer.from(part, "base64url").toString("hex"));
  expect(opened.filter((text) => bytes(text).join() !== bytes(sealed).join())).toEqual([]);
  expect(opened.length).toBeLessThanOrEqual(3);
});

it.each(["", "1", "1.old", "1.old.AAAA.AAAA.AAAA", "2.old.x.y.z", "no seal at all"])(
  "refuses what is no sealed text: %j",
  (text) => {
    expect(opening(keys, text)).toBe("broken");
  },
);

it("refuses a short tag", () => {
  const parts = seal(keys, SECRET, CONTEXT).split(".");
  const tag = Buffer.from(parts[3] ?? "", "base64url").subarray(0, 4);
  parts[3] = tag.toString("base64url");
  expect(opening(keys, parts.join("."))).toBe("broken");
});

it.each(["sendit/4", "digylog/3", "sendit/33", ""])("refuses another context: %j", (context) => {
  expect(opening(keys, seal(keys, SECRET, CONTEXT), context)).toBe("broken");
});

it("refuses another key under the same id, and names a key that is missing", () => {
  const sealed = seal(keys, SECRET, CONTEXT);
  expect(opening(readMasterKeys(key("old")), sealed)).toBe("broken");
  expect(opening(readMasterKeys(key("new")), sealed)).toBe("unknown_key");
});

it("refuses a text whose key id was changed to another known key", () => {
  const both = readMasterKeys(`${old},new:${Buffer.from(keys.writing.key).toString("base64")}`);
  const sealed = seal(keys, SECRET, CONTEXT).replace(".old.", ".new.");
  expect(opening(both, sealed)).toBe("broken");
});

it("reads with the old key and writes with the new one while both are given", () => {
  const both = readMasterKeys(`${key("new")},${old}`);
  const before = seal(keys, SECRET, CONTEXT);
  const after = seal(both, unseal(both, before, CONTEXT), CONTEXT);
  expect([sealedBy(before), sealedBy(after)]).toEqual(["old", "new"]);
  expect(unseal(both, after, CONTEXT)).toBe(SECRET);
  expect(opening(keys, after)).toBe("unknown_key");
});
