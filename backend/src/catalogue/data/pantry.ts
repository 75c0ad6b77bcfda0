import type { Product } from "../types";
import { netWeight, volume } from "./options";
import { text, variant } from "./text";

const category = "epices-terroir";

/** Spices, oils, honey and dates. */
export const pantry: readonly Product[] = [
  {
    handle: "safran-taliouine",
    category,
    title: text("زعفران تالوين الحر", "Safran pur de Taliouine", "Pure saffron from Taliouine"),
    description: text(
      "شعيرات زعفران كاملة من تالوين، جني نونبر ومجففة في نفس اليوم. بدون خلط ولا تلوين. انقع خمس شعيرات في ماء دافئ عشر دقائق قبل إضافتها للأكل أو لأتاي.",
      "Stigmates entiers de Taliouine, récoltés en novembre et séchés le jour même. Sans mélange ni colorant. Cinq filaments à tremper dix minutes dans l'eau tiède avant de les ajouter au plat ou au thé.",
      "Whole threads from Taliouine, picked in November and dried the same day. Nothing mixed in, no dye. Soak five threads ten minutes in warm water before adding them to food or tea.",
    ),
    material: text("شعيرات زعفران", "Stigmates de safran", "Saffron threads"),
    options: [netWeight(1, 2, 5)],
    variants: [
      variant("SAF-TAL-1", { weight: "1" }, 45, 60),
      variant("SAF-TAL-2", { weight: "2" }, 85, 40),
      variant("SAF-TAL-5", { weight: "5" }, 199, 3),
    ],
    weight: 60,
    art: {
      shape: "jar",
      ground: "majorelle",
      pattern: "starAndCross",
      look: {
        lid: "metal",
        size: "small",
        content: "#a3231c",
        texture: "threads",
        label: "#f9efd9",
        ink: "#6a2a6b",
        emblem: "saffron",
      },
    },
  },
  {
    handle: "ras-el-hanout",
    category,
    title: text("رأس الحانوت", "Ras el hanout", "Ras el hanout"),
    description: text(
      "خلطة من 24 توابل تطحن كل أسبوع عند العطار: قرفة، هيل، جوزة الطيب، بسباسة وغيرها. للمروزية والرفيسة واللحوم. ملعقة صغيرة لكل كيلو لحم.",
      "Un mélange de 24 épices moulu chaque semaine : cannelle, cardamome, muscade, macis et d'autres. Pour la mrouzia, la rfissa et les viandes. Une petite cuillère par kilo de viande.",
      "A blend of 24 spices ground every week: cinnamon, cardamom, nutmeg, mace and others. For mrouzia, rfissa and meat. A teaspoon for a kilo of meat.",
    ),
    material: text("توابل مطحونة", "Épices moulues", "Ground spices"),
    options: [netWeight(100, 250)],
    variants: [
      variant("RAS-HAN-100", { weight: "100" }, 30, 85),
      variant("RAS-HAN-250", { weight: "250" }, 65, 40),
    ],
    weight: 130,
    art: {
      shape: "heap",
      ground: "sky",
      pattern: "lozenges",
      look: { bowl: "#f0e6d2", paint: "#2a4fa0", content: "#cf8420", texture: "powder" },
    },
  },
  {
    handle: "amlou-amandes",
    category,
    title: text("أملو باللوز", "Amlou aux amandes", "Almond amlou"),
    description: text(
      "أملو سوسي من لوز محمص وزيت أركان وعسل، مطحون بالرحى. للفطور مع الخبز أو الملوي. ينفصل الزيت طبيعيا: حركه قبل الأكل. يحتوي على اللوز.",
      "L'amlou du Souss : amandes grillées, huile d'argan et miel, moulus à la meule. Au petit déjeuner avec du pain ou des msemen. L'huile se sépare naturellement : remuez avant de servir. Contient des amandes.",
      "Amlou from the Souss: roasted almonds, argan oil and honey, stone-ground. For breakfast with bread or msemen. The oil separates naturally, so stir before serving. Contains almonds.",
    ),
    material: text("لوز، زيت أركان، عسل", "Amandes, huile d'argan, miel", "Almonds, argan oil, honey"),
    options: [netWeight(250, 500)],
    variants: [
      variant("AML-AMA-250", { weight: "250" }, 75, 32),
      variant("AML-AMA-500", { weight: "500" }, 139, 18),
    ],
    weight: 420,
    art: {
      shape: "jar",
      ground: "sand",
      pattern: "rosettes",
      look: {
        lid: "metal",
        size: "wide",
        content: "#9a6a3c",
        texture: "grains",
        label: "#fbf3e2",
        ink: "#6b3f1c",
        emblem: "almond",
      },
    },
  },
  {
    handle: "miel-thym",
    category,
    title: text("عسل الزعتر", "Miel de thym", "Thyme honey"),
    description: text(
      "عسل زعتر من جبال الأطلس، غير مسخن وغير مخلوط. طعمه قوي ولونه كهرماني. قد يتجمد في الشتاء: ضعه في ماء دافئ ويعود سائلا.",
      "Miel de thym des montagnes de l'Atlas, non chauffé et non mélangé. Goût franc, couleur ambrée. Il peut cristalliser en hiver : un bain d'eau tiède suffit.",
      "Thyme honey from the Atlas mountains, neither heated nor blended. A strong taste and an amber colour. It may set in winter; warm water makes it run again.",
    ),
    material: text("عسل", "Miel", "Honey"),
    options: [netWeight(250, 500, 1000)],
    variants: [
      variant("MIE-THY-250", { weight: "250" }, 85, 30),
      variant("MIE-THY-500", { weight: "500" }, 155, 22),
      variant("MIE-THY-1000", { weight: "1000" }, 290, 0),
    ],
    weight: 750,
    art: {
      shape: "jar",
      ground: "saffron",
      pattern: "starAndCross",
      look: {
        lid: "cloth",
        size: "tall",
        content: "#d9912a",
        texture: "smooth",
        label: "#f9efd9",
        ink: "#6b4210",
        emblem: "bee",
      },
    },
  },
  {
    handle: "dattes-mejhoul",
    category,
    title: text("تمر المجهول من الرشيدية", "Dattes Mejhoul d'Errachidia", "Mejhoul dates from Errachidia"),
    description: text(
      "تمر المجهول كبير الحجم ولين، جني الموسم من واحات الرشيدية. منقى باليد وبدون شراب مضاف. يحفظ في الثلاجة ستة أشهر.",
      "De grosses dattes Mejhoul, moelleuses, récolte de la saison dans les oasis d'Errachidia. Triées à la main, sans sirop ajouté. Six mois au réfrigérateur.",
      "Large, soft Mejhoul dates, this season's harvest from the oases of Errachidia. Sorted by hand, no syrup added. Six months in the fridge.",
    ),
    material: text("تمر المجهول", "Dattes Mejhoul", "Mejhoul dates"),
    options: [netWeight(500, 1000)],
    variants: [
      variant("DAT-MEJ-500", { weight: "500" }, 70, 45),
      variant("DAT-MEJ-1000", { weight: "1000" }, 130, 38),
    ],
    weight: 1080,
    art: {
      shape: "heap",
      ground: "mint",
      pattern: "rosettes",
      look: { bowl: "#c98a4f", paint: "#5a2f1a", content: "#7a4322", texture: "dates" },
    },
  },
  {
    handle: "huile-olive-vierge",
    category,
    title: text("زيت زيتون بكر ممتاز", "Huile d'olive vierge extra", "Extra virgin olive oil"),
    description: text(
      "زيت زيتون من بني ملال، عصرة أولى على البارد في نفس يوم الجني. طعم فاكهي مع لسعة خفيفة. قنينة داكنة تحميه من الضوء.",
      "Huile d'olive de Béni Mellal, première pression à froid le jour de la cueillette. Goût fruité et légère ardence. Bouteille foncée, à l'abri de la lumière.",
      "Olive oil from Beni Mellal, first cold pressing on the day of picking. A fruity taste with a slight bite. A dark bottle keeps out the light.",
    ),
    material: text("زيت زيتون", "Huile d'olive", "Olive oil"),
    options: [volume(500, 1000)],
    variants: [
      variant("HUI-OLI-500", { volume: "500" }, 65, 40),
      variant("HUI-OLI-1000", { volume: "1000" }, 115, 55),
    ],
    weight: 1500,
    art: {
      shape: "bottle",
      ground: "rose",
      pattern: "lozenges",
      look: {
        style: "oil",
        glass: "#5d6b2c",
        content: "#7f8a2f",
        label: "#f6ecdc",
        ink: "#3f4a1c",
        emblem: "olive",
      },
    },
  },
  {
    handle: "eau-fleur-oranger",
    category,
    title: text("ماء الزهر", "Eau de fleur d'oranger", "Orange blossom water"),
    description: text(
      "ماء زهر مقطر في القطارة النحاسية بفاس، من زهر الربيع. لكعب الغزال والسلو والقهوة. رائحته طبيعية وتخف مع الوقت: أغلق القنينة جيدا.",
      "Eau de fleur d'oranger distillée à l'alambic de cuivre à Fès, fleurs de printemps. Pour les cornes de gazelle, le sellou et le café. Le parfum est naturel et s'adoucit : refermez bien.",
      "Orange blossom water distilled in a copper still in Fez from spring flowers. For gazelle horns, sellou and coffee. The scent is natural and softens with time, so close the bottle well.",
    ),
    material: text("ماء زهر مقطر", "Hydrolat de fleur d'oranger", "Distilled orange blossom"),
    options: [volume(250, 500)],
    variants: [
      variant("EAU-FLE-250", { volume: "250" }, 35, 50),
      variant("EAU-FLE-500", { volume: "500" }, 60, 28),
    ],
    weight: 820,
    art: {
      shape: "bottle",
      ground: "terracotta",
      pattern: "starAndCross",
      look: {
        style: "decanter",
        glass: "#dfe9ea",
        content: "#d8e2cf",
        label: "#f6ecdc",
        ink: "#3b6fa0",
        emblem: "blossom",
      },
    },
  },
];
