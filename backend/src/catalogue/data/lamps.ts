import type { Product } from "../types";
import { centimetres, pieces } from "./options";
import { text, variant } from "./text";

const category = "lampes-decoration";

/** Lamps, mirrors and boxes. */
export const lamps: readonly Product[] = [
  {
    handle: "lanterne-laiton-verre",
    category,
    title: text(
      "فانوس نحاسي بزجاج ملون",
      "Lanterne en laiton et verre coloré",
      "Brass lantern with coloured glass",
    ),
    description: text(
      "فانوس من النحاس المخرم وزجاج أحمر يرسم ضوءه على الجدران. للشمعة أو للمصباح، وباب صغير من الخلف. يوضع على الأرض أو على طاولة.",
      "Une lanterne en laiton ajouré et verre rouge qui dessine sur les murs. Pour une bougie ou une ampoule, petite porte à l'arrière. Au sol ou sur une table.",
      "A lantern in pierced brass and red glass that draws on the walls. For a candle or a bulb, with a small door at the back. For the floor or a table.",
    ),
    material: text("نحاس، زجاج", "Laiton, verre", "Brass, glass"),
    options: [centimetres("35", "50")],
    variants: [
      variant("LAN-LAI-35", { dimensions: "35" }, 290, 9),
      variant("LAN-LAI-50", { dimensions: "50" }, 420, 4),
    ],
    weight: 1900,
    art: {
      shape: "lamp",
      ground: "terracotta",
      pattern: "starAndCross",
      look: { style: "lantern", metal: "#c08a3a", light: "#b8402f" },
    },
  },
  {
    handle: "suspension-ajouree",
    category,
    title: text("ثريا نحاسية مخرمة", "Suspension en laiton ajouré", "Pierced brass pendant lamp"),
    description: text(
      "ثريا من النحاس مثقوبة ثقبا ثقبا باليد، ترسم نجوما على السقف. تركب على مصباح E27 عادي، والسلك طوله متر. التركيب عند كهربائي.",
      "Une suspension en laiton percée à la main, qui projette des étoiles au plafond. Douille E27 standard, câble d'un mètre. À faire poser par un électricien.",
      "A brass lamp pierced by hand, hole by hole; it throws stars on the ceiling. Standard E27 socket and one metre of cable. Have it fitted by an electrician.",
    ),
    material: text("نحاس", "Laiton", "Brass"),
    options: [centimetres("30", "45")],
    variants: [
      variant("SUS-AJO-30", { dimensions: "30" }, 480, 6),
      variant("SUS-AJO-45", { dimensions: "45" }, 780, 2),
    ],
    weight: 2200,
    art: {
      shape: "hangingLamp",
      ground: "majorelle",
      pattern: "rosettes",
      look: { metal: "#b9853a", light: "#f2b25a" },
    },
  },
  {
    handle: "bougeoirs-laiton-paire",
    category,
    title: text("شمعدانان من النحاس", "Paire de bougeoirs en laiton", "Pair of brass candlesticks"),
    description: text(
      "شمعدانان بارتفاعين مختلفين، مخروطان من نحاس مصمت. للشموع العادية بقطر 2 سم. الشموع لا تباع معهما.",
      "Deux bougeoirs de hauteurs différentes, tournés dans le laiton massif. Pour bougies de 2 cm de diamètre. Bougies non fournies.",
      "Two candlesticks of different heights, turned from solid brass. For candles 2 cm across. Candles not included.",
    ),
    material: text("نحاس مصمت", "Laiton massif", "Solid brass"),
    options: [pieces(2)],
    variants: [variant("BOU-LAI-2", { pieces: "2" }, 240, 10)],
    weight: 1600,
    art: {
      shape: "lamp",
      ground: "mint",
      pattern: "lozenges",
      look: { style: "candle", metal: "#c8963e", light: "#f3ead8" },
      detail: { x: 420, y: 640, zoom: 1.8 },
    },
  },
  {
    handle: "coffret-thuya-essaouira",
    category,
    title: text("صندوق من خشب العرعار", "Coffret en bois de thuya", "Thuya wood box"),
    description: text(
      "صندوق من عرعار الصويرة مرصع بالليمون والأبنوس، مبطن من الداخل. رائحة الخشب تدوم سنين. للمجوهرات أو للرسائل.",
      "Un coffret en thuya d'Essaouira, marqueterie de citronnier et d'ébène, intérieur doublé. Le parfum du bois dure des années. Pour les bijoux ou les lettres.",
      "A box in Essaouira thuya, inlaid with lemon wood and ebony and lined inside. The scent of the wood lasts for years. For jewels or letters.",
    ),
    material: text("خشب العرعار", "Bois de thuya", "Thuya wood"),
    options: [centimetres("20x12", "28x18")],
    variants: [
      variant("COF-THU-20", { dimensions: "20x12" }, 150, 13),
      variant("COF-THU-28", { dimensions: "28x18" }, 240, 7),
    ],
    weight: 900,
    art: {
      shape: "box",
      ground: "saffron",
      pattern: "rosettes",
      look: { wood: "#9c5a2c", inlay: "#f0dcae", second: "#3a2114" },
    },
  },
  {
    handle: "miroir-zellige-arche",
    category,
    title: text("مرآة بإطار من الزليج", "Miroir arche en zellige", "Arched mirror in zellige"),
    description: text(
      "مرآة على شكل قوس، إطارها من زليج مقطوع ومركب باليد قطعة قطعة. معها حمالتان للتعليق. ثقيلة: استعمل مسامير مناسبة لجدارك.",
      "Un miroir en arche, cadre de zellige taillé et posé à la main, pièce par pièce. Deux attaches au dos. Il est lourd : prenez des vis adaptées à votre mur.",
      "An arched mirror whose frame is zellige cut and set by hand, piece by piece. Two hangers at the back. It is heavy, so use screws that suit your wall.",
    ),
    material: text("زليج، خشب، زجاج", "Zellige, bois, verre", "Zellige, wood, glass"),
    options: [centimetres("40x60", "60x90")],
    variants: [
      variant("MIR-ZEL-40", { dimensions: "40x60" }, 690, 5),
      variant("MIR-ZEL-60", { dimensions: "60x90" }, 1190, 0),
    ],
    weight: 7500,
    art: {
      shape: "tiles",
      ground: "sand",
      pattern: "starAndCross",
      look: { style: "mirror", colours: ["#2a4fa0", "#f4eddf", "#2f7a7f", "#e0a032"] },
      detail: { x: 400, y: 360, zoom: 2 },
    },
  },
];
