/** Reads `--name: #rrggbb;` pairs out of a CSS text. */
export function readColours(css: string): Record<string, string> {
  const pairs = [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\b/gi)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
