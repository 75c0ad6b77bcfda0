// Invented goods for the mock backend: enough to see every state of the shop.
const CATEGORIES = [
  ["caftans", "قفاطين", "Caftans", "Caftans"],
  ["babouches", "بلاغي", "Babouches", "Babouches"],
  ["argan", "أركان وعناية", "Argan et soin", "Argan and care"],
  ["maison", "زليج وديكور", "Zellige et déco", "Zellige and home"],
];

// handle, category, price, stock, options, [ar, fr, en], tint
const GOODS = [
  [
    "caftan-amal",
    0,
    890,
    8,
    "size",
    ["قفطان أمل من الحرير بتطريز يدوي فاسي", "Caftan Amal en soie brodée", "Amal silk caftan"],
    "#EEEEF9",
  ],
  ["caftan-nour", 0, 1249.5, 3, "size", ["قفطان نور", "Caftan Nour", "Nour caftan"], "#FDF3E1"],
  [
    "babouche-fes",
    1,
    249,
    20,
    "size",
    ["بلغة فاسية جلدية", "Babouche de Fès en cuir", "Leather babouche from Fez"],
    "#FBEEE7",
  ],
  ["babouche-safran", 1, 199, 0, "one", ["بلغة زعفرانية", "Babouche safran", "Saffron babouche"], "#FDF3E1"],
  [
    "huile-argan",
    2,
    149,
    50,
    "volume",
    ["زيت أركان خالص", "Huile d'argan pure", "Pure argan oil"],
    "#E8F3ED",
  ],
  [
    "savon-noir",
    2,
    45,
    100,
    "one",
    ["صابون بلدي بالأوكالبتوس", "Savon noir à l'eucalyptus", "Black soap with eucalyptus"],
    "#E7E0D6",
  ],
  ["table-zellige", 3, 1890, 2, "one", ["مائدة زليج", "Table en zellige", "Zellige table"], "#EEEEF9"],
  ["lanterne", 3, 320, 6, "one", ["فانوس نحاسي", "Lanterne en laiton", "Brass lantern"], "#FDF3E1"],
  ["plateau-the", 3, 275, 9, "one", ["صينية أتاي", "Plateau à thé", "Tea tray"], "#E8F3ED"],
  ["ghassoul", 2, 35, 40, "one", ["غاسول بلدي", "Ghassoul", "Ghassoul clay"], "#FBEEE7"],
  ["tapis-azilal", 3, 2450, 1, "one", ["زربية أزيلال", "Tapis Azilal", "Azilal rug"], "#FCECEB"],
  ["caftan-yasmine", 0, 690, 12, "size", ["قفطان ياسمين", "Caftan Yasmine", "Yasmine caftan"], "#E8F3ED"],
];

const OPTIONS = {
  size: [
    ["المقاس", "Taille", "Size"],
    ["S", "M", "L", "XL"],
  ],
  volume: [
    ["الحجم", "Contenance", "Volume"],
    ["50 ml", "100 ml"],
  ],
};
const INDEX = { ar: 0, "fr-FR": 1, "en-US": 2 };
const DESCRIPTION = [
  "صنع بأيدي صناع مغاربة من مواد طبيعية. قد تختلف كل قطعة قليلا عن الصورة، وهذا ما يميزها.",
  "Fait main par des artisans marocains, avec des matières naturelles. Chaque pièce est légèrement unique.",
  "Made by hand by Moroccan makers, from natural materials. Every piece is slightly its own.",
];

export function categories(locale = "ar") {
  return CATEGORIES.map(([handle, ...names], at) => ({
    id: `pcat_${at}`,
    handle,
    name: names[INDEX[locale] ?? 0],
  }));
}

export function products(locale = "ar") {
  return GOODS.map((good, at) => product(good, at, INDEX[locale] ?? 0));
}

function product([handle, category, price, stock, kind, titles], at, language) {
  const [titlesOfOption, values] = OPTIONS[kind] ?? [["Default", "Default", "Default"], ["Default"]];
  const option = {
    id: `opt_${at}`,
    title: titlesOfOption[language],
    values: values.map((value) => ({ value })),
  };
  return {
    id: `prod_${at}`,
    handle,
    title: titles[language],
    description: DESCRIPTION[language],
    thumbnail: `http://localhost:9000/static/${handle}-0.svg`,
    images: [1, 2, 3].map((number) => ({
      url: `http://localhost:9000/static/${handle}-${number}.svg`,
      rank: number,
    })),
    options: [option],
    categories: [categories(Object.keys(INDEX)[language])[category]],
    variants: values.map((value, nth) => ({
      id: `variant_${at}_${nth}`,
      title: value,
      manage_inventory: true,
      allow_backorder: false,
      inventory_quantity: nth === 3 ? 0 : stock,
      calculated_price: {
        calculated_amount: kind === "volume" ? price + nth * 90 : price,
        original_amount: at === 2 ? price + 70 : price,
      },
      options: [{ option_id: option.id, value }],
    })),
  };
}

export function picture(name) {
  const [, handle = "", number = "1"] = /^(.*)-(\d)\.svg$/.exec(name) ?? [];
  const good = GOODS.find(([known]) => known === handle);
  if (!good) return null;
  const turn = (Number(number) - 1) * 15;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 1200" width="960" height="1200"><rect width="960" height="1200" fill="${good[6]}"/><g transform="translate(480 600) rotate(${turn})" fill="#3B3FB6" opacity=".85"><rect x="-200" y="-200" width="400" height="400" rx="24"/><rect x="-200" y="-200" width="400" height="400" rx="24" transform="rotate(45)"/></g><circle cx="480" cy="600" r="110" fill="#E9A23B"/></svg>`;
}

export const CITIES = [
  {
    id: "casablanca",
    names: ["الدار البيضاء", "Casablanca", "Casablanca"],
    words: ["casa", "dar lbida"],
    price: null,
    delay: null,
    districts: ["Maarif", "Ain Sebaa", "Sidi Moumen"],
  },
  {
    id: "marrakech",
    names: ["مراكش", "Marrakech", "Marrakech"],
    words: ["mrakch"],
    price: 35,
    delay: "24-48h",
  },
  { id: "rabat", names: ["الرباط", "Rabat", "Rabat"], words: ["rbat"], price: 30, delay: "24h" },
  { id: "fes", names: ["فاس", "Fès", "Fès"], words: ["fes", "fas"], price: 35, delay: "24-72h" },
  { id: "tanger", names: ["طنجة", "Tanger", "Tangier"], words: ["tanja"], price: 40, delay: "48-72h" },
  { id: "agadir", names: ["أكادير", "Agadir", "Agadir"], words: [], price: 40, delay: "2 à 3 jours" },
];

export function cities(query, locale) {
  const at = { ar: 0, fr: 1, en: 2 }[locale] ?? 0;
  const wanted = query.trim().toLowerCase();
  const fits = ({ names, words }) => [...names, ...words].some((name) => name.toLowerCase().includes(wanted));
  return CITIES.filter(fits).map(({ id, names, price, delay, districts = [] }) => ({
    id,
    name: names[at],
    latin: names[1],
    price,
    delay,
    districts: districts.map((name) => ({ id: name, name })),
  }));
}
