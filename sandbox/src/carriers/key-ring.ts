import { timingSafeEqual } from "node:crypto";

/** One account key by the carrier's own names, such as `{ "public_key", "secret_key" }`. */
export type Keys = Readonly<Record<string, string>>;

export interface NamedKeys {
  /** How the calls made with it are listed. */
  label: string;
  keys: Keys;
}

export interface KeyCall {
  /** The label of the key that the call brought; null for one that was never accepted here. */
  label: string | null;
  /** Whether the key was accepted when the call came. */
  accepted: boolean;
  /** When it came, epoch milliseconds. */
  at: number;
  method: string;
  path: string;
}

const CALLS_KEPT = 50_000;
/** The key that the sandbox was started with. */
export const FIRST = "first";

/** The keys that a carrier accepts now, and which of them each call brought: keys can be changed while calls come. */
export class KeyRing {
  private accepted: NamedKeys[];
  private readonly known = new Map<string, NamedKeys>();
  private kept: KeyCall[] = [];

  constructor(
    private readonly first: Keys,
    private readonly now: () => number,
  ) {
    this.accepted = [{ label: FIRST, keys: first }];
    this.remember();
  }

  /** The names that a key of this carrier has. */
  names(): string[] {
    return Object.keys(this.first);
  }

  /** From now on these keys are accepted, and no others. The first key may be named by its label alone. */
  accept(list: readonly NamedKeys[]): void {
    this.accepted = [...list];
    this.remember();
  }

  labels(): string[] {
    return this.accepted.map(({ label }) => label);
  }

  byLabel(label: string): NamedKeys | undefined {
    return this.known.get(label);
  }

  /** The key that the carrier itself signs with: the one accepted last. */
  current(): Keys {
    return this.accepted.at(-1)?.keys ?? this.first;
  }

  /** Notes a call by the key that it brought; the key, where it is accepted now. */
  bring(matches: (keys: Keys) => boolean, call: { method: string; path: string }): NamedKeys | undefined {
    const found = [...this.known.values()].find(({ keys }) => matches(keys));
    const accepted = this.accepted.some(({ label }) => label === found?.label);
    const { method, path } = call;
    this.kept.push({ label: found?.label ?? null, accepted, at: this.now(), method, path });
    if (this.kept.length > CALLS_KEPT) this.kept = this.kept.slice(-CALLS_KEPT);
    return accepted ? found : undefined;
  }

  calls(): KeyCall[] {
    return this.kept;
  }

  reset(): void {
    this.kept = [];
    this.known.clear();
    this.accept([{ label: FIRST, keys: this.first }]);
  }

  private remember(): void {
    for (const one of this.accepted) this.known.set(one.label, one);
  }
}

/** Compares a text of a caller with a key. */
export function sameText(given: unknown, expected: string | undefined): boolean {
  if (typeof given !== "string" || expected === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
