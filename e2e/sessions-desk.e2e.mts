// The dashboard's side of sign-in: the second step, the profile's set-up, and the page of open sessions.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { launch } from "./lib/browser.mts";
import { eventually } from "./lib/eventually.mts";
import { must } from "./lib/http.mts";
import { beside } from "./lib/overflow.mts";
import { newPerson, nextStep, openStaffRoom, type Person, type StaffRoom, totp } from "./lib/staff.mts";

let room: StaffRoom;
let person: Person;
let browser: Browser;
before(async () => {
  room = await openStaffRoom();
  person = await newPerson(room.admin, "hajar");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await room.sql.close();
});

/** A browser of `width` pixels whose dashboard speaks `language`. */
async function desk(language: "ar" | "fr" | "en", width: number): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  context.setDefaultTimeout(60_000);
  await context.addCookies([{ name: "lng", value: language, url: room.context.info.backend }]);
  await context.addInitScript((lng) => localStorage.setItem("lng", lng), language);
  return [context, await context.newPage()];
}

const url = (path: string) => `${room.context.info.admin.url}${path}`;

async function givePassword(page: Page, { email, password }: Pick<Person, "email" | "password">) {
  await page.goto(url("/login"));
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
}

/** Gives all six digits to the first box at once: typed one by one, they race with the boxes' own moves of the focus. */
const giveCode = (boxes: Page | Locator, code: string) => boxes.locator("input").first().fill(code);

describe("the dashboard", () => {
  it("sets a second factor up in the profile, then asks for its code at the sign-in", async () => {
    const [context, page] = await desk("en", 1440);
    await givePassword(page, person);
    await page.waitForURL((at) => !at.pathname.endsWith("/login"));
    await page.goto(url("/settings/profile"));
    const started = page.waitForResponse(
      (answer) => answer.url().endsWith("/auth/mfa/factors") && answer.request().method() === "POST",
    );
    await page.getByRole("button", { name: "Enable", exact: true }).click();
    const { secret } = (await (await started).json()) as { secret: string };
    await giveCode(page.getByRole("dialog"), totp(secret));
    await page
      .getByRole("dialog")
      .getByText(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/)
      .first()
      .waitFor();
    await context.close();

    const [later, login] = await desk("fr", 390);
    await givePassword(login, person);
    await login
      .locator('input[autocomplete="one-time-code"], [data-input-otp], input[inputmode="numeric"]')
      .first()
      .waitFor();
    await login.screenshot({ path: join(room.context.dataDir, "second-step-fr-390.png") });
    await nextStep();
    await giveCode(login, totp(secret));
    await login.waitForURL((at) => !at.pathname.endsWith("/login"));
    await later.close();
  });

  it("leads to the profile where the role needs a second factor", async () => {
    type Settings = { sessions: Record<string, unknown> };
    const path = "/admin/ops/sessions/settings";
    const was = await must(room.admin.call<Settings>(path), "settings");
    await must(
      room.admin.call(path, { json: { sessions: { second_factor_roles: ["super_admin"] } } }),
      "set",
    );
    const [context, page] = await desk("en", 1440);
    try {
      await givePassword(page, room.context.info.admin);
      // Not waitForURL: the first pages are left before they are loaded, which it takes for a failure.
      await eventually("the profile", () => page.url() === url("/settings/profile"), { withinMs: 60_000 });
      await page.getByRole("button", { name: "Enable", exact: true }).waitFor();
      await page.getByText("Your role needs two-factor authentication").waitFor();
      await page.screenshot({ path: join(room.context.dataDir, "must-enrol-en-1440.png") });
    } finally {
      await must(room.admin.call(path, { json: was }), "restore");
      await context.close();
    }
  });

  for (const [language, direction, word] of [
    ["ar", "rtl", "إنهاء هذه الجلسة"],
    ["fr", "ltr", "Fermer cette session"],
    ["en", "ltr", "Sign out this session"],
  ] as const)
    for (const width of [390, 1440])
      it(`shows who is signed in, in ${language} at ${width} px, and signs one out`, async () => {
        const [context, page] = await desk(language, width);
        await givePassword(page, room.context.info.admin);
        await page.waitForURL((at) => !at.pathname.endsWith("/login"));
        const other = await room.admin.call("/admin/users/me");
        assert.equal(other.status, 200);
        await page.goto(url("/souk-sessions"));
        await page.locator("table tbody tr").first().waitFor();
        assert.equal(await page.locator("html").getAttribute("dir"), direction);
        assert.deepEqual(await beside(page), []);
        await page.screenshot({ path: join(room.context.dataDir, `sessions-${language}-${width}.png`) });
        // The one in use ends last, so that the list is still there to look at.
        await page.locator("table tbody tr").first().locator("button").click();
        await page.getByRole("menuitem", { name: word }).click();
        await page.getByRole("alertdialog").waitFor();
        await page.screenshot({ path: join(room.context.dataDir, `sessions-ask-${language}-${width}.png`) });
        const ended = page.waitForResponse((answer) => answer.url().endsWith("/admin/ops/sessions/end"));
        await page.getByRole("alertdialog").getByRole("button").last().click();
        assert.deepEqual(await (await ended).json(), { ended: 1 });
        await context.close();
      });
});
