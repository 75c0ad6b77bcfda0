import type { Product } from "../types";
import { netWeight, pieces, volume } from "./options";
import { text, variant } from "./text";

const category = "argan-beaute";

/** Argan oil and what belongs in a hammam. */
export const beauty: readonly Product[] = [
  {
    handle: "huile-argan-cosmetique",
    category,
    title: text("زيت أركان للتجميل", "Huile d'argan cosmétique", "Cosmetic argan oil"),
    description: text(
      "زيت أركان معصور على البارد من لوز غير محمص، من تعاونية نسائية بنواحي تارودانت. بدون عطر وبدون أي إضافة. يستعمل على الوجه والشعر، قطرات قليلة تكفي. يحفظ بعيدا عن الضوء 12 شهرا.",
      "Huile d'argan pressée à froid d'amandons non torréfiés, d'une coopérative de femmes près de Taroudant. Sans parfum et sans aucun ajout. Pour le visage et les cheveux, quelques gouttes suffisent. Se garde 12 mois à l'abri de la lumière.",
      "Argan oil pressed cold from unroasted kernels by a women's cooperative near Taroudant. No scent and nothing added. For face and hair; a few drops are enough. Keeps 12 months away from light.",
    ),
    material: text("زيت أركان 100 %", "100 % huile d'argan", "100% argan oil"),
    options: [volume(50, 100)],
    variants: [
      variant("ARG-COS-50", { volume: "50" }, 95, 60),
      variant("ARG-COS-100", { volume: "100" }, 165, 45),
    ],
    weight: 210,
    art: {
      shape: "bottle",
      ground: "saffron",
      pattern: "starAndCross",
      look: {
        style: "dropper",
        glass: "#a86a28",
        content: "#c98a2c",
        label: "#f6ecdc",
        ink: "#57401f",
        emblem: "argan",
      },
    },
  },
  {
    handle: "huile-figue-barbarie",
    category,
    title: text("زيت بذور التين الشوكي", "Huile de pépins de figue de Barbarie", "Prickly pear seed oil"),
    description: text(
      "زيت نادر: طن من التين الشوكي يعطي لترا واحدا تقريبا. معصور على البارد ومصفى بدون مواد كيماوية. يوضع على الوجه مساء، قطرتان تكفيان.",
      "Une huile rare : il faut environ une tonne de figues pour un litre. Pressée à froid et filtrée sans produit chimique. Le soir sur le visage, deux gouttes suffisent.",
      "A rare oil: about a ton of fruit gives one litre. Pressed cold and filtered without chemicals. For the face in the evening; two drops are enough.",
    ),
    material: text(
      "زيت بذور التين الشوكي 100 %",
      "100 % huile de pépins de figue de Barbarie",
      "100% prickly pear seed oil",
    ),
    options: [volume(15, 30)],
    variants: [
      variant("FIG-BAR-15", { volume: "15" }, 190, 18),
      variant("FIG-BAR-30", { volume: "30" }, 340, 4),
    ],
    weight: 120,
    art: {
      shape: "bottle",
      ground: "mint",
      pattern: "lozenges",
      look: {
        style: "dropper",
        glass: "#3f6a4c",
        content: "#7f9a4a",
        label: "#fbf4e6",
        ink: "#2f4a34",
        emblem: "cactus",
      },
    },
  },
  {
    handle: "savon-noir-beldi",
    category,
    title: text(
      "صابون بلدي بزيت الزيتون",
      "Savon noir beldi à l'huile d'olive",
      "Beldi black soap with olive oil",
    ),
    description: text(
      "الصابون البلدي الأصلي بزيت الزيتون، عجينة لينة برائحة الأوكالبتوس. يوضع على جلد مبلل خمس دقائق قبل الكيس. عبوة تكفي حوالي عشر حمامات.",
      "Le vrai savon beldi à l'huile d'olive, une pâte souple parfumée à l'eucalyptus. À poser cinq minutes sur peau mouillée, avant le gant. Un pot suffit pour une dizaine de hammams.",
      "Real beldi soap made with olive oil, a soft paste scented with eucalyptus. Leave it five minutes on wet skin before the glove. One jar lasts about ten hammams.",
    ),
    material: text(
      "زيت الزيتون، ماء، بوتاس، أوكالبتوس",
      "Huile d'olive, eau, potasse, eucalyptus",
      "Olive oil, water, potash, eucalyptus",
    ),
    options: [netWeight(250, 500)],
    variants: [
      variant("SAV-BEL-250", { weight: "250" }, 45, 80),
      variant("SAV-BEL-500", { weight: "500" }, 79, 35),
    ],
    weight: 420,
    art: {
      shape: "jar",
      ground: "mint",
      pattern: "rosettes",
      look: {
        lid: "wood",
        size: "wide",
        content: "#4a3626",
        texture: "smooth",
        label: "#f4ead6",
        ink: "#3f4a1c",
        emblem: "olive",
      },
    },
  },
  {
    handle: "ghassoul-atlas",
    category,
    title: text("غاسول الأطلس", "Ghassoul de l'Atlas", "Ghassoul clay from the Atlas"),
    description: text(
      "طين طبيعي مستخرج من الأطلس المتوسط، مغسول ومجفف تحت الشمس. ينقع في ماء دافئ أو ماء ورد حتى يصير عجينة، ثم يوضع على الشعر والجسم. بدون عطر ولا مواد حافظة.",
      "Une argile naturelle du Moyen Atlas, lavée et séchée au soleil. À tremper dans de l'eau tiède ou de l'eau de rose, puis à poser sur les cheveux et le corps. Sans parfum ni conservateur.",
      "A natural clay from the Middle Atlas, washed and dried in the sun. Soak it in warm water or rose water, then spread it on hair and body. No scent, no preservative.",
    ),
    material: text("طين غاسول 100 %", "100 % argile ghassoul", "100% ghassoul clay"),
    options: [netWeight(200, 500)],
    variants: [
      variant("GHA-ATL-200", { weight: "200" }, 30, 70),
      variant("GHA-ATL-500", { weight: "500" }, 59, 40),
    ],
    weight: 260,
    art: {
      shape: "heap",
      ground: "terracotta",
      pattern: "starAndCross",
      look: { bowl: "#b9713f", paint: "#5a2f1a", content: "#b59370", texture: "clay" },
    },
  },
  {
    handle: "eau-de-rose-kelaa",
    category,
    title: text("ماء الورد من قلعة مكونة", "Eau de rose de Kelaat M'Gouna", "Rose water from Kelaat M'Gouna"),
    description: text(
      "ماء ورد مقطر من ورد دمشقي يجنى في ماي بقلعة مكونة. يستعمل لتنعيم البشرة بعد الغسل أو مع الغاسول. رشاش يسهل الاستعمال.",
      "Eau de rose distillée de roses de Damas cueillies en mai à Kelaat M'Gouna. Sur le visage après le lavage, ou avec le ghassoul. Flacon vaporisateur.",
      "Rose water distilled from Damask roses picked in May at Kelaat M'Gouna. For the face after washing, or with ghassoul. In a spray bottle.",
    ),
    material: text("ماء ورد مقطر", "Hydrolat de rose", "Distilled rose water"),
    options: [volume(100, 200)],
    variants: [
      variant("ROS-KEL-100", { volume: "100" }, 35, 55),
      variant("ROS-KEL-200", { volume: "200" }, 59, 30),
    ],
    weight: 180,
    art: {
      shape: "bottle",
      ground: "rose",
      pattern: "rosettes",
      look: {
        style: "spray",
        glass: "#f3d3d6",
        content: "#efb7bf",
        label: "#fff7f3",
        ink: "#a63a55",
        emblem: "rose",
      },
    },
  },
  {
    handle: "savons-argan-trio",
    category,
    title: text("صابون أركان، ثلاث قطع", "Trio de savons à l'argan", "Trio of argan soaps"),
    description: text(
      "ثلاث قطع صابون مصنوعة على البارد: أركان، نعناع، ولوز. رغوة خفيفة تناسب اليدين والجسم. كل قطعة تزن 100 غ.",
      "Trois savons faits à froid : argan, menthe et amande. Une mousse légère pour les mains et le corps. Chaque savon pèse 100 g.",
      "Three cold-process soaps: argan, mint and almond. A light lather for hands and body. Each bar weighs 100 g.",
    ),
    material: text(
      "زيت الزيتون، زيت أركان، زيوت عطرية",
      "Huile d'olive, huile d'argan, huiles essentielles",
      "Olive oil, argan oil, essential oils",
    ),
    options: [pieces(3)],
    variants: [variant("SAV-TRI-3", { pieces: "3" }, 85, 26)],
    weight: 360,
    art: {
      shape: "care",
      ground: "sky",
      pattern: "lozenges",
      look: { style: "soaps", main: "#d8b483", second: "#9fb58a", ink: "#4a3a20", emblem: "argan" },
    },
  },
  {
    handle: "coffret-hammam",
    category,
    title: text("طقم الحمام البلدي", "Coffret hammam beldi", "Beldi hammam set"),
    description: text(
      "كل ما يلزم للحمام في علبة واحدة: كيس مغربي خشن، طاسة من النحاس، وقطعة صابون بزيت الزيتون. الكيس يغسل في الغسالة ويدوم شهورا.",
      "L'essentiel du hammam en un coffret : gant kessa, bol tassa en laiton et savon à l'huile d'olive. Le gant passe en machine et dure des mois.",
      "The hammam in one box: a kessa glove, a brass tassa bowl and a bar of olive oil soap. The glove goes in the machine and lasts for months.",
    ),
    material: text("فيسكوز، نحاس، صابون", "Viscose, laiton, savon", "Viscose, brass, soap"),
    options: [pieces(3)],
    variants: [variant("HAM-COF-3", { pieces: "3" }, 149, 15)],
    weight: 650,
    art: {
      shape: "care",
      ground: "sand",
      pattern: "rosettes",
      look: { style: "hammam", main: "#35524a", second: "#d8b070", ink: "#4a3a20", emblem: "olive" },
      detail: { x: 470, y: 720, zoom: 1.6 },
    },
  },
];
