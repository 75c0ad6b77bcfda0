import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PLUGINS } from "../find";
import { carriersPage, docsCommand } from "./index";

const page = carriersPage();

test("docs/carriers.md says what the definitions say", () => {
  const written = readFileSync(join(PLUGINS, "..", "docs", "carriers.md"), "utf8");
  expect(written).toBe(page);
});

test("the check passes on a page that is up to date", () => {
  expect(docsCommand(["--check"])).toContain("is up to date");
});

test("no placeholder, mark or setting's value is left where a name should stand", () => {
  expect(page).not.toMatch(/placeholder-|90000\d|undefined|\[object|%7B|NaN/);
});
