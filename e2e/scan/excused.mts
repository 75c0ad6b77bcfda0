// Findings that are not real, each with its reason; docs/security.md explains them.
import type { Finding } from "./wapiti.mts";

const EXCUSED: readonly { category: RegExp; path: RegExp; why: string }[] = [];

export const excused = ({ category, path }: Finding): boolean =>
  EXCUSED.some((one) => one.category.test(category) && one.path.test(path));
