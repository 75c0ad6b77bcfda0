import type { ShipmentStatus } from "@souk/contracts";
import { normaliseWord } from "./text/names";

/** One row of a carrier's table: its words on the left, ours on the right; `null` is known and changes nothing. */
export interface StatusRow {
  code?: string;
  label?: string;
  means: ShipmentStatus | null;
  /** The carrier documents that a reason may follow the label. */
  reasonFollows?: boolean;
  /** What people should know about the word: a guess, a contradiction, an open question. */
  note?: string;
}

export interface StatusReading {
  /** Whether the word stands in the table; an unknown one is counted and shown to staff. */
  known: boolean;
  status: ShipmentStatus | null;
}

export interface StatusTable {
  rows: readonly StatusRow[];
  read(word: string | undefined): StatusReading;
}

function isWithReason(word: string, label: string): boolean {
  return word.startsWith(label) && /^[^\p{L}\p{N}]/u.test(word.slice(label.length));
}

/**
 * A table of a carrier's codes and labels, compared whole, without case, accents and repeated blanks.
 * @throws Error when one word stands in two rows that mean different things.
 */
export function statusTable(rows: readonly StatusRow[]): StatusTable {
  const means = new Map<string, ShipmentStatus | null>();
  const withReason = rows.flatMap((row) =>
    row.reasonFollows && row.label ? [normaliseWord(row.label)] : [],
  );
  for (const row of rows) {
    for (const word of [row.code, row.label]) {
      if (word === undefined) continue;
      const key = normaliseWord(word);
      if (means.has(key) && means.get(key) !== row.means) throw new Error(`status word twice: ${word}`);
      means.set(key, row.means);
    }
  }
  return {
    rows,
    read: (word) => {
      const given = normaliseWord(word ?? "");
      const key = means.has(given) ? given : withReason.find((label) => isWithReason(given, label));
      const status = key === undefined ? undefined : means.get(key);
      return status === undefined ? { known: false, status: null } : { known: true, status };
    },
  };
}
