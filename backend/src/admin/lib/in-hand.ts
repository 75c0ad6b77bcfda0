import type { ScannedParcel, Verdict } from "./returns-api";

/** A parcel on the desk with what staff say of its lines. */
export interface InHand {
  parcel: ScannedParcel;
  lines: Verdict[];
  note: string;
  /** Why it was not taken in at the last try. */
  problem: string | null;
}

/** A parcel just scanned: everything sellable, until somebody says otherwise. */
export const inHand = (parcel: ScannedParcel): InHand => ({
  parcel,
  lines: parcel.lines.map(({ line_id, quantity }) => ({ line_id, sellable: quantity, damaged: 0 })),
  note: "",
  problem: null,
});

/**
 * The verdicts with one count changed, kept between nothing and what was sent: a damaged piece is a sellable one less, and the other
 * way round, where the two would be more than the line.
 */
export function withCount(
  { parcel, lines, ...rest }: InHand,
  lineId: string,
  change: { sellable: number } | { damaged: number },
): InHand {
  const most = parcel.lines.find(({ line_id }) => line_id === lineId)?.quantity ?? 0;
  const within = (count: number) =>
    Math.min(Math.max(Number.isFinite(count) ? Math.trunc(count) : 0, 0), most);
  const next = lines.map((line) => {
    if (line.line_id !== lineId) return line;
    if ("sellable" in change) {
      const sellable = within(change.sellable);
      return { ...line, sellable, damaged: Math.min(line.damaged, most - sellable) };
    }
    const damaged = within(change.damaged);
    return { ...line, damaged, sellable: Math.min(line.sellable, most - damaged) };
  });
  return { ...rest, parcel, lines: next };
}
