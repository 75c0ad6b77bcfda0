// Whether something of a page lies beside the screen. The width of the document alone does not tell: the dashboard scrolls in
// boxes of its own, and what stands out of those is cut off or hidden to the side.
import type { Page } from "playwright-core";
import { remaining } from "./eventually.mts";

const PARTS = "main > *, [role=dialog], [role=alertdialog]";

/**
 * What stands out, the outermost first, as `<tag class> 12 px`; empty when the page fits. A box that scrolls by design may hold
 * more. Waits until the page has settled: charts are drawn anew a moment after the screen changed. `parts`: what to look into,
 * where the rest of the page is not ours.
 */
export const beside = (page: Page, parts: string = PARTS): Promise<string[]> =>
  remaining(() => besideNow(page, parts));

function besideNow(page: Page, parts: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const SLACK_PX = 1;
    const found: string[] = [];
    const say = (element: Element, pixels: number) =>
      found.push(`${element.outerHTML.slice(0, 100).split(">")[0]}> ${Math.round(pixels)} px`);
    const out = (element: Element): number => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width && height ? Math.max(right - window.innerWidth, -left) : 0;
    };
    const cut = (element: Element, { overflowX, textOverflow }: CSSStyleDeclaration): number => {
      const meant = textOverflow === "ellipsis" || element.clientWidth <= SLACK_PX;
      const cuts = overflowX === "hidden" || overflowX === "clip";
      return cuts && !meant && element instanceof HTMLElement ? element.scrollWidth - element.clientWidth : 0;
    };
    const look = (element: Element): void => {
      const style = getComputedStyle(element);
      if (style.display === "none" || style.visibility === "hidden") return;
      const pixels = Math.max(out(element), cut(element, style));
      if (pixels > SLACK_PX) say(element, pixels);
      else if (style.overflowX === "visible") for (const child of element.children) look(child);
    };
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) say(root, root.scrollWidth - window.innerWidth);
    const looked = document.querySelectorAll(selector);
    for (const part of looked.length ? looked : document.body.children) look(part);
    return found;
  }, parts);
}
