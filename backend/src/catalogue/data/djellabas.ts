import type { Product } from "../types";
import { ages, colour, sizes } from "./options";
import { text, variant } from "./text";

const category = "caftans-djellabas";

/** Djellabas, gandouras and jabadors. */
export const djellabas: readonly Product[] = [
  {
    handle: "djellaba-femme-sauge",
    category,
    title: text("جلابة نسائية بالقب", "Djellaba femme à capuche", "Women's hooded djellaba"),
    description: text(
      "جلابة مريحة بقب، من ثوب خفيف لا يتكمش كثيرا. السفيفة والعقاد بلون أغمق، وجيبان من الجانبين. تصلح للعمل وللزيارات.",
      "Une djellaba confortable à capuche, dans un tissu léger qui se froisse peu. Sfifa et boutons d'un ton plus foncé, deux poches sur les côtés. Pour le travail comme pour les visites.",
      "A comfortable hooded djellaba in a light cloth that hardly creases. Braid and buttons in a darker shade, with two side pockets. For work and for visits.",
    ),
    material: text("قطن وبوليستر", "Coton et polyester", "Cotton and polyester"),
    options: [colour("green", "pink"), sizes("s", "m", "l", "xl")],
    variants: [
      variant("DJE-FEM-GRE-S", { colour: "green", size: "s" }, 590, 6),
      variant("DJE-FEM-GRE-M", { colour: "green", size: "m" }, 590, 10),
      variant("DJE-FEM-GRE-L", { colour: "green", size: "l" }, 590, 8),
      variant("DJE-FEM-GRE-XL", { colour: "green", size: "xl" }, 590, 3),
      variant("DJE-FEM-PIN-S", { colour: "pink", size: "s" }, 590, 5),
      variant("DJE-FEM-PIN-M", { colour: "pink", size: "m" }, 590, 9),
      variant("DJE-FEM-PIN-L", { colour: "pink", size: "l" }, 590, 1),
      variant("DJE-FEM-PIN-XL", { colour: "pink", size: "xl" }, 590, 0),
    ],
    weight: 780,
    art: {
      shape: "robe",
      ground: "mint",
      pattern: "lozenges",
      look: { cut: "djellaba", cloth: "#8fb09a", thread: "#35614e" },
      others: [{ look: { cloth: "#d9a3a0", thread: "#8a3f48" }, ground: "rose" }],
    },
  },
  {
    handle: "djellaba-homme-laine",
    category,
    title: text("جلابة رجالية من الصوف", "Djellaba homme en laine", "Men's wool djellaba"),
    description: text(
      "جلابة بزيوي مخططة، منسوجة من صوف دافئ وخفيف في آن واحد. قب عميق وأكمام طويلة لأيام البرد. تنظف بالغسيل الجاف أو باليد بماء بارد.",
      "Une djellaba rayée de type bzioui, tissée dans une laine chaude et légère à la fois. Capuche profonde et manches longues pour les jours froids. Nettoyage à sec ou lavage à la main à l'eau froide.",
      "A striped djellaba in the Bzou manner, woven from wool that is warm and light at once. Deep hood and long sleeves for cold days. Dry clean, or wash by hand in cold water.",
    ),
    material: text("صوف", "Laine", "Wool"),
    options: [sizes("m", "l", "xl", "xxl")],
    variants: [
      variant("DJE-HOM-M", { size: "m" }, 790, 5),
      variant("DJE-HOM-L", { size: "l" }, 790, 9),
      variant("DJE-HOM-XL", { size: "xl" }, 790, 6),
      variant("DJE-HOM-XXL", { size: "xxl" }, 820, 2),
    ],
    weight: 1300,
    art: {
      shape: "robe",
      ground: "sand",
      pattern: "starAndCross",
      look: { cut: "djellaba", cloth: "#8a6b4d", thread: "#3d2a1c", weave: "stripes" },
    },
  },
  {
    handle: "gandoura-homme-blanche",
    category,
    title: text(
      "كندورة رجالية بطرز أزرق",
      "Gandoura homme brodée bleu",
      "Men's gandoura with blue embroidery",
    ),
    description: text(
      "كندورة بأكمام قصيرة وقصة واسعة، للدار ولصلاة الجمعة. طرز أزرق على الصدر والحاشية. ثوب يتنفس في الحر ولا يشف.",
      "Une gandoura à manches courtes et coupe ample, pour la maison et la prière du vendredi. Broderie bleue sur la poitrine et l'ourlet. Un tissu qui respire, sans transparence.",
      "A short-sleeved, loose gandoura for the house and for Friday prayers. Blue embroidery on chest and hem. The cloth breathes in the heat and is not see-through.",
    ),
    material: text("قطن وكتان", "Coton et lin", "Cotton and linen"),
    options: [sizes("m", "l", "xl", "xxl")],
    variants: [
      variant("GAN-HOM-M", { size: "m" }, 320, 14),
      variant("GAN-HOM-L", { size: "l" }, 320, 20),
      variant("GAN-HOM-XL", { size: "xl" }, 320, 11),
      variant("GAN-HOM-XXL", { size: "xxl" }, 340, 3),
    ],
    weight: 480,
    art: {
      shape: "robe",
      ground: "sky",
      pattern: "rosettes",
      look: { cut: "gandoura", cloth: "#f2efe6", thread: "#3b5fa8" },
    },
  },
  {
    handle: "jabador-enfant",
    category,
    title: text("جابادور للأطفال", "Jabador enfant", "Children's jabador"),
    description: text(
      "جابادور من قطعتين للأعياد: قميص مطرز وسروال أبيض. أزرار يسهل على الطفل فتحها، وحزام مطاطي في السروال. يغسل في الغسالة على 30 درجة.",
      "Un jabador en deux pièces pour les fêtes : tunique brodée et pantalon blanc. Boutons faciles à ouvrir et taille élastique. Lavable en machine à 30 degrés.",
      "A two-piece jabador for feast days: embroidered tunic and white trousers. Buttons that a child can open, and an elastic waist. Machine wash at 30 degrees.",
    ),
    material: text("قطن", "Coton", "Cotton"),
    options: [ages("2-3", "4-5", "6-7", "8-9")],
    variants: [
      variant("JAB-ENF-23", { age: "2-3" }, 240, 8),
      variant("JAB-ENF-45", { age: "4-5" }, 240, 12),
      variant("JAB-ENF-67", { age: "6-7" }, 260, 10),
      variant("JAB-ENF-89", { age: "8-9" }, 260, 2),
    ],
    weight: 420,
    art: {
      shape: "robe",
      ground: "terracotta",
      pattern: "lozenges",
      look: { cut: "jabador", cloth: "#b4503a", thread: "#f0d7a0", under: "#f0e6d6" },
    },
  },
];
