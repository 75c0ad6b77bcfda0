import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import placeAdminWidgets from "../../migration-scripts/place-admin-widgets";

const WIDGETS = join(__dirname, "../widgets");

/** The one that only keeps the menus: it has no place on a page. */
const DRAWS_NOTHING = "souk-menu.tsx";

type Layout = { widgets: Record<string, { order: number }> };

async function place(saved: Record<string, Layout>): Promise<Record<string, Layout>> {
  const settings = {
    getSystemDefaultLayoutConfiguration: async (zone: string) => saved[zone] ?? null,
    setSystemDefaultLayoutConfiguration: async (zone: string, layout: Layout) => {
      saved[zone] = layout;
    },
  };
  await placeAdminWidgets({ container: { resolve: () => settings } as unknown as MedusaContainer });
  return saved;
}

it("puts every widget on top of the page whose zone it names", async () => {
  const saved = await place({});
  const files = readdirSync(WIDGETS).filter((name) => name.endsWith(".tsx") && name !== DRAWS_NOTHING);
  expect(files).toHaveLength(5);
  for (const name of files) {
    const text = readFileSync(join(WIDGETS, name), "utf8");
    const [, page, id] = /zone: "([\w.]+?)(?:\.side)?\.before", id: "([\w:-]+)"/.exec(text) ?? [];
    expect(saved[page ?? ""]?.widgets[`widget:${id}`]).toEqual({ order: -1 });
  }
});

it("leaves a layout that somebody saved alone", async () => {
  const own = { widgets: { "core:OrderSummarySection": { order: 0 } } };
  expect((await place({ "order.details": own }))["order.details"]).toBe(own);
});
