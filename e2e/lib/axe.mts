// What axe finds against WCAG 2.2 AA, once a page has settled: a button that fades in has colours of its own on the way.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { remaining } from "./eventually.mts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What stays wrong in `part` of the page, as `rule: <tag …> (why)`; the frame around our pages is Medusa's. */
export const violations = (page: Page, part = "main"): Promise<string[]> =>
  remaining(() => violationsNow(page, part), { everyMs: 500 });

async function violationsNow(page: Page, part: string): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include(part).withTags(RULES).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any[0]?.message ?? ""})`),
  );
}
