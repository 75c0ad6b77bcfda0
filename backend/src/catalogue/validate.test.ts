import { createHash } from "node:crypto";
import sharp from "sharp";
import { composeArt } from "./art/art";
import {
  categories,
  type Product,
  pictureCount,
  products,
  renderArt,
  renderProduct,
  type Text,
} from "./index";

const ARABIC = /[\u0621-\u064a]/;
const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DIACRITICS_AND_ARABIC_DIGITS = /[\u064b-\u0652\u0660-\u0669]/;

const each = products.map((product) => [product.handle, product] as const);
const productTexts = ({ title, description, material }: Product): Text[] => [title, description, material];
const allTexts = (): Text[] => [
  ...categories.flatMap(({ title, description }) => [title, description]),
  ...products.flatMap(productTexts),
];
const optionTexts = (): Text[] =>
  products.flatMap(({ options }) =>
    options.flatMap(({ title, values }) => [title, ...values.map(({ label }) => label)]),
  );
const firstCopy = <T>(list: readonly T[]): T | undefined =>
  list.find((item, index) => list.indexOf(item) !== index);

describe("the shelves", () => {
  it("have at least 44 products in at least 8 categories, none of them empty", () => {
    expect(products.length).toBeGreaterThanOrEqual(44);
    expect(categories.length).toBeGreaterThanOrEqual(8);
    const used = new Set(products.map(({ category }) => category));
    expect([...used].sort()).toEqual(categories.map(({ handle }) => handle).sort());
  });

  it("have unique Latin handles and unique SKUs", () => {
    const handles = [...products, ...categories].map(({ handle }) => handle);
    expect(handles.filter((handle) => !HANDLE.test(handle))).toEqual([]);
    expect(firstCopy(handles)).toBeUndefined();
    const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku));
    expect(skus.filter((sku) => !/^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(sku))).toEqual([]);
    expect(firstCopy(skus)).toBeUndefined();
  });

  it("show what low stock and no stock look like", () => {
    const stocks = products.flatMap(({ variants }) => variants.map(({ stock }) => stock));
    expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThanOrEqual(3);
    expect(stocks.filter((stock) => stock > 0 && stock <= 3).length).toBeGreaterThanOrEqual(5);
  });
});

describe("the words", () => {
  it("are there in three languages", () => {
    const missing = [...allTexts(), ...optionTexts()].filter(
      ({ ar, fr, en }) => !ar.trim() || !fr.trim() || !en.trim(),
    );
    expect(missing).toEqual([]);
    expect(allTexts().filter(({ ar }) => !ARABIC.test(ar))).toEqual([]);
    expect(allTexts().filter(({ fr, en }) => ARABIC.test(fr + en))).toEqual([]);
  });

  it("use Latin digits and no diacritics in Arabic", () => {
    expect(allTexts().filter(({ ar }) => DIACRITICS_AND_ARABIC_DIGITS.test(ar))).toEqual([]);
  });

  it("are plain text, with curly apostrophes and French spacing", () => {
    expect(allTexts().filter(({ ar, fr, en }) => /[<>]|&\w+;/.test(ar + fr + en))).toEqual([]);
    expect(allTexts().filter(({ fr, en }) => (fr + en).includes("'"))).toEqual([]);
    expect(allTexts().filter(({ fr }) => /[^\u00a0][:;!?»]/.test(fr))).toEqual([]);
  });

  it.each(each)("%s is described in 2 to 5 sentences", (_handle, { description }) => {
    for (const sentences of [description.ar, description.fr, description.en].map(
      (d) => d.split(/[.!?](?:\s|$)/).length - 1,
    )) {
      expect(sentences).toBeGreaterThanOrEqual(2);
      expect(sentences).toBeLessThanOrEqual(5);
    }
  });
});

describe("what is sold", () => {
  it.each(each)(
    "%s: every variant has one value for each option, and no two are the same",
    (_handle, product) => {
      const { options, variants } = product;
      expect(options.length).toBeGreaterThan(0);
      for (const variant of variants) {
        expect(Object.keys(variant.options).sort()).toEqual(options.map(({ key }) => key).sort());
        for (const { key, values } of options) {
          expect(values.map((value) => value.key)).toContain(variant.options[key]);
        }
      }
      expect(
        firstCopy(variants.map((variant) => options.map(({ key }) => variant.options[key]).join("/"))),
      ).toBeUndefined();
    },
  );

  it.each(each)(
    "%s: every value of an option is sold, and reads differently from the others",
    (_handle, product) => {
      for (const { key, values } of product.options) {
        const sold = new Set(product.variants.map((variant) => variant.options[key]));
        expect(values.filter((value) => !sold.has(value.key))).toEqual([]);
        for (const language of ["ar", "fr", "en"] as const) {
          expect(firstCopy(values.map(({ label }) => label[language]))).toBeUndefined();
        }
      }
    },
  );

  it.each(each)("%s: prices in whole dirhams, stock and weight that can be true", (_handle, product) => {
    expect(product.weight).toBeGreaterThan(0);
    for (const { price, stock } of product.variants) {
      expect(Number.isInteger(price)).toBe(true);
      expect(price).toBeGreaterThan(0);
      expect(price).toBeLessThanOrEqual(5000);
      expect(Number.isInteger(stock)).toBe(true);
      expect(stock).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("the pictures", () => {
  const digest = (svg: string): string => createHash("sha256").update(svg).digest("hex");
  const compose = (): string[] =>
    products.flatMap(({ art }) =>
      Array.from({ length: pictureCount(art) }, (_, index) => digest(composeArt(art, index))),
    );

  it("differ from one another and come out the same every time", () => {
    const drawn = compose();
    expect(drawn.length).toBeGreaterThanOrEqual(2 * products.length);
    expect(firstCopy(drawn)).toBeUndefined();
    expect(compose()).toEqual(drawn);
  });

  it("hold no text, no remote address and no number that went wrong", () => {
    const faults = products.filter(({ art }) =>
      /<text|href=|NaN|undefined|Infinity/.test(composeArt(art, 0)),
    );
    expect(faults.map(({ handle }) => handle)).toEqual([]);
  });

  it("refuse an index that the product does not have", async () => {
    const [product] = products;
    if (!product) throw new Error("no products");
    await expect(renderArt(product, pictureCount(product.art))).rejects.toThrow(RangeError);
    await expect(renderArt(product, -1)).rejects.toThrow(RangeError);
  });

  it.each(["caftan-velours-majorelle", "handira-mariage", "verres-the-six"])(
    "of %s are JPEG files of the right size",
    async (handle) => {
      const product = products.find((each) => each.handle === handle);
      if (!product) throw new Error(`no product ${handle}`);
      const { pictures, thumbnail } = await renderProduct(product);
      expect(pictures).toHaveLength(pictureCount(product.art));
      for (const picture of pictures) {
        expect(await sharp(picture).metadata()).toMatchObject({ format: "jpeg", width: 960, height: 1200 });
        expect(picture.length).toBeLessThan(120_000);
        expect(picture.length).toBeGreaterThan(20_000);
      }
      expect(await sharp(thumbnail).metadata()).toMatchObject({ format: "jpeg", width: 480, height: 600 });
      expect(thumbnail.length).toBeLessThan(60_000);
    },
  );
});
