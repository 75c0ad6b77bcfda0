import type { Product } from "../types";
import { centimetres, colour, netWeight, pieces, volume } from "./options";
import { text, variant } from "./text";

const category = "the-plateaux";
const silver = "#c3c7cc";
const gilt = "#d9a441";

/** Tea: pots, glasses, trays and herbs. */
export const tea: readonly Product[] = [
  {
    handle: "theiere-berrad-gravee",
    category,
    title: text("براد منقوش باليد", "Théière berrad gravée", "Engraved berrad teapot"),
    description: text(
      "براد من النحاس المطلي بالفضة، منقوش باليد في فاس. مقبض لا يسخن كثيرا ومصفاة داخل الفوهة. لا يوضع في غسالة الأواني.",
      "Un berrad en laiton argenté, gravé à la main à Fès. Anse qui chauffe peu et filtre dans le bec. Ne passe pas au lave-vaisselle.",
      "A berrad in silver-plated brass, engraved by hand in Fez. The handle stays cool enough and the spout has a strainer. Not for the dishwasher.",
    ),
    material: text("نحاس مطلي بالفضة", "Laiton argenté", "Silver-plated brass"),
    options: [volume(600, 1000)],
    variants: [
      variant("THE-BER-600", { volume: "600" }, 320, 9),
      variant("THE-BER-1000", { volume: "1000" }, 420, 5),
    ],
    weight: 900,
    art: {
      shape: "tea",
      ground: "majorelle",
      pattern: "starAndCross",
      look: { style: "teapot", metal: silver, glass: "#2f7a5f", gilt },
    },
  },
  {
    handle: "verres-the-six",
    category,
    title: text("طقم 6 كؤوس أتاي", "Six verres à thé", "Six tea glasses"),
    description: text(
      "ستة كؤوس أتاي بزخرفة مذهبة. زجاج سميك يتحمل الماء المغلي. تغسل باليد حتى يبقى الذهب لامعا.",
      "Six verres à thé au décor doré. Verre épais qui supporte l'eau bouillante. Lavage à la main pour garder l'éclat du doré.",
      "Six tea glasses with a gilt pattern. Thick glass that takes boiling water. Wash by hand to keep the gilding bright.",
    ),
    material: text("زجاج", "Verre", "Glass"),
    options: [colour("green", "majorelle", "burgundy")],
    variants: [
      variant("VER-THE-GRE", { colour: "green" }, 120, 22),
      variant("VER-THE-MAJ", { colour: "majorelle" }, 120, 15),
      variant("VER-THE-BUR", { colour: "burgundy" }, 120, 2),
    ],
    weight: 1100,
    art: {
      shape: "tea",
      ground: "rose",
      pattern: "lozenges",
      look: { style: "glasses", metal: silver, glass: "#2f7a5f", gilt },
      others: [
        { look: { glass: "#3238a0" }, ground: "sand" },
        { look: { glass: "#8f2438" }, ground: "mint" },
      ],
    },
  },
  {
    handle: "service-the-complet",
    category,
    title: text("طقم أتاي كامل", "Service à thé complet", "Complete tea service"),
    description: text(
      "صينية بأرجل، وبراد منقوش، وستة كؤوس: كل ما تحتاجه لاستقبال الضيوف. يصل في علبة متينة تصلح للهدية.",
      "Un plateau sur pieds, un berrad gravé et six verres : tout pour recevoir. Livré dans un coffret solide, prêt à offrir.",
      "A footed tray, an engraved pot and six glasses: all you need to receive guests. It comes in a strong box, ready to give.",
    ),
    material: text("نحاس مطلي بالفضة، زجاج", "Laiton argenté, verre", "Silver-plated brass, glass"),
    options: [pieces(8)],
    variants: [variant("SER-THE-8", { pieces: "8" }, 690, 6)],
    weight: 3400,
    art: {
      shape: "tea",
      ground: "mint",
      pattern: "rosettes",
      look: { style: "service", metal: silver, glass: "#8f2438", gilt },
    },
  },
  {
    handle: "plateau-siniya-laiton",
    category,
    title: text("صينية نحاسية منقوشة", "Plateau siniya en laiton", "Brass siniya tray"),
    description: text(
      "صينية دائرية من النحاس الأصفر، منقوشة بالإزميل خطا خطا. توضع على مائدة أو تعلق في الصالون. تلمع بالليمون والملح.",
      "Un plateau rond en laiton, ciselé trait par trait. Sur une table ou au mur du salon. Se polit au citron et au sel.",
      "A round brass tray, chased line by line. For a table or for the wall. Polish it with lemon and salt.",
    ),
    material: text("نحاس أصفر", "Laiton", "Brass"),
    options: [centimetres("40", "55")],
    variants: [
      variant("PLA-SIN-40", { dimensions: "40" }, 280, 10),
      variant("PLA-SIN-55", { dimensions: "55" }, 450, 3),
    ],
    weight: 1800,
    art: {
      shape: "disc",
      ground: "sky",
      pattern: "starAndCross",
      look: {
        style: "tray",
        ground: "#d0a24c",
        paint: "#7a5a20",
        second: "#e0a032",
        third: "#a67c2e",
        fold: 16,
      },
    },
  },
  {
    handle: "menthe-sechee",
    category,
    title: text("نعناع مجفف", "Menthe séchée", "Dried mint"),
    description: text(
      "نعناع من مكناس مجفف في الظل ليحفظ لونه ورائحته. ملعقة كبيرة تكفي لبراد من ستة كؤوس. كيس يعاد إغلاقه.",
      "Menthe de Meknès séchée à l'ombre pour garder couleur et parfum. Une cuillère à soupe suffit pour six verres. Sachet refermable.",
      "Mint from Meknes, dried in the shade to keep its colour and scent. A tablespoon makes a pot of six glasses. Resealable pouch.",
    ),
    material: text("نعناع", "Menthe verte", "Spearmint"),
    options: [netWeight(50, 100)],
    variants: [
      variant("MEN-SEC-50", { weight: "50" }, 25, 90),
      variant("MEN-SEC-100", { weight: "100" }, 42, 60),
    ],
    weight: 80,
    art: {
      shape: "care",
      ground: "saffron",
      pattern: "lozenges",
      look: { style: "pouch", main: "#cda676", second: "#5f7f45", ink: "#2b6e52", emblem: "mint" },
    },
  },
  {
    handle: "verveine-louiza",
    category,
    title: text("لويزة", "Verveine louiza", "Louiza verbena"),
    description: text(
      "أوراق لويزة كاملة، مجففة في الظل ومنقاة باليد. تشرب وحدها بعد العشاء أو مع أتاي بالنعناع. جني السنة.",
      "Feuilles de verveine entières, séchées à l'ombre et triées à la main. Seule après le dîner, ou avec le thé à la menthe. Récolte de l'année.",
      "Whole verbena leaves, dried in the shade and sorted by hand. Drink it alone after dinner or with mint tea. This year's harvest.",
    ),
    material: text("أوراق لويزة", "Feuilles de verveine", "Verbena leaves"),
    options: [netWeight(50, 100)],
    variants: [
      variant("VER-LOU-50", { weight: "50" }, 28, 75),
      variant("VER-LOU-100", { weight: "100" }, 49, 48),
    ],
    weight: 80,
    art: {
      shape: "heap",
      ground: "sand",
      pattern: "rosettes",
      look: { bowl: "#f0e6d2", paint: "#2b6e52", content: "#7a9a58", texture: "leaves" },
    },
  },
];
