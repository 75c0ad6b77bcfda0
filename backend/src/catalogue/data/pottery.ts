import type { Product } from "../types";
import { centimetres, colour, pieces } from "./options";
import { text, variant } from "./text";

const category = "poterie-zellige";

/** Pottery and cut tile. */
export const pottery: readonly Product[] = [
  {
    handle: "tagine-safi-peint",
    category,
    title: text("طاجين آسفي مرسوم باليد", "Tajine de Safi peint main", "Hand-painted tagine from Safi"),
    description: text(
      "طاجين للتقديم من فخار آسفي، مرسوم باليد بالأزرق والأخضر. يحافظ على حرارة الأكل على المائدة. غير مخصص للطبخ على النار. يغسل باليد.",
      "Un tajine de service en faïence de Safi, peint à la main en bleu et vert. Il garde le plat chaud à table. Non prévu pour la cuisson sur le feu. Lavage à la main.",
      "A serving tagine in Safi earthenware, painted by hand in blue and green. It keeps food warm at the table. Not made for cooking on a flame. Wash by hand.",
    ),
    material: text("فخار مطلي", "Faïence émaillée", "Glazed earthenware"),
    options: [centimetres("26", "32")],
    variants: [
      variant("TAJ-SAF-26", { dimensions: "26" }, 180, 14),
      variant("TAJ-SAF-32", { dimensions: "32" }, 250, 6),
    ],
    weight: 3200,
    art: {
      shape: "pottery",
      ground: "terracotta",
      pattern: "starAndCross",
      look: { style: "tagine", glaze: "#f2ead9", paint: "#2f4fa0", second: "#4d8a6a" },
    },
  },
  {
    handle: "assiette-fes-bleue",
    category,
    title: text("طبق فاسي أزرق", "Plat de Fès bleu", "Blue plate from Fez"),
    description: text(
      "طبق من فخار فاس مرسوم بالأزرق الفاسي على أرضية بيضاء. يعلق على الجدار أو يقدم فيه الحلوى. كل طبق يرسم باليد، فلا تجد اثنين متطابقين.",
      "Un plat en faïence de Fès, peint au bleu de Fès sur fond blanc. À accrocher au mur ou pour servir les gâteaux. Chaque plat est peint à la main, aucun n'est identique.",
      "A Fez earthenware plate painted in Fez blue on white. Hang it on the wall or serve sweets on it. Each one is painted by hand and no two are the same.",
    ),
    material: text("فخار مطلي", "Faïence émaillée", "Glazed earthenware"),
    options: [centimetres("28", "36")],
    variants: [
      variant("ASS-FES-28", { dimensions: "28" }, 140, 11),
      variant("ASS-FES-36", { dimensions: "36" }, 220, 5),
    ],
    weight: 1400,
    art: {
      shape: "disc",
      ground: "sand",
      pattern: "rosettes",
      look: {
        style: "plate",
        ground: "#f4eddf",
        paint: "#2a4fa0",
        second: "#e0a032",
        third: "#3f8f6a",
        fold: 12,
      },
    },
  },
  {
    handle: "bols-fleuris-trois",
    category,
    title: text("ثلاث زلافات مزخرفة", "Trois bols fleuris", "Set of three flowered bowls"),
    description: text(
      "ثلاث زلافات للحريرة أو للسلطة، مزخرفة بالورود من الخارج ومن الداخل. توضع داخل بعضها فلا تأخذ مكانا. طلاء بدون رصاص، وتقبل الميكروويف.",
      "Trois bols pour la harira ou la salade, fleuris dehors et dedans. Ils s'emboîtent et prennent peu de place. Émail sans plomb, compatible micro-ondes.",
      "Three bowls for harira or salad, flowered outside and in. They stack and take little room. Lead-free glaze, safe in the microwave.",
    ),
    material: text("فخار مطلي بدون رصاص", "Faïence, émail sans plomb", "Earthenware, lead-free glaze"),
    options: [pieces(3)],
    variants: [variant("BOL-FLE-3", { pieces: "3" }, 190, 17)],
    weight: 1900,
    art: {
      shape: "pottery",
      ground: "mint",
      pattern: "lozenges",
      look: { style: "bowls", glaze: "#f4eddf", paint: "#2f4fa0", second: "#e0a032" },
      detail: { x: 430, y: 740, zoom: 1.9 },
    },
  },
  {
    handle: "vase-tamegroute-vert",
    category,
    title: text("مزهرية خضراء من تامكروت", "Vase vert de Tamegroute", "Green vase from Tamegroute"),
    description: text(
      "مزهرية بعروتين من تامكروت، بالأخضر الذي اشتهرت به القرية. الطلاء غير منتظم وتظهر فيه آثار الفرن: هذا طبعه وليس عيبا. للزينة وللورود المجففة.",
      "Un vase à deux anses de Tamegroute, du vert qui a fait le nom du village. L'émail est irrégulier et garde les traces du four : c'est sa nature, pas un défaut. Pour décorer et pour les fleurs séchées.",
      "A two-handled vase from Tamegroute, in the green that made the village known. The glaze is uneven and keeps the marks of the kiln: that is its nature and not a fault. For display and dried flowers.",
    ),
    material: text("طين، طلاء النحاس", "Argile, émail au cuivre", "Clay, copper glaze"),
    options: [centimetres("24", "34")],
    variants: [
      variant("VAS-TAM-24", { dimensions: "24" }, 190, 8),
      variant("VAS-TAM-34", { dimensions: "34" }, 290, 3),
    ],
    weight: 2400,
    art: {
      shape: "pottery",
      ground: "saffron",
      pattern: "starAndCross",
      look: { style: "vase", glaze: "#2f7a4f", paint: "#b98a55", second: "#8fbf6a" },
    },
  },
  {
    handle: "jarre-couvercle-fes",
    category,
    title: text("خابية صغيرة بغطاء", "Petite jarre à couvercle", "Small lidded jar"),
    description: text(
      "خابية للتزيين ولحفظ الحلوى أو السكر، بغطاء محكم. مرسومة باليد بنجوم وأزهار فاسية. تمسح بقطعة مبللة.",
      "Une jarre pour décorer ou garder les gâteaux et le sucre, avec son couvercle. Étoiles et fleurs de Fès peintes à la main. S'essuie avec un linge humide.",
      "A jar for display, or for sweets and sugar, with its own lid. Fez stars and flowers painted by hand. Wipe with a damp cloth.",
    ),
    material: text("فخار مطلي", "Faïence émaillée", "Glazed earthenware"),
    options: [colour("blue", "turquoise")],
    variants: [
      variant("JAR-FES-BLU", { colour: "blue" }, 230, 7),
      variant("JAR-FES-TUR", { colour: "turquoise" }, 230, 4),
    ],
    weight: 2100,
    art: {
      shape: "pottery",
      ground: "rose",
      pattern: "rosettes",
      look: { style: "jar", glaze: "#f4eddf", paint: "#2a3f8f", second: "#d98a3a" },
      others: [{ look: { paint: "#1f7f86", second: "#b8503f" }, ground: "sand" }],
    },
  },
  {
    handle: "zellige-quatre-carreaux",
    category,
    title: text("أربع قطع زليج بلدي", "Quatre carreaux de zellige", "Four zellige tiles"),
    description: text(
      "أربع قطع زليج مقطوعة باليد في فاس ومركبة على شكل خاتم. تستعمل تحت البراد أو تعلق على الجدار، ومعها لبادات ضد الخدش. فروق اللون من صنع اليد.",
      "Quatre carreaux de zellige taillés à la main à Fès et assemblés en étoile khatam. En dessous de plat ou au mur, avec patins de feutre. Les nuances viennent du travail à la main.",
      "Four tiles of zellige cut by hand in Fez and set as a khatam star. Use them under the teapot or on the wall; felt pads included. The shades vary because hands made them.",
    ),
    material: text("طين مطلي", "Terre cuite émaillée", "Glazed clay"),
    options: [centimetres("15x15")],
    variants: [variant("ZEL-CAR-4", { dimensions: "15x15" }, 160, 20)],
    weight: 1700,
    art: {
      shape: "tiles",
      ground: "terracotta",
      pattern: "lozenges",
      look: { style: "panel", colours: ["#2a4fa0", "#f4eddf", "#2f7a5f", "#e0a032"] },
    },
  },
];
