import type { Product } from "../types";
import { colour, pieces } from "./options";
import { text, variant } from "./text";

const category = "bijoux";
const silver = "#b1b6bd";

/** Silver and beads. */
export const jewellery: readonly Product[] = [
  {
    handle: "collier-tizerzai",
    category,
    title: text("تازرزيت أمازيغية بسلسلة", "Fibules tizerzai à chaîne", "Tizerzai fibulae with chain"),
    description: text(
      "زوج من الخلالات الأمازيغية مربوطتان بسلسلة، على طريقة تيزنيت. تثبت بها الملحفة أو تلبس كقلادة. معدن مطلي بالفضة وأحجار ملونة.",
      "Deux fibules amazighes reliées par une chaîne, à la manière de Tiznit. Pour fermer un drapé ou en collier. Métal argenté et pierres de couleur.",
      "A pair of Amazigh fibulae joined by a chain, in the manner of Tiznit. They close a drape or serve as a necklace. Silver-plated metal and coloured stones.",
    ),
    material: text(
      "معدن مطلي بالفضة، أحجار زجاجية",
      "Métal argenté, pierres de verre",
      "Silver-plated metal, glass stones",
    ),
    options: [pieces(2)],
    variants: [variant("COL-TIZ-2", { pieces: "2" }, 540, 4)],
    weight: 260,
    art: {
      shape: "jewel",
      ground: "majorelle",
      pattern: "starAndCross",
      look: { style: "fibula", metal: silver, stone: "#c8402f", second: "#2f8f6a" },
      detail: { x: 300, y: 420, zoom: 1.9 },
    },
  },
  {
    handle: "collier-ambre-corail",
    category,
    title: text("عقد حبات كهرمانية", "Collier de perles ambrées", "Necklace of amber-coloured beads"),
    description: text(
      "عقد طويل بحبات من الراتنج بلون الكهرمان والمرجان، بينها حبات فضية ونجمة في الوسط. خفيف رغم حجمه. طوله 60 سم.",
      "Un long collier de perles en résine couleur ambre et corail, perles argentées et étoile au centre. Léger malgré sa taille. Longueur 60 cm.",
      "A long necklace of resin beads the colour of amber and coral, with silver beads between and a star in the middle. Light for its size. 60 cm long.",
    ),
    material: text("راتنج، معدن مطلي بالفضة", "Résine, métal argenté", "Resin, silver-plated metal"),
    options: [colour("saffron", "turquoise")],
    variants: [
      variant("COL-AMB-SAF", { colour: "saffron" }, 280, 9),
      variant("COL-AMB-TUR", { colour: "turquoise" }, 280, 5),
    ],
    weight: 180,
    art: {
      shape: "jewel",
      ground: "sky",
      pattern: "lozenges",
      look: { style: "beads", metal: silver, stone: "#c8402f", second: "#e0982e" },
      detail: { x: 480, y: 820, zoom: 1.8 },
      others: [{ look: { stone: "#2a6f9a", second: "#35a39a" }, ground: "saffron" }],
    },
  },
  {
    handle: "pendentif-khmissa",
    category,
    title: text("خميسة فضية بسلسلة", "Pendentif khmissa en argent", "Silver khmissa pendant"),
    description: text(
      "خميسة من الفضة 925 بحجر أزرق في الوسط وثلاث دلايات صغيرة. سلسلة طولها 45 سم. تصل في علبة هدية مع شهادة العيار.",
      "Une khmissa en argent 925, pierre bleue au centre et trois petites pampilles. Chaîne de 45 cm. Livrée en écrin avec certificat de titre.",
      "A khmissa in 925 silver with a blue stone in the middle and three small drops. 45 cm chain. It comes in a gift box with a certificate of fineness.",
    ),
    material: text("فضة 925", "Argent 925", "925 silver"),
    options: [colour("blue", "red")],
    variants: [
      variant("PEN-KHM-BLU", { colour: "blue" }, 320, 12),
      variant("PEN-KHM-RED", { colour: "red" }, 320, 1),
    ],
    weight: 60,
    art: {
      shape: "jewel",
      ground: "rose",
      pattern: "rosettes",
      look: { style: "khmissa", metal: silver, stone: "#2f6fa8", second: "#c8402f" },
      others: [{ look: { stone: "#c8402f", second: "#2f6fa8" }, ground: "sand" }],
    },
  },
  {
    handle: "boucles-croissant",
    category,
    title: text("أقراط هلال أمازيغية", "Boucles d'oreilles croissant", "Crescent earrings"),
    description: text(
      "أقراط على شكل هلال بدلايات تتحرك مع الخطوة. معدن مطلي بالفضة بدون نيكل. وزن الزوج 18 غ.",
      "Des boucles en croissant à pampilles mobiles. Métal argenté sans nickel. La paire pèse 18 g.",
      "Crescent earrings with drops that move as you walk. Nickel-free silver-plated metal. The pair weighs 18 g.",
    ),
    material: text("معدن مطلي بالفضة", "Métal argenté", "Silver-plated metal"),
    options: [pieces(2)],
    variants: [variant("BOU-CRO-2", { pieces: "2" }, 190, 16)],
    weight: 50,
    art: {
      shape: "jewel",
      ground: "saffron",
      pattern: "starAndCross",
      look: { style: "earrings", metal: silver, stone: "#c8402f", second: "#2f8f6a" },
    },
  },
  {
    handle: "bracelet-manchette",
    category,
    title: text("سوار عريض مرصع", "Bracelet manchette serti", "Wide set cuff"),
    description: text(
      "دملج عريض مرصع بأحجار حمراء وخضراء، منقوش باليد. مفتوح من الخلف فيناسب أغلب المقاسات. يلمع بقطعة قطن جافة.",
      "Une large manchette sertie de pierres rouges et vertes, gravée à la main. Ouverte à l'arrière, elle va à la plupart des poignets. Se polit avec un coton sec.",
      "A wide cuff set with red and green stones and engraved by hand. Open at the back, so it fits most wrists. Polish with a dry cotton cloth.",
    ),
    material: text(
      "معدن مطلي بالفضة، أحجار زجاجية",
      "Métal argenté, pierres de verre",
      "Silver-plated metal, glass stones",
    ),
    options: [colour("silver", "gold")],
    variants: [
      variant("BRA-MAN-SIL", { colour: "silver" }, 260, 8),
      variant("BRA-MAN-GOL", { colour: "gold" }, 280, 6),
    ],
    weight: 140,
    art: {
      shape: "jewel",
      ground: "mint",
      pattern: "lozenges",
      look: { style: "cuff", metal: silver, stone: "#c8402f", second: "#2f8f6a" },
      others: [{ look: { metal: "#d3a047" }, ground: "majorelle" }],
    },
  },
];
