import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
/** Tailwind classes that name a side of the screen: wrong in one of the two writing directions. */
const PHYSICAL =
  /[\s"'`:](-?(?:[mp][lr]|left|right|scroll-[mp][lr])-[\w[.]+|(?:text|float|clear)-(?:left|right)|(?:border|rounded)-[lr](?:-\w+)?)(?=[\s"'`])/g;

const classesOf = (text: string): string[] => [...text.matchAll(PHYSICAL)].map(([, name]) => name ?? "");

it("finds a planted physical class, and only that", () => {
  expect(classesOf('"flex ml-2 text-left ms-2 pe-6 md:pr-4 border-l text-start"')).toEqual([
    "ml-2",
    "text-left",
    "pr-4",
    "border-l",
  ]);
});

it("uses logical classes only, so that Arabic pages mirror", () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((name) =>
    classesOf(readFileSync(join(ROOT, name), "utf8")).map((one) => `${name}: ${one}`),
  );
  expect(found).toEqual([]);
});
