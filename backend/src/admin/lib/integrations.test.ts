import type { SettingField } from "@souk/carrier-kit";
import {
  bodyOf,
  type Change,
  changeWords,
  formOf,
  newSecret,
  type Standing,
  type Summary,
  standingOf,
} from "./integrations";

const label = { ar: "x", fr: "x", en: "x" };
const fields: SettingField[] = [
  { key: "name", type: "text", label },
  { key: "secret", type: "text", secret: true, label },
  { key: "open", type: "boolean", default: true, label },
  { key: "limit", type: "integer", default: 1000, label },
];

it("begins with what is in use, never with a secret", () => {
  const values = {
    name: "Atelier",
    secret: { secret: true as const, tail: "12ab" },
    open: false,
    limit: null,
  };
  expect(formOf(fields, values)).toEqual({ name: "Atelier", secret: "", open: false, limit: "1000" });
});

it("leaves an empty secret out and takes any other empty text away", () => {
  const form = { name: " ", secret: "", open: true, limit: "500" };
  expect(bodyOf(fields, form)).toEqual({ name: null, open: true, limit: "500" });
  expect(bodyOf(fields, { ...form, secret: "new" })).toHaveProperty("secret", "new");
});

it.each<[Partial<Summary>, Standing]>([
  [{}, "unused"],
  [{ last_success_at: "2026-11-22T10:00:00Z" }, "ready"],
  [{ last_error_at: "2026-11-22T10:00:00Z" }, "failing"],
  [{ last_error_at: "2026-11-22T10:00:00Z", last_success_at: "2026-11-22T10:00:01Z" }, "ready"],
  [{ last_error_at: "2026-11-22T10:00:01Z", last_success_at: "2026-11-22T10:00:00Z" }, "failing"],
  [{ state: "off", last_error_at: "2026-11-22T10:00:01Z" }, "off"],
  [{ state: "incomplete" }, "incomplete"],
])("says how it stands: %j is %s", (change, standing) => {
  const base = { state: "ready", last_error_at: null, last_success_at: null } as Summary;
  expect(standingOf({ ...base, ...change })).toBe(standing);
});

it("has words of its own for the environment", () => {
  const words = (action: Change["action"], version: number | null) =>
    changeWords({ action, version } as Change)
      .key.split(".")
      .at(-1);
  expect(words("version_rolled_back", 0)).toBe("rolled_back_environment");
  expect(words("version_rolled_back", 3)).toBe("version_rolled_back");
  expect(words("version_tested", 0)).toBe("tested_environment");
  expect(words("disabled", null)).toBe("disabled");
});

it("makes secrets of 128 bits, never the same one", () => {
  const made = new Set(Array.from({ length: 100 }, newSecret));
  expect(made.size).toBe(100);
  for (const one of made) expect(one).toMatch(/^[0-9a-f]{32}$/);
});
