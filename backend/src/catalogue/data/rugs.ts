import type { Product } from "../types";
import { centimetres } from "./options";
import { text, variant } from "./text";

const category = "tapis-textiles";

/** Rugs, blankets and cushions. */
export const rugs: readonly Product[] = [
  {
    handle: "tapis-beni-ouarain",
    category,
    title: text("زربية بني وراين", "Tapis Beni Ouarain", "Beni Ouarain rug"),
    description: text(
      "زربية من صوف غير مصبوغ، بمعينات سوداء على أرضية بيضاء. عقدة عالية وملمس ناعم تحت القدم. الخطوط غير مستقيمة تماما لأنها منسوجة من الذاكرة.",
      "Un tapis en laine non teinte, losanges noirs sur fond écru. Poil haut et doux sous le pied. Les lignes ne sont pas tout à fait droites : il est tissé de mémoire.",
      "A rug of undyed wool, black diamonds on an ecru ground. A high pile, soft underfoot. The lines are not quite straight because it is woven from memory.",
    ),
    material: text("صوف طبيعي", "Laine naturelle", "Natural wool"),
    options: [centimetres("120x180", "160x230", "200x300")],
    variants: [
      variant("TAP-BEN-120", { dimensions: "120x180" }, 1900, 3),
      variant("TAP-BEN-160", { dimensions: "160x230" }, 2900, 2),
      variant("TAP-BEN-200", { dimensions: "200x300" }, 4500, 1),
    ],
    weight: 9000,
    art: {
      shape: "rug",
      ground: "terracotta",
      pattern: "starAndCross",
      look: { style: "beni", wool: "#f1e8d6", inks: ["#2c2420"] },
    },
  },
  {
    handle: "tapis-azilal",
    category,
    title: text("زربية أزيلال ملونة", "Tapis Azilal coloré", "Coloured Azilal rug"),
    description: text(
      "زربية من أزيلال بعلامات أمازيغية ملونة على صوف أبيض. كل ناسجة تحكي فيها ما تريد، فلا تتكرر القطعة. لون الصورة تقريبي.",
      "Un tapis d'Azilal aux signes amazighs colorés sur laine écrue. Chaque tisseuse y raconte ce qu'elle veut, aucune pièce ne se répète. Couleurs de la photo indicatives.",
      "An Azilal rug with coloured Amazigh signs on ecru wool. Each weaver tells what she likes and no piece repeats. Colours in the picture are a guide.",
    ),
    material: text("صوف، قطن", "Laine, coton", "Wool, cotton"),
    options: [centimetres("100x150", "130x220")],
    variants: [
      variant("TAP-AZI-100", { dimensions: "100x150" }, 1250, 4),
      variant("TAP-AZI-130", { dimensions: "130x220" }, 2100, 2),
    ],
    weight: 6500,
    art: {
      shape: "rug",
      ground: "sky",
      pattern: "lozenges",
      look: {
        style: "azilal",
        wool: "#f3ead8",
        inks: ["#c0392b", "#e0982e", "#2f6f8f", "#3f8a5c", "#8a3f72"],
      },
    },
  },
  {
    handle: "hanbel-kilim-zemmour",
    category,
    title: text("حنبل زمور", "Hanbel kilim de Zemmour", "Zemmour hanbel flat-weave"),
    description: text(
      "حنبل مسطح خفيف من زمور، بأشرطة حمراء وزرقاء وصفراء. يفرش في الصالون أو يوضع على السرير. ينفض ويغسل بماء بارد.",
      "Un hanbel plat et léger des Zemmour, à bandes rouges, bleues et ocre. Au salon ou sur le lit. Se bat, puis se lave à l'eau froide.",
      "A light flat-weave from the Zemmour, in bands of red, blue and ochre. For the salon or over a bed. Beat it, then wash in cold water.",
    ),
    material: text("صوف", "Laine", "Wool"),
    options: [centimetres("80x150", "120x200")],
    variants: [
      variant("HAN-ZEM-80", { dimensions: "80x150" }, 650, 6),
      variant("HAN-ZEM-120", { dimensions: "120x200" }, 980, 4),
    ],
    weight: 3200,
    art: {
      shape: "rug",
      ground: "mint",
      pattern: "rosettes",
      look: { style: "kilim", wool: "#ead9b8", inks: ["#9c2f24", "#d98a2b", "#2f4a7a", "#4a6b3a"] },
    },
  },
  {
    handle: "tapis-boucherouite",
    category,
    title: text("زربية بوشرويط", "Tapis Boucherouite", "Boucherouite rag rug"),
    description: text(
      "زربية منسوجة من قطع ثوب قديمة، فهي صديقة للبيئة وقوية الألوان. تناسب غرفة الأطفال أو المدخل. تغسل في الغسالة على برنامج خفيف.",
      "Un tapis tissé de chutes de tissu : recyclé et plein de couleurs. Pour une chambre d'enfant ou une entrée. Lavable en machine, programme doux.",
      "A rug woven from scraps of cloth: recycled and full of colour. For a child's room or a hallway. Machine wash, gentle programme.",
    ),
    material: text("قطن وأثواب معاد استعمالها", "Coton et tissus recyclés", "Cotton and recycled cloth"),
    options: [centimetres("90x160")],
    variants: [variant("TAP-BOU-90", { dimensions: "90x160" }, 750, 5)],
    weight: 3800,
    art: {
      shape: "rug",
      ground: "sand",
      pattern: "starAndCross",
      look: {
        style: "boucherouite",
        wool: "#efe4d0",
        inks: ["#d1495b", "#edae49", "#00798c", "#30638e", "#8f5aa8", "#f4e3c1"],
      },
    },
  },
  {
    handle: "handira-mariage",
    category,
    title: text("حنديرة العروس بالموزون", "Handira de mariage à sequins", "Wedding handira with sequins"),
    description: text(
      "حنديرة من الأطلس المتوسط، صوف أبيض مرصع بالموزون الذي يلمع مع كل حركة. كانت تلبسها العروس، واليوم تفرش على السرير أو تعلق. تنظف بالغسيل الجاف.",
      "Une handira du Moyen Atlas, laine écrue semée de sequins qui brillent au moindre mouvement. Jadis cape de mariée, aujourd'hui jeté de lit ou tenture. Nettoyage à sec.",
      "A handira from the Middle Atlas, ecru wool sewn with sequins that shine with every movement. Once a bride's cape, today a bedspread or a hanging. Dry clean.",
    ),
    material: text("صوف، قطن، موزون", "Laine, coton, sequins", "Wool, cotton, sequins"),
    options: [centimetres("100x200")],
    variants: [variant("HAN-MAR-100", { dimensions: "100x200" }, 1350, 2)],
    weight: 3600,
    art: {
      shape: "rug",
      ground: "majorelle",
      pattern: "lozenges",
      look: { style: "handira", wool: "#f0e7d4", inks: ["#8a6f48", "#a8471f"] },
    },
  },
  {
    handle: "coussin-kilim",
    category,
    title: text("وسادة كليم بالشراشيب", "Coussin kilim à pompons", "Kilim cushion with tassels"),
    description: text(
      "غطاء وسادة من ثوب الحنبل بشراشيب في الزوايا، وظهره من القطن. سحاب مخفي. الحشو لا يباع معه.",
      "Une housse de coussin en kilim, pompons aux angles, dos en coton. Fermeture cachée. Garnissage non fourni.",
      "A cushion cover in kilim with tassels at the corners and a cotton back. Hidden zip. The filling is not included.",
    ),
    material: text("صوف، قطن", "Laine, coton", "Wool, cotton"),
    options: [centimetres("45x45", "50x50")],
    variants: [
      variant("COU-KIL-45", { dimensions: "45x45" }, 160, 14),
      variant("COU-KIL-50", { dimensions: "50x50" }, 190, 8),
    ],
    weight: 450,
    art: {
      shape: "cushion",
      ground: "saffron",
      pattern: "rosettes",
      look: { style: "kilim", wool: "#f0e0c0", inks: ["#9c2f24", "#d98a2b", "#2f4a7a"], tassel: "#9c2f24" },
    },
  },
  {
    handle: "coussin-sabra",
    category,
    title: text("وسادة من الصبرا", "Coussin en sabra", "Sabra cactus-silk cushion"),
    description: text(
      "غطاء وسادة من خيط الصبرا، حرير نباتي لامع ومتين. أشكال أمازيغية مطرزة على أرضية زرقاء. يغسل باليد بماء بارد.",
      "Une housse de coussin en sabra, la soie végétale, brillante et solide. Motifs amazighs brodés sur fond bleu. Lavage à la main, eau froide.",
      "A cushion cover in sabra, the bright and strong vegetable silk. Amazigh motifs embroidered on blue. Wash by hand in cold water.",
    ),
    material: text("صبرا (حرير نباتي)", "Sabra (soie végétale)", "Sabra (vegetable silk)"),
    options: [centimetres("45x45")],
    variants: [variant("COU-SAB-45", { dimensions: "45x45" }, 150, 20)],
    weight: 400,
    art: {
      shape: "cushion",
      ground: "rose",
      pattern: "starAndCross",
      look: { style: "azilal", wool: "#3a3fa0", inks: ["#e9a23b", "#f4ead6", "#d1495b"], tassel: "#e9a23b" },
    },
  },
];
