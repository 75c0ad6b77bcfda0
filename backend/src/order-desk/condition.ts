/** A piece of SQL about `order_flow o`, with a value for each `?`. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** All of them at once; true when there are none. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: "true", values: [] };
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    values: conditions.flatMap(({ values }) => values),
  };
}
