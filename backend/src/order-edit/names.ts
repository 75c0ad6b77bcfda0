import type { Locale } from "@souk/contracts";
import type { Sql } from "../db/transaction";
import { message } from "../http/messages";

/** How people are called who changed an order, by actor (`staff:<user id>`); whoever is no person is the system. */
export async function namesOf(
  sql: Sql,
  actors: readonly string[],
  locale: Locale,
): Promise<Map<string, string>> {
  const ids = [...new Set(actors)].flatMap((actor) => /^staff:(.+)$/.exec(actor)?.[1] ?? []);
  const people: { id: string; first_name: string | null; last_name: string | null; email: string }[] =
    ids.length ? await sql("user").whereIn("id", ids).select("id", "first_name", "last_name", "email") : [];
  const known = new Map(
    people.map(({ id, first_name, last_name, email }) => [
      `staff:${id}`,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ]),
  );
  return new Map(actors.map((actor) => [actor, known.get(actor) ?? message("edit_by_system", locale)]));
}
