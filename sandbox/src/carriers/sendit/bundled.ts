import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../../lib/read";
import type { District } from "./types";

/** The district list bundled with the SENDIT plugin: sandbox data, dirt included. Throws when it is not readable. */
export function bundledDistricts(): District[] {
  const plugin = dirname(require.resolve("@souk/carrier-sendit/package.json"));
  return parseDistricts(JSON.parse(readFileSync(join(plugin, "src/data/districts.json"), "utf8")));
}

/** Districts from a bare list or from one under `districts` or `data`. Throws, naming the first record that is not one. */
export function parseDistricts(value: unknown): District[] {
  const list = isObject(value) ? (value.districts ?? value.data) : value;
  if (!Array.isArray(list)) throw new Error("The list of SENDIT districts is not a list.");
  return list.map((record: unknown, index) => {
    if (!isDistrict(record)) throw new Error(`SENDIT district number ${index + 1} is not a district.`);
    return record;
  });
}

function isDistrict(record: unknown): record is District {
  if (!isObject(record)) return false;
  const { id, ville, name, arabic_name, price, delais, active } = record;
  const texts = [ville, name, arabic_name, delais].every((text) => typeof text === "string");
  return texts && Number.isInteger(id) && typeof price === "number" && (active === 0 || active === 1);
}
