// A page walked with Tab alone: whether everything that can be used is reached, and whether it shows that it is.
import type { Page } from "playwright-core";

/** A date field alone has four stops. */
const STOPS_EACH = 4;

/** Marks what can be used in the page's own part and remembers how it looks without the focus; returns how many there are. */
function mark(page: Page): Promise<number> {
  return page.evaluate(() => {
    const USABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    const usable = [...document.querySelectorAll<HTMLElement>(`main :is(${USABLE})`)].filter(
      (element) => element.tabIndex >= 0 && !element.matches(":disabled") && seen(element),
    );
    (document.activeElement as HTMLElement | null)?.blur();
    // How it looks in the end counts, not half way there.
    document.head.append(
      Object.assign(document.createElement("style"), { textContent: "* { transition: none !important }" }),
    );
    for (const element of usable) element.dataset.key = lookOf(element);
    return usable.length;

    function lookOf(element: Element): string {
      const parts = [element, element.parentElement, element.firstElementChild];
      return parts
        .map((part) => part && getComputedStyle(part))
        .map((style) => style && `${style.boxShadow} ${style.outlineStyle} ${style.borderColor}`)
        .join("|");
    }
  });
}

interface Step {
  /** Still within the page's own part. */
  inside: boolean;
  shown: boolean;
  name: string;
}

/** What has the focus now. */
function look(page: Page): Promise<Step> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const parts = [element, element.parentElement, element.firstElementChild];
    const now = parts
      .map((part) => part && getComputedStyle(part))
      .map((style) => style && `${style.boxShadow} ${style.outlineStyle} ${style.borderColor}`)
      .join("|");
    const before = element.dataset.key;
    const shown = before === undefined || before !== now;
    element.removeAttribute("data-key");
    const name = element.outerHTML.slice(0, 140);
    return { inside: element.closest("main") !== null, shown, name };
  });
}

const left = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main [data-key]")]
      // Of a group of choices one is a stop, the arrows go on from there.
      .filter((element) => !element.closest("[role=radiogroup], [role=tablist], [role=menu]"))
      .map((element) => element.outerHTML.slice(0, 140)),
  );

/** What Tab does not reach, and what does not show that it has the focus; empty when all is well. */
export async function keyboardProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const many = await mark(page);
  await page.evaluate(() => {
    const main = document.querySelector("main");
    main?.setAttribute("tabindex", "-1");
    main?.focus();
  });
  for (let step = 0; step < many * STOPS_EACH; step += 1) {
    await page.keyboard.press("Tab");
    const { inside, shown, name } = await look(page);
    if (!inside) break;
    if (!shown) problems.push(`shows no focus: ${name}`);
  }
  return [...problems, ...(await left(page)).map((name) => `not reached: ${name}`)];
}
