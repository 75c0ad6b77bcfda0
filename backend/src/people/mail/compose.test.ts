import { LOCALES } from "@souk/contracts";
import { compose, knownLocale } from "./compose";
import { type MailKind, WORDS } from "./words";

const link = (locale: string) => `https://shop.example/${locale}/x?token=abc`;

describe("compose", () => {
  it("writes in the reader's language alone", () => {
    const letter = compose("customer_reset", link, "fr");
    expect(letter.subject).toBe("Nouveau mot de passe");
    expect(letter.text).toContain("https://shop.example/fr/x?token=abc\n\nLe lien sert une seule fois");
    expect(letter.text).not.toContain("https://shop.example/en/");
  });

  it("writes in all three, each with its own link, where the language is unknown", () => {
    const { subject, text } = compose("invitation", link, undefined);
    for (const locale of LOCALES) expect(text).toContain(link(locale));
    expect(subject.split(" · ")).toHaveLength(3);
    expect(text.indexOf("/ar/")).toBeLessThan(text.indexOf("/fr/"));
  });

  const withToken = (Object.keys(WORDS) as MailKind[]).filter((kind) => !kind.startsWith("merchant_"));
  it.each(withToken)("%s says in each language that its link works once", (kind) => {
    const says = { ar: "مرة واحدة", fr: "une seule fois", en: "works once" };
    for (const locale of LOCALES) expect(compose(kind, link, locale).text).toContain(says[locale]);
  });
});

describe("knownLocale", () => {
  it.each([
    ["fr", "fr"],
    ["fr-FR", "fr"],
    ["AR", "ar"],
    ["de", undefined],
    ["", undefined],
    [undefined, undefined],
    [{ locale: "fr" }, undefined],
  ])("%j is %j", (value, expected) => {
    expect(knownLocale(value)).toBe(expected);
  });
});
