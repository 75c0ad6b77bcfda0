import type { Refusal } from "../backend/call.ts";
import type { Field, Problem } from "./values.ts";

/** Last part of the backend's field path to the field of our form. */
const FIELD_OF: Record<string, Field> = {
  name: "name",
  phone: "phone",
  city: "city",
  district: "district",
  line1: "address",
  note: "note",
};

/** What a refused order means for the shopper. */
export interface RefusedOrder {
  problems: Problem[];
  /** The key was used for other data: the next try needs a new one. */
  renewKey: boolean;
}

/** Turns the backend's refusal into things to put right. */
export function explainRefusal(refusal: Refusal): RefusedOrder {
  if (refusal.status === 429) return { problems: [{ field: "form", code: "limit" }], renewKey: false };
  if (refusal.code === "key_reused") {
    return { problems: [{ field: "form", code: "conflict" }], renewKey: true };
  }
  const problems = refusal.details.map(toProblem);
  const general: Problem = refusal.message
    ? { field: "form", message: refusal.message }
    : { field: "form", code: "refused" };
  // The general message only repeats what stands at the fields.
  return { problems: problems.some(({ field }) => field !== "form") ? problems : [general], renewKey: false };
}

function toProblem({ field, message }: { field: string; message: string }): Problem {
  const name =
    field
      .split(/[.[\]]+/)
      .filter(Boolean)
      .at(-1) ?? "";
  const known = FIELD_OF[name];
  return message ? { field: known ?? "form", message } : { field: known ?? "form", code: "refused" };
}
