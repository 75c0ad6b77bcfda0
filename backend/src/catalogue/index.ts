export { pictureCount } from "./art/art";
export { type ProductPictures, renderArt, renderProduct } from "./art/render";
export { products } from "./data";
export { categories } from "./data/categories";
export type { Category, Product, ProductOption, Text, Variant } from "./types";
