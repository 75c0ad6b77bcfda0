import type { Product } from "../types";
import { colour, sizes } from "./options";
import { text, variant } from "./text";

const category = "caftans-djellabas";
const gold = "#d9a441";

/** Caftans and takchitas. */
export const caftans: readonly Product[] = [
  {
    handle: "caftan-velours-majorelle",
    category,
    title: text(
      "قفطان مخملي أزرق ماجوريل",
      "Caftan en velours bleu Majorelle",
      "Majorelle blue velvet caftan",
    ),
    description: text(
      "قفطان من المخمل الناعم، مطرز بخيط الصقلي على الصدر والأكمام. السفيفة والعقاد معقودة باليد من العنق إلى الأسفل. قصة واسعة ومريحة، تناسب الأعراس وليالي رمضان. الغسيل جاف فقط.",
      "Un caftan en velours souple, brodé au fil sqalli sur la poitrine et les manches. La sfifa et les boutons sont noués à la main, du col jusqu'en bas. Coupe ample et confortable, pour les mariages et les soirées de Ramadan. Nettoyage à sec uniquement.",
      "A caftan in soft velvet, embroidered with sqalli gold thread on the chest and sleeves. Braid and buttons are knotted by hand from collar to hem. A loose, easy cut for weddings and Ramadan evenings. Dry clean only.",
    ),
    material: text("مخمل، خيط صقلي", "Velours, fil sqalli", "Velvet, gold thread"),
    options: [sizes("s", "m", "l", "xl")],
    variants: [
      variant("CAF-MAJ-S", { size: "s" }, 1450, 4),
      variant("CAF-MAJ-M", { size: "m" }, 1450, 7),
      variant("CAF-MAJ-L", { size: "l" }, 1450, 5),
      variant("CAF-MAJ-XL", { size: "xl" }, 1490, 2),
    ],
    weight: 1600,
    art: {
      shape: "robe",
      ground: "saffron",
      pattern: "starAndCross",
      look: { cut: "caftan", cloth: "#2c318f", thread: gold, rich: true },
    },
  },
  {
    handle: "caftan-brocart-emeraude",
    category,
    title: text(
      "قفطان بروكار بالمضمة",
      "Caftan en brocart avec ceinture mdamma",
      "Brocade caftan with mdamma belt",
    ),
    description: text(
      "ثوب بروكار بنقشة صغيرة تلمع تحت الضوء، مع مضمة مذهبة تباع مع القفطان. الأكمام واسعة والطول كامل. مبطن من الداخل حتى لا يظهر ما تحته.",
      "Un brocart à petit motif qui prend la lumière, avec une ceinture mdamma dorée fournie. Manches larges et longueur au sol. Entièrement doublé.",
      "A brocade with a small pattern that catches the light; the gilt mdamma belt is included. Wide sleeves, full length, fully lined.",
    ),
    material: text("بروكار، بطانة ساتان", "Brocart, doublure satin", "Brocade, satin lining"),
    options: [colour("emerald", "burgundy"), sizes("s", "m", "l")],
    variants: [
      variant("CAF-BRO-EME-S", { colour: "emerald", size: "s" }, 1890, 3),
      variant("CAF-BRO-EME-M", { colour: "emerald", size: "m" }, 1890, 6),
      variant("CAF-BRO-EME-L", { colour: "emerald", size: "l" }, 1890, 4),
      variant("CAF-BRO-BUR-S", { colour: "burgundy", size: "s" }, 1890, 2),
      variant("CAF-BRO-BUR-M", { colour: "burgundy", size: "m" }, 1890, 5),
      variant("CAF-BRO-BUR-L", { colour: "burgundy", size: "l" }, 1890, 0),
    ],
    weight: 1500,
    art: {
      shape: "robe",
      ground: "rose",
      pattern: "lozenges",
      look: { cut: "caftan", cloth: "#1f6b50", thread: "#e3c27a", belt: gold, weave: "brocade" },
      others: [{ look: { cloth: "#7a1f36" }, ground: "sand" }],
    },
  },
  {
    handle: "takchita-ivoire",
    category,
    title: text("تكشيطة عاجية بقطعتين", "Takchita ivoire deux pièces", "Two-piece ivory takchita"),
    description: text(
      "تكشيطة من قطعتين: تحتية بلون الخوخ وفوقية عاجية مفتوحة من الوسط. طرز يدوي على الصدر والحاشية، ومضمة عريضة. خيطت للعروس وأهلها، والطلب على المقاس ممكن خلال أسبوعين.",
      "Une takchita en deux pièces : une robe de dessous pêche et un manteau ivoire ouvert au milieu. Broderie main sur la poitrine et le bas, large mdamma. Pensée pour la mariée et sa famille ; retouche sur mesure possible sous deux semaines.",
      "A takchita in two pieces: a peach under-robe and an ivory outer robe that opens at the waist. Hand embroidery on chest and hem, with a wide mdamma belt. Made for the bride and her family; it can be fitted to measure within two weeks.",
    ),
    material: text(
      "حرير صناعي، دانتيل، صقلي",
      "Soie synthétique, dentelle, sqalli",
      "Synthetic silk, lace, gold thread",
    ),
    options: [sizes("s", "m", "l")],
    variants: [
      variant("TAK-IVO-S", { size: "s" }, 3200, 2),
      variant("TAK-IVO-M", { size: "m" }, 3200, 3),
      variant("TAK-IVO-L", { size: "l" }, 3200, 1),
    ],
    weight: 2200,
    art: {
      shape: "robe",
      ground: "majorelle",
      pattern: "rosettes",
      look: { cut: "caftan", cloth: "#f3e7d3", thread: "#c8963e", under: "#e7b7a4", belt: gold, rich: true },
    },
  },
  {
    handle: "caftan-coton-grenade",
    category,
    title: text("قفطان قطني خفيف للصيف", "Caftan d'été en coton", "Light summer caftan in cotton"),
    description: text(
      "قفطان خفيف من القطن للبس اليومي وللشاطئ. تطريز أبيض بسيط حول العنق وعلى الأكمام. يغسل في الغسالة على 30 درجة.",
      "Un caftan léger en coton, pour tous les jours et pour la plage. Broderie blanche discrète au col et aux manches. Lavable en machine à 30 degrés.",
      "A light cotton caftan for every day and for the beach. Plain white embroidery at the neck and sleeves. Machine wash at 30 degrees.",
    ),
    material: text("قطن 100 %", "100 % coton", "100% cotton"),
    options: [sizes("s", "m", "l", "xl")],
    variants: [
      variant("CAF-COT-S", { size: "s" }, 390, 12),
      variant("CAF-COT-M", { size: "m" }, 390, 18),
      variant("CAF-COT-L", { size: "l" }, 390, 14),
      variant("CAF-COT-XL", { size: "xl" }, 390, 6),
    ],
    weight: 520,
    art: {
      shape: "robe",
      ground: "sky",
      pattern: "starAndCross",
      look: { cut: "caftan", cloth: "#c4473f", thread: "#fbeedd" },
    },
  },
];
