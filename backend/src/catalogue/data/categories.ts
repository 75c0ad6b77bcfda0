import type { Category } from "../types";
import { text } from "./text";

/** The shelves of the shop, in the order in which they are shown. */
export const categories: readonly Category[] = [
  {
    handle: "caftans-djellabas",
    title: text("قفاطن وجلابات", "Caftans et djellabas", "Caftans & djellabas"),
    description: text(
      "لباس تقليدي للمناسبات ولكل يوم، بخياطة المعلم وسفيفة معقودة باليد.",
      "Tenues traditionnelles pour les fêtes et pour tous les jours, sfifa et boutons noués à la main.",
      "Traditional dress for feasts and for every day, with braid and buttons knotted by hand.",
    ),
  },
  {
    handle: "babouches",
    title: text("بلاغي", "Babouches", "Babouches"),
    description: text(
      "بلاغي من جلد طبيعي ورافيا، للدار وللخروج.",
      "Babouches en cuir véritable et en raphia, pour la maison et pour sortir.",
      "Slippers in real leather and raffia, for the house and for going out.",
    ),
  },
  {
    handle: "argan-beaute",
    title: text("أركان وتجميل", "Argan et beauté", "Argan & beauty"),
    description: text(
      "زيوت وصابون وماء ورد، بمكونات قليلة ومعروفة.",
      "Huiles, savons et eaux florales, avec peu d'ingrédients et tous connus.",
      "Oils, soaps and flower waters, with few ingredients and all of them known.",
    ),
  },
  {
    handle: "poterie-zellige",
    title: text("فخار وزليج", "Poterie et zellige", "Pottery & zellige"),
    description: text(
      "قطع من آسفي وفاس وتامكروت، مرسومة أو مقطوعة باليد.",
      "Pièces de Safi, de Fès et de Tamegroute, peintes ou taillées à la main.",
      "Pieces from Safi, Fez and Tamegroute, painted or cut by hand.",
    ),
  },
  {
    handle: "the-plateaux",
    title: text("أتاي وصينية", "Thé et plateaux", "Tea & trays"),
    description: text(
      "كل ما تحتاجه جلسة أتاي: براد وكؤوس وصينية وأعشاب.",
      "Tout pour servir le thé : théière, verres, plateau et herbes.",
      "Everything for serving tea: pot, glasses, tray and herbs.",
    ),
  },
  {
    handle: "cuir",
    title: text("جلد", "Cuir", "Leather"),
    description: text(
      "جلد مدبوغ دباغة نباتية، مخيط باليد في ورشات فاس ومراكش.",
      "Cuir à tannage végétal, cousu main dans des ateliers de Fès et de Marrakech.",
      "Vegetable-tanned leather, sewn by hand in workshops of Fez and Marrakech.",
    ),
  },
  {
    handle: "tapis-textiles",
    title: text("زرابي ومنسوجات", "Tapis et textiles", "Rugs & textiles"),
    description: text(
      "زرابي وحنابل ووسائد منسوجة في الأطلس، كل قطعة تختلف عن أختها.",
      "Tapis, hanbels et coussins tissés dans l'Atlas, chaque pièce est différente.",
      "Rugs, flat-weaves and cushions woven in the Atlas, each piece a little different.",
    ),
  },
  {
    handle: "epices-terroir",
    title: text("عطرية ومنتجات محلية", "Épices et terroir", "Spices & pantry"),
    description: text(
      "من التعاونية إلى مطبخك، مع سنة الجني على كل علبة.",
      "De la coopérative à votre cuisine, avec l'année de récolte sur chaque pot.",
      "From the cooperative to your kitchen, with the year of harvest on every jar.",
    ),
  },
  {
    handle: "bijoux",
    title: text("حلي", "Bijoux", "Jewellery"),
    description: text(
      "حلي أمازيغية وفضة من تيزنيت.",
      "Bijoux amazighs et argent de Tiznit.",
      "Amazigh jewellery and silver from Tiznit.",
    ),
  },
  {
    handle: "lampes-decoration",
    title: text("إنارة وديكور", "Lampes et décoration", "Lamps & decor"),
    description: text(
      "نحاس مخرم وخشب العرعار ومرايا تنير الدار.",
      "Laiton ajouré, bois de thuya et miroirs pour éclairer la maison.",
      "Pierced brass, thuya wood and mirrors to light up the house.",
    ),
  },
];
