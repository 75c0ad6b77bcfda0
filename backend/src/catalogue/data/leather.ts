import type { Product } from "../types";
import { centimetres, colour } from "./options";
import { text, variant } from "./text";

const category = "cuir";

/** Leather goods. */
export const leather: readonly Product[] = [
  {
    handle: "pouf-cuir-marrakech",
    category,
    title: text("بوف جلدي مطرز", "Pouf en cuir brodé", "Embroidered leather pouf"),
    description: text(
      "بوف من جلد الماعز مطرز باليد بنجمة في الوسط. يرسل فارغا بسحاب من الأسفل: املأه بقماش قديم أو بقطن. قطره 50 سم وارتفاعه 30 سم بعد الملء.",
      "Un pouf en cuir de chèvre, brodé à la main d'une étoile. Livré vide, avec fermeture dessous : remplissez-le de vieux tissus ou de coton. 50 cm de diamètre, 30 cm de haut une fois rempli.",
      "A goatskin pouf with a hand-embroidered star. It comes empty with a zip underneath: fill it with old cloth or cotton. 50 cm across and 30 cm high when filled.",
    ),
    material: text("جلد الماعز", "Cuir de chèvre", "Goatskin"),
    options: [colour("cognac", "white")],
    variants: [
      variant("POU-MAR-COG", { colour: "cognac" }, 420, 12),
      variant("POU-MAR-WHI", { colour: "white" }, 420, 4),
    ],
    weight: 1500,
    art: {
      shape: "pouf",
      ground: "sand",
      pattern: "starAndCross",
      look: { hide: "#b06a34", thread: "#f2dfb8" },
      others: [{ look: { hide: "#e6dcc8", thread: "#a9814a" }, ground: "sky" }],
    },
  },
  {
    handle: "sac-bandouliere-cuir",
    category,
    title: text("حقيبة كتف من الجلد", "Sac bandoulière en cuir", "Leather shoulder bag"),
    description: text(
      "حقيبة بغطاء منقوش وإبزيم نحاسي، تسع حاسوبا صغيرا ودفترا. حزام مخيط يمكن تعديل طوله. الجلد طبيعي ويغمق لونه مع الوقت.",
      "Un sac à rabat estampé et boucle en laiton, pour un petit ordinateur et un carnet. Bandoulière cousue et réglable. Le cuir est naturel et se patine.",
      "A bag with a tooled flap and a brass buckle, big enough for a small laptop and a notebook. The sewn strap is adjustable. The leather is natural and darkens with time.",
    ),
    material: text("جلد البقر، نحاس", "Cuir de vachette, laiton", "Cowhide, brass"),
    options: [colour("cognac", "brown")],
    variants: [
      variant("SAC-BAN-COG", { colour: "cognac" }, 480, 8),
      variant("SAC-BAN-BRO", { colour: "brown" }, 480, 5),
    ],
    weight: 1100,
    art: {
      shape: "satchel",
      ground: "sky",
      pattern: "lozenges",
      look: { hide: "#a05a2a", thread: "#eccf9c" },
      others: [{ look: { hide: "#5e3520", thread: "#d9b27a" }, ground: "saffron" }],
    },
  },
  {
    handle: "sac-a-dos-cuir",
    category,
    title: text("حقيبة ظهر من الجلد", "Sac à dos en cuir", "Leather backpack"),
    description: text(
      "حقيبة ظهر متينة بجيب أمامي وإغلاق بإبزيمين. مبطنة بثوب قطني مع جيب للهاتف. مناسبة للدراسة والسفر القصير.",
      "Un sac à dos solide, poche avant et fermeture à deux boucles. Doublure en coton avec poche pour le téléphone. Pour les cours et les petits voyages.",
      "A strong backpack with a front pocket and two buckles. Cotton lining with a pocket for the phone. For classes and short trips.",
    ),
    material: text("جلد البقر، قطن", "Cuir de vachette, coton", "Cowhide, cotton"),
    options: [colour("brown")],
    variants: [variant("SAC-DOS-BRO", { colour: "brown" }, 620, 7)],
    weight: 1400,
    art: {
      shape: "backpack",
      ground: "saffron",
      pattern: "rosettes",
      look: { hide: "#74412a", thread: "#e0b880" },
    },
  },
  {
    handle: "portefeuille-cuir-estampe",
    category,
    title: text("محفظة نقود منقوشة", "Portefeuille en cuir estampé", "Tooled leather wallet"),
    description: text(
      "محفظة رقيقة بستة أماكن للبطاقات ومكان للأوراق النقدية. نقشة الخاتم مضغوطة على الجلد باليد. تصل في كيس قطني.",
      "Un portefeuille fin, six cartes et un compartiment à billets. Étoile khatam estampée à la main. Livré dans une pochette en coton.",
      "A slim wallet with six card slots and a place for notes. The khatam star is pressed by hand. It comes in a cotton pouch.",
    ),
    material: text("جلد الماعز", "Cuir de chèvre", "Goatskin"),
    options: [colour("cognac", "black", "green")],
    variants: [
      variant("POR-EST-COG", { colour: "cognac" }, 150, 24),
      variant("POR-EST-BLA", { colour: "black" }, 150, 19),
      variant("POR-EST-GRE", { colour: "green" }, 150, 0),
    ],
    weight: 120,
    art: {
      shape: "wallet",
      ground: "mint",
      pattern: "starAndCross",
      look: { hide: "#a8582c", thread: "#f2dfb8" },
      others: [
        { look: { hide: "#3a332e", thread: "#cbb48a" }, ground: "terracotta" },
        { look: { hide: "#2f5f4a" }, ground: "sand" },
      ],
    },
  },
  {
    handle: "ceinture-cuir-homme",
    category,
    title: text("حزام جلدي رجالي", "Ceinture homme en cuir", "Men's leather belt"),
    description: text(
      "حزام من قطعة واحدة من جلد البقر، عرضه 3,5 سم وإبزيمه من النحاس. القياس من الإبزيم إلى الثقب الأوسط.",
      "Une ceinture d'une seule pièce de cuir de vachette, 3,5 cm de large, boucle en laiton. La longueur se mesure de la boucle au trou du milieu.",
      "A belt cut from one piece of cowhide, 3.5 cm wide, with a brass buckle. The length runs from the buckle to the middle hole.",
    ),
    material: text("جلد البقر، نحاس", "Cuir de vachette, laiton", "Cowhide, brass"),
    options: [centimetres("85", "95", "105")],
    variants: [
      variant("CEI-HOM-85", { dimensions: "85" }, 130, 11),
      variant("CEI-HOM-95", { dimensions: "95" }, 130, 16),
      variant("CEI-HOM-105", { dimensions: "105" }, 130, 3),
    ],
    weight: 260,
    art: {
      shape: "belt",
      ground: "terracotta",
      pattern: "lozenges",
      look: { hide: "#7a4528", thread: "#e0b880" },
    },
  },
  {
    handle: "carnet-cuir-khatam",
    category,
    title: text("دفتر بغلاف جلدي", "Carnet relié cuir", "Leather-bound notebook"),
    description: text(
      "دفتر من 160 صفحة بيضاء بغلاف جلدي منقوش ورباط. الورق سميك يقبل الحبر، ويمكن تبديله وإبقاء الغلاف.",
      "Un carnet de 160 pages blanches, couverture en cuir estampé et lien. Papier épais pour la plume, recharge possible en gardant la couverture.",
      "A notebook of 160 blank pages with a tooled leather cover and a thong. The paper is thick enough for ink and can be replaced while the cover stays.",
    ),
    material: text("جلد الماعز، ورق", "Cuir de chèvre, papier", "Goatskin, paper"),
    options: [centimetres("13x18", "15x21")],
    variants: [
      variant("CAR-KHA-13", { dimensions: "13x18" }, 120, 18),
      variant("CAR-KHA-15", { dimensions: "15x21" }, 150, 9),
    ],
    weight: 340,
    art: {
      shape: "notebook",
      ground: "majorelle",
      pattern: "rosettes",
      look: { hide: "#8a2f2a", thread: "#e0b060" },
    },
  },
];
