import type { StatusReading } from "@souk/carrier-kit";
import { statuses } from "./statuses";

/** Reads a status by its id, or by its label where there is no id (histories); the blank before a trailing star is optional. */
export function readStatus(id: number | undefined, label: string | undefined): StatusReading {
  return statuses.read(id === undefined ? label?.replace(/\s*\*\s*$/, " *") : String(id));
}
