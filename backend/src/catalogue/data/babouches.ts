import type { Product } from "../types";
import { colour, shoeSizes } from "./options";
import { text, variant } from "./text";

const category = "babouches";

/** Slippers. */
export const babouches: readonly Product[] = [
  {
    handle: "babouche-fassia-cuir",
    category,
    title: text("بلغة فاسية من الجلد", "Babouche de Fès en cuir", "Fez babouche in leather"),
    description: text(
      "البلغة الفاسية الأصلية بمقدمة مدببة، من جلد الماعز المدبوغ دباغة نباتية. مخيطة باليد ونعلها من الجلد. خذ مقاسك المعتاد، فالجلد يلين بعد أيام قليلة.",
      "La vraie babouche fassie à bout pointu, en cuir de chèvre à tannage végétal. Cousue main, semelle en cuir. Prenez votre pointure habituelle : le cuir s'assouplit en quelques jours.",
      "The true Fez slipper with its pointed toe, in vegetable-tanned goatskin. Sewn by hand, with a leather sole. Take your usual size: the leather softens within a few days.",
    ),
    material: text("جلد الماعز", "Cuir de chèvre", "Goatskin"),
    options: [colour("yellow", "white"), shoeSizes(40, 41, 42, 43, 44)],
    variants: [
      variant("BAB-FAS-YEL-40", { colour: "yellow", size: "40" }, 220, 6),
      variant("BAB-FAS-YEL-41", { colour: "yellow", size: "41" }, 220, 9),
      variant("BAB-FAS-YEL-42", { colour: "yellow", size: "42" }, 220, 12),
      variant("BAB-FAS-YEL-43", { colour: "yellow", size: "43" }, 220, 8),
      variant("BAB-FAS-YEL-44", { colour: "yellow", size: "44" }, 220, 2),
      variant("BAB-FAS-WHI-41", { colour: "white", size: "41" }, 220, 5),
      variant("BAB-FAS-WHI-42", { colour: "white", size: "42" }, 220, 7),
      variant("BAB-FAS-WHI-43", { colour: "white", size: "43" }, 220, 0),
    ],
    weight: 520,
    art: {
      shape: "slippers",
      ground: "sky",
      pattern: "starAndCross",
      look: { style: "pointed", upper: "#e0a832", thread: "#fff1cf", ornament: "stitched" },
      others: [{ look: { upper: "#f1ebde", thread: "#b98d4f", insole: "#d9b98a" }, ground: "majorelle" }],
    },
  },
  {
    handle: "babouche-brodee-sequins",
    category,
    title: text("بلغة نسائية مطرزة", "Babouche femme brodée", "Women's embroidered babouche"),
    description: text(
      "بلغة نسائية من القطيفة، مطرزة بالصقلي والعقيق على شكل وردة. خفيفة ومبطنة من الداخل. تلبس مع القفطان أو مع سروال جينز.",
      "Une babouche femme en velours, brodée d'une fleur au fil doré et aux sequins. Légère et doublée. Avec un caftan comme avec un jean.",
      "A women's slipper in velvet, with a flower in gold thread and sequins. Light and lined. Wear it with a caftan or with jeans.",
    ),
    material: text("قطيفة، نعل جلدي", "Velours, semelle cuir", "Velvet, leather sole"),
    options: [colour("burgundy", "emerald"), shoeSizes(37, 38, 39, 40)],
    variants: [
      variant("BAB-BRO-BUR-37", { colour: "burgundy", size: "37" }, 180, 7),
      variant("BAB-BRO-BUR-38", { colour: "burgundy", size: "38" }, 180, 11),
      variant("BAB-BRO-BUR-39", { colour: "burgundy", size: "39" }, 180, 9),
      variant("BAB-BRO-BUR-40", { colour: "burgundy", size: "40" }, 180, 3),
      variant("BAB-BRO-EME-37", { colour: "emerald", size: "37" }, 180, 4),
      variant("BAB-BRO-EME-38", { colour: "emerald", size: "38" }, 180, 8),
      variant("BAB-BRO-EME-39", { colour: "emerald", size: "39" }, 180, 6),
    ],
    weight: 380,
    art: {
      shape: "slippers",
      ground: "rose",
      pattern: "rosettes",
      look: { style: "pointed", upper: "#7a1f36", thread: "#d9a441", ornament: "sequins" },
      others: [{ look: { upper: "#1d6149" }, ground: "saffron" }],
    },
  },
  {
    handle: "babouche-tafraout-rouge",
    category,
    title: text(
      "بلغة أمازيغية من تافراوت",
      "Babouche amazighe de Tafraout",
      "Amazigh babouche from Tafraout",
    ),
    description: text(
      "الإيدوكان كما تصنع في تافراوت: مقدمة مستديرة وجلد أحمر مزين بخيوط ملونة. كل زوج يطرز باليد، فالألوان قد تختلف قليلا عن الصورة.",
      "Les idoukan de Tafraout : bout rond et cuir rouge orné de fils de couleur. Chaque paire est brodée à la main, les couleurs peuvent varier un peu.",
      "Idoukan as they are made in Tafraout: a round toe and red leather worked with coloured threads. Each pair is embroidered by hand, so colours may vary a little.",
    ),
    material: text("جلد طبيعي، خيط صوف", "Cuir véritable, fil de laine", "Real leather, wool thread"),
    options: [shoeSizes(37, 38, 39, 40, 41)],
    variants: [
      variant("BAB-TAF-37", { size: "37" }, 240, 5),
      variant("BAB-TAF-38", { size: "38" }, 240, 8),
      variant("BAB-TAF-39", { size: "39" }, 240, 6),
      variant("BAB-TAF-40", { size: "40" }, 240, 4),
      variant("BAB-TAF-41", { size: "41" }, 240, 1),
    ],
    weight: 450,
    art: {
      shape: "slippers",
      ground: "mint",
      pattern: "lozenges",
      look: { style: "round", upper: "#b3372c", thread: "#e9a23b", ornament: "amazigh" },
    },
  },
  {
    handle: "babouche-raphia-essaouira",
    category,
    title: text("بلغة رافيا من الصويرة", "Babouche en raphia d'Essaouira", "Raffia babouche from Essaouira"),
    description: text(
      "وجه من الرافيا منسوج باليد في الصويرة، ونعل من الجلد والمطاط يصلح للشارع. خفيفة ومهواة لفصل الصيف.",
      "Dessus en raphia tressé à la main à Essaouira, semelle cuir et gomme pour marcher dehors. Légère et aérée pour l'été.",
      "The upper is raffia woven by hand in Essaouira; the leather and rubber sole is made for the street. Light and airy for summer.",
    ),
    material: text("رافيا، جلد، مطاط", "Raphia, cuir, gomme", "Raffia, leather, rubber"),
    options: [shoeSizes(37, 38, 39, 40)],
    variants: [
      variant("BAB-RAP-37", { size: "37" }, 260, 6),
      variant("BAB-RAP-38", { size: "38" }, 260, 10),
      variant("BAB-RAP-39", { size: "39" }, 260, 7),
      variant("BAB-RAP-40", { size: "40" }, 260, 0),
    ],
    weight: 420,
    art: {
      shape: "slippers",
      ground: "majorelle",
      pattern: "starAndCross",
      look: { style: "woven", upper: "#cda56f", thread: "#7a5a34", ornament: "plain" },
    },
  },
  {
    handle: "babouche-daim-maison",
    category,
    title: text("بلغة الدار من الشمواه", "Babouche d'intérieur en daim", "House babouche in suede"),
    description: text(
      "بلغة ناعمة للدار، من جلد الشمواه وبنعل لين لا يصدر صوتا. مبطنة بالصوف الخفيف. هدية عملية للوالدين.",
      "Une babouche douce pour la maison, en daim, à semelle souple et silencieuse. Doublure en laine fine. Un cadeau utile pour les parents.",
      "A soft slipper for the house, in suede, with a supple and silent sole. Lined with fine wool. A useful present for parents.",
    ),
    material: text("جلد شمواه، صوف", "Daim, laine", "Suede, wool"),
    options: [colour("grey", "camel"), shoeSizes(38, 40, 42, 44)],
    variants: [
      variant("BAB-DAI-GRY-38", { colour: "grey", size: "38" }, 160, 9),
      variant("BAB-DAI-GRY-40", { colour: "grey", size: "40" }, 160, 13),
      variant("BAB-DAI-GRY-42", { colour: "grey", size: "42" }, 160, 10),
      variant("BAB-DAI-GRY-44", { colour: "grey", size: "44" }, 160, 4),
      variant("BAB-DAI-CAM-38", { colour: "camel", size: "38" }, 160, 6),
      variant("BAB-DAI-CAM-40", { colour: "camel", size: "40" }, 160, 2),
      variant("BAB-DAI-CAM-42", { colour: "camel", size: "42" }, 160, 8),
    ],
    weight: 400,
    art: {
      shape: "slippers",
      ground: "sand",
      pattern: "lozenges",
      look: { style: "round", upper: "#7d8288", thread: "#f1ebde", ornament: "stitched", insole: "#efe6d6" },
      others: [{ look: { upper: "#b98550" }, ground: "sky" }],
    },
  },
];
