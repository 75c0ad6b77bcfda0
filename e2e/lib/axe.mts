// What axe finds against WCAG 2.2 AA, once a page has settled: a button that fades in has colours of its own on the way.
import { setTimeout as delay } from "node:timers/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const SETTLED_MS = 5_000;
const AGAIN_MS = 500;

/** What stays wrong in `part` of the page, as `rule: <tag …> (why)`; the frame around our pages is Medusa's. */
export async function violations(page: Page, part = "main"): Promise<string[]> {
  const until = Date.now() + SETTLED_MS;
  for (;;) {
    const found = await violationsNow(page, part);
    if (!found.length || Date.now() > until) return found;
    await delay(AGAIN_MS);
  }
}

async function violationsNow(page: Page, part: string): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include(part).withTags(RULES).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any[0]?.message ?? ""})`),
  );
}
