// A value that a JSON schema takes, with real ids where a name asks for one.
import type { Json } from "./leaves.mts";

export interface Schema {
  type?: string | string[];
  enum?: Json[];
  const?: Json;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  format?: string;
  minimum?: number;
}

/** The id of one thing of a kind: `product`, `sales_channel`, …; undefined when the shop has none. */
export type IdOf = (kind: string) => string | undefined;

const WORDS: Record<string, Json> = {
  email: "scan@example.ma",
  phone: "0612000001",
  country_code: "ma",
  currency_code: "mad",
  locale: "fr-FR",
  q: "the",
  order: "id",
  limit: 5,
  offset: 0,
  quantity: 1,
  amount: 10,
};
const DEEPEST = 4;

/** A sample of `schema` for a field called `name`; optional fields too, so that all of them are tried. */
export function sample(schema: Schema, name: string, idOf: IdOf, depth = 0): Json {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum?.length) return schema.enum.find((one) => one !== null) ?? null;
  const [one] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].filter(
    ({ type }) => type !== "null",
  );
  if (one) return sample(one, name, idOf, depth);
  if (schema.properties) return objectOf(schema.properties, idOf, depth);
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== "null") : schema.type;
  if (type === "array") {
    if (depth > DEEPEST || !schema.items) return [];
    return [sample(schema.items, name.replace(/s$/, ""), idOf, depth + 1)];
  }
  if (type === "object") return {};
  if (type === "boolean") return true;
  const known = WORDS[name];
  if (type === "number" || type === "integer")
    return typeof known === "number" ? known : Math.max(1, schema.minimum ?? 1);
  const kind = name === "id" ? undefined : /^(.+)_ids?$/.exec(name)?.[1];
  if (kind) return idOf(kind) ?? `${kind}_of_nothing`;
  if (schema.format === "date-time") return "2026-11-23T10:00:00.000Z";
  return known ?? `scan ${name}`;
}

/** Filters that only combine others make a body endless. */
const ENDLESS = /^\$|^(fields|additional_data|metadata|created_at|updated_at|deleted_at)$/;

function objectOf(properties: Record<string, Schema>, idOf: IdOf, depth: number): Json {
  if (depth > DEEPEST) return {};
  const entries = Object.entries(properties)
    .filter(([name]) => !ENDLESS.test(name))
    .map(([name, schema]) => [name, sample(schema, name, idOf, depth + 1)] as const);
  return Object.fromEntries(entries);
}
