import { Secret, TOTP } from "otpauth";
import { newRecoveryCodes, newTotpSecret, otpauthUrl, recoveryHash, stepOf } from "./totp";

const NOW = new Date("2026-11-22T08:00:10Z");
const STEP = Math.floor(NOW.getTime() / 30_000);
const secret = newTotpSecret();
const codeAt = (seconds: number) =>
  new TOTP({ secret }).generate({ timestamp: NOW.getTime() + seconds * 1000 });

it("is the algorithm of RFC 6238", () => {
  const rfc = new Secret({ buffer: new TextEncoder().encode("12345678901234567890").buffer }).base32;
  expect(stepOf(rfc, "287082", new Date(59_000))).toBe(1);
});

it("takes the code of this step and of its two neighbours, and says which it was", () => {
  expect([-30, 0, 30].map((shift) => stepOf(secret, codeAt(shift), NOW))).toEqual([STEP - 1, STEP, STEP + 1]);
  expect(stepOf(secret, `${codeAt(0).slice(0, 3)} ${codeAt(0).slice(3)}`, NOW)).toBe(STEP);
});

it.each(["", "12345", "1234567", "abcdef", "１２３４５６"])("refuses %j", (code) => {
  expect(stepOf(secret, code, NOW)).toBeNull();
});

it("refuses a code two steps old", () => {
  const near = new Set([-30, 0, 30].map(codeAt));
  const old = [-60, -90, -120].map(codeAt).find((code) => !near.has(code)) ?? "";
  expect(stepOf(secret, old, NOW)).toBeNull();
});

it("names the shop and the account in the QR code", () => {
  expect(otpauthUrl(secret, "a@b.ma")).toContain(`otpauth://totp/Souk:a%40b.ma?issuer=Souk&secret=${secret}`);
});

it("makes ten different recovery codes, and reads them however they are typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/);
    expect(recoveryHash(` ${code.toUpperCase().replaceAll("-", " ")}`)).toBe(recoveryHash(code));
  }
});
