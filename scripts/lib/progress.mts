// Says what is being done and for how long, so that nobody wonders whether it hangs.
const started = Date.now();
const seconds = (since: number): string => `${Math.round((Date.now() - since) / 1000)} s`;

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Runs one step under a name; long ones say every 15 s that they still work. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  say(`  · ${name} …`);
  const beat = setInterval(() => say(`    ${name}: still working, ${seconds(begun)}`), 15_000);
  try {
    const result = await work();
    if (Date.now() - begun > 1_500) say(`    ${name}: done in ${seconds(begun)}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

export const totalTime = (): string => seconds(started);
