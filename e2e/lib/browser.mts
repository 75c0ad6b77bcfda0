// Chromium: found or installed, started headless, and a phone's context in it.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const STEP_MS = 30_000;
const CLOSE_MS = 15_000;

function installed(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
    return given;
  }
  if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  const found = spawnSync("which", ["chromium"], { encoding: "utf8" }).stdout?.trim();
  return found || undefined;
}

/** Chromium's path; as root on Debian it is installed when it is missing. Throws saying how to get one. */
export function chromiumPath(): string {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0) {
    const options = { stdio: "ignore", timeout: 10 * 60_000 } as const;
    try {
      execFileSync("apt-get", ["update"], options);
      execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
    } catch {
      // What follows says what to do.
    }
  }
  const now = installed();
  if (!now)
    throw new Error("Chromium is missing: `apt-get install -y chromium`, or set CHROMIUM_PATH to one");
  return now;
}

/** A browser whose contexts close in time: Chromium now and then never says that one is closed, and Playwright waits for ever. */
export async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ARGS,
    chromiumSandbox: false,
  });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    const close = context.close.bind(context);
    context.close = (why) => Promise.race([close(why), delay(CLOSE_MS, undefined, { ref: false })]);
    return context;
  };
  return browser;
}

/** A phone of 390 × 844 (or another width) with its own cookies. */
export async function phoneContext(
  browser: Browser,
  { width = 390, ...over }: { width?: number } & BrowserContextOptions = {},
): Promise<BrowserContext> {
  const viewport = { width, height: 844 };
  const context = await browser.newContext({
    viewport,
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
    ...over,
  });
  context.setDefaultTimeout(STEP_MS);
  return context;
}
