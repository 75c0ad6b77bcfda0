import type { ProductOption, Text } from "../types";
import { text } from "./text";

const same = (value: string): Text => ({ ar: value, fr: value, en: value });

/** Sizes of clothes; the labels are the same in the three languages. */
export const sizes = (...keys: string[]): ProductOption => ({
  key: "size",
  title: text("المقاس", "Taille", "Size"),
  values: keys.map((key) => ({ key, label: same(key.toUpperCase()) })),
});

/** European shoe sizes. */
export const shoeSizes = (...keys: number[]): ProductOption => ({
  key: "size",
  title: text("المقاس", "Pointure", "Shoe size"),
  values: keys.map((key) => ({ key: String(key), label: same(String(key)) })),
});

/** Children's sizes by age, as "4-5". */
export const ages = (...keys: string[]): ProductOption => ({
  key: "age",
  title: text("العمر", "Âge", "Age"),
  values: keys.map((key) => ({
    key,
    label: text(`${key} سنوات`, `${key} ans`.replace("-", "–"), `${key.replace("-", "–")} years`),
  })),
});

const colours = {
  yellow: text("أصفر", "Jaune", "Yellow"),
  white: text("أبيض", "Blanc", "White"),
  black: text("أسود", "Noir", "Black"),
  red: text("أحمر", "Rouge", "Red"),
  burgundy: text("خمري", "Bordeaux", "Burgundy"),
  green: text("أخضر", "Vert", "Green"),
  emerald: text("زمردي", "Émeraude", "Emerald"),
  majorelle: text("أزرق ماجوريل", "Bleu Majorelle", "Majorelle blue"),
  blue: text("أزرق", "Bleu", "Blue"),
  turquoise: text("فيروزي", "Turquoise", "Turquoise"),
  pink: text("وردي", "Rose", "Pink"),
  saffron: text("زعفراني", "Safran", "Saffron"),
  camel: text("جملي", "Camel", "Camel"),
  brown: text("بني", "Marron", "Brown"),
  cognac: text("كونياك", "Cognac", "Cognac"),
  natural: text("طبيعي", "Naturel", "Natural"),
  silver: text("فضي", "Argenté", "Silver"),
  gold: text("ذهبي", "Doré", "Gold"),
  grey: text("رمادي", "Gris", "Grey"),
} as const satisfies Record<string, Text>;

export type ColourKey = keyof typeof colours;

export const colour = (...keys: ColourKey[]): ProductOption => ({
  key: "colour",
  title: text("اللون", "Couleur", "Colour"),
  values: keys.map((key) => ({ key, label: colours[key] })),
});

/** Volumes in millilitres. */
export const volume = (...millilitres: number[]): ProductOption => ({
  key: "volume",
  title: text("السعة", "Contenance", "Volume"),
  values: millilitres.map((ml) => ({ key: String(ml), label: text(`${ml} مل`, `${ml} ml`, `${ml} ml`) })),
});

/** Net weights in grams. */
export const netWeight = (...grams: number[]): ProductOption => ({
  key: "weight",
  title: text("الوزن", "Poids net", "Net weight"),
  values: grams.map((g) => ({ key: String(g), label: text(`${g} غ`, `${g} g`, `${g} g`) })),
});

/** Lengths or diameters in centimetres: "28", or "120x180" for width by length. */
export const centimetres = (...keys: string[]): ProductOption => ({
  key: "dimensions",
  title: text("القياس", "Dimensions", "Dimensions"),
  values: keys.map((key) => {
    const measure = key.replace("x", " × ");
    return { key, label: text(`${measure} سم`, `${measure} cm`, `${measure} cm`) };
  }),
});

/** How many pieces a set has. */
export const pieces = (...counts: number[]): ProductOption => ({
  key: "pieces",
  title: text("عدد القطع", "Nombre de pièces", "Pieces"),
  values: counts.map((count) => ({
    key: String(count),
    label: text(count > 10 ? `${count} قطعة` : `${count} قطع`, `${count} pièces`, `${count} pieces`),
  })),
});
