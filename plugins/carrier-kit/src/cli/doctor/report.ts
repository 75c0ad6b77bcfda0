/** One thing that was looked at: what was found, and what to do when it is not right. */
export interface Finding {
  state: "ok" | "note" | "wrong";
  what: string;
  /** What to do, in plain words. */
  advice?: string;
}

export const ok = (what: string): Finding => ({ state: "ok", what });
export const note = (what: string, advice?: string): Finding => ({ state: "note", what, advice });
export const wrong = (what: string, advice: string): Finding => ({ state: "wrong", what, advice });

const SIGNS: Record<Finding["state"], string> = { ok: "✓", note: "·", wrong: "✗" };

/** The findings as text for a terminal, with a last line that sums them up. */
export function reportText(title: string, findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ state, what, advice }) => [
    `  ${SIGNS[state]} ${what}`,
    ...(advice === undefined ? [] : [`      → ${advice}`]),
  ]);
  const bad = findings.filter(({ state }) => state === "wrong").length;
  const end =
    bad === 0 ? "Nothing is wrong." : bad === 1 ? "One thing is wrong." : `${bad} things are wrong.`;
  return [title, ...lines, end].join("\n");
}
