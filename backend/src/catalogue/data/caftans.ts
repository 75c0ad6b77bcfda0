import type { Product } from "../types";
import { ages, colour, sizes } from "./options";
import { text, variant } from "./text";

const category = "caftans-djellabas";
const gold = "#d9a441";

/** Caftans and djellabas. */
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
