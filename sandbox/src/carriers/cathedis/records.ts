import { type RequestHandler, Router } from "express";
import { at, count } from "./actions";
import { chosen, ran, refuse } from "./answers";
import type { CathedisContext } from "./context";
import type { Parcel } from "./types";

const SEARCHED = ["code", "nomOrder"] as const;

/** `/ws/rest/com.tracker.delivery.db.Delivery`: one record by key, and the search. */
export function recordsRouter(context: CathedisContext): Router {
  const router = Router();
  router.post("/search", search(context));
  router.post("/:id/fetch", (request, response) => {
    const found = context.state.parcels.filter(({ id }) => String(id) === request.params.id);
    ran(
      response,
      found.map((parcel) => chosen(parcel, at(request.body).fields)),
    );
  });
  return router;
}

/** Criteria of the form `{ fieldName, operator: "=", value }` on code or order number, joined by `and` or `or`. */
function search(context: CathedisContext): RequestHandler {
  return (request, response) => {
    const { data, fields, ...paging } = at(request.body);
    const { criteria, operator = "and" } = at(data);
    const given = (Array.isArray(criteria) ? criteria : []).map(matcher);
    const tests = given.filter((test) => test !== null);
    if (tests.length === 0 || tests.length < given.length || (operator !== "and" && operator !== "or")) {
      refuse(response, { kind: "platform", message: "Invalid search" });
      return;
    }
    const fits = (parcel: Parcel) =>
      operator === "or" ? tests.some((test) => test(parcel)) : tests.every((test) => test(parcel));
    const found = context.state.parcels.filter(fits);
    const offset = count(paging.offset, 0);
    const page = found.slice(offset, offset + count(paging.limit, 40));
    const records = page.map((parcel) => chosen(parcel, fields));
    ran(response, records, { offset, total: found.length });
  };
}

function matcher(criterion: unknown): ((parcel: Parcel) => boolean) | null {
  const { fieldName, operator, value } = at(criterion);
  const field = SEARCHED.find((name) => name === fieldName);
  return field && operator === "=" ? (parcel) => parcel[field] === value : null;
}
