// A JSON body as the flat fields of a form, and back: a scanner that only knows forms can then change each value alone.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Fields = Record<string, string>;

/** `{a: {b: [1]}}` becomes `{"a.b.0": "1"}`; empty lists and objects, and null, are left out. */
export function fieldsOf(body: Json, prefix = ""): Fields {
  if (body === null) return {};
  if (typeof body !== "object") return { [prefix]: String(body) };
  const entries = Object.entries(body).map(([key, value]) =>
    fieldsOf(value as Json, prefix ? `${prefix}.${key}` : key),
  );
  return Object.assign({}, ...entries) as Fields;
}

/** `like` with the values of `fields` in their places; one that stood for a number or a truth value stays one where it can. */
export function bodyOf(fields: Fields, like: Json, prefix = ""): Json {
  if (like === null || (typeof like === "object" && Object.keys(like).length === 0)) return like;
  if (Array.isArray(like))
    return like.map((value, index) => bodyOf(fields, value, prefix ? `${prefix}.${index}` : `${index}`));
  if (typeof like === "object")
    return Object.fromEntries(
      Object.entries(like).map(([key, value]) => [
        key,
        bodyOf(fields, value, prefix ? `${prefix}.${key}` : key),
      ]),
    );
  const given = fields[prefix] ?? String(like);
  if (typeof like === "number" && /^-?\d+(\.\d+)?$/.test(given)) return Number(given);
  if (typeof like === "boolean" && /^(true|false)$/.test(given)) return given === "true";
  return given;
}
