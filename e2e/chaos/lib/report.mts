// Collects what must hold and prints it: one line an invariant, the first violations below it.
export interface Check {
  name: string;
  /** What breaks it, in words; empty when it holds. */
  violations: string[];
  /** How many things were looked at: a check over nothing proves nothing. */
  looked: number;
}

const SHOWN = 5;

export class Report {
  private passed = 0;
  private failed = 0;

  add(check: Check): void {
    const ok = check.violations.length === 0 && check.looked > 0;
    if (ok) this.passed += 1;
    else this.failed += 1;
    say(`  ${ok ? "✓" : "✗"} ${check.name} (${check.looked})`);
    if (check.looked === 0) say("      nothing was looked at");
    for (const violation of check.violations.slice(0, SHOWN)) say(`      ${violation}`);
    const more = check.violations.length - SHOWN;
    if (more > 0) say(`      … and ${more} more`);
  }

  /** One thing that holds or not. */
  expect(name: string, holds: boolean, otherwise = ""): void {
    this.add({ name, violations: holds ? [] : [otherwise || "it does not hold"], looked: 1 });
  }

  /** Prints the last line; returns the exit code. */
  end(): number {
    say(`\n${this.passed} passed, ${this.failed} failed`);
    return this.failed ? 1 : 0;
  }
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
