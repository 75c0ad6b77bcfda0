/** PostgreSQL's codes for a value that its column cannot hold: a word for a number, a date that is none, a NUL character. */
const UNFIT_CODES = new Set(["22P02", "22007", "22008", "22003", "22001", "22021", "08P01"]);

/** What the layers below Medusa say of a field that is not there, or of one that is missing; the field's name is caught. */
const UNFIT_TEXTS = [
  /^Trying to (?:order|query) by not existing property \w+\.(\w{1,60})?/,
  /^Value for \w+\.(\w{1,60}) is required/,
];

const NO_FILE = "ENOENT";
/** A NUL character, which no text of PostgreSQL can hold: in a value, and in the text of a statement. */
const NUL_CODES = new Set(["22021", "08P01"]);

/** Whether a request failed only because of a NUL character in one of its texts. */
export const holdsNul = (error: unknown): boolean =>
  NUL_CODES.has(String((error as { code?: unknown } | null | undefined)?.code));

/**
 * Whether Medusa failed only because the request holds a value that fits no field. Its routes pass such values down to the
 * database and answer 500.
 */
export function unfitValue(error: unknown): { field?: string } | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string" && (UNFIT_CODES.has(code) || code === NO_FILE)) return {};
  if (typeof message !== "string") return undefined;
  const found = UNFIT_TEXTS.map((text) => text.exec(message)).find((match) => match !== null);
  if (!found) return undefined;
  return found[1] ? { field: found[1] } : {};
}
