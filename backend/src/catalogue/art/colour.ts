/** Colours of the artwork. The shop's tokens give the tints; products bring their own dyes. */
export type Hex = `#${string}`;

const WARM_LIGHT: Hex = "#fff8ec";
const WARM_DARK: Hex = "#20140c";

const channels = (hex: Hex): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** Linear blend of two sRGB colours; `share` 0 gives `from`, 1 gives `to`. */
function mix(from: Hex, to: Hex, share: number): Hex {
  const a = channels(from);
  const b = channels(to);
  const blended = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * share));
  return `#${blended.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Towards the warm light of every picture. */
export const lighten = (colour: Hex, share: number): Hex => mix(colour, WARM_LIGHT, share);

/** Towards a warm shadow, never towards pure black. */
export const darken = (colour: Hex, share: number): Hex => mix(colour, WARM_DARK, share);

/** Metals and materials that several objects share. */
export const material = {
  gold: "#d9a441",
  brass: "#c8963e",
  silver: "#c3c7cc",
  wood: "#a9713f",
  darkWood: "#6b4226",
  cream: "#f6ecdc",
  glass: "#e8eef0",
  ink: "#1c1917",
  cork: "#c79a6b",
} as const satisfies Record<string, Hex>;

/** Grounds: one pale tint for each token of the palette, and two neutral ones. */
export const grounds = {
  sand: "#f1e8da",
  saffron: "#f7e5c6",
  terracotta: "#f0d8ca",
  majorelle: "#dedff1",
  mint: "#d8e8de",
  rose: "#f4dcd9",
  sky: "#d9e6ea",
} as const satisfies Record<string, Hex>;

export type Ground = keyof typeof grounds;
