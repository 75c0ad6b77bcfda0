import resources from "./index";

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const english = flat(resources.en.souk);

describe.each(["ar", "fr"] as const)("the words in %s", (language) => {
  const words = flat(resources[language].souk);

  it("are the same set as in English, none empty", () => {
    expect([...words.keys()]).toEqual([...english.keys()]);
    expect([...words.values()].filter((text) => !text.trim())).toEqual([]);
  });

  it("have the same places to fill in", () => {
    for (const [key, text] of words)
      expect([key, places(text)]).toEqual([key, places(english.get(key) ?? "")]);
  });
});

it("writes Arabic without diacritics and with Latin digits", () => {
  const marks = [...flat(resources.ar.souk)].filter(([, text]) => /[\u064B-\u0652\u0660-\u0669]/.test(text));
  expect(marks).toEqual([]);
});

it("says the states as the design's table does", () => {
  expect(resources.fr.souk.state.awaiting_pickup).toBe("En attente de ramassage");
  expect(resources.ar.souk.state.refused).toBe("مرفوض عند الاستلام");
  expect(resources.en.souk.state.shipped).toBe("On its way");
});
