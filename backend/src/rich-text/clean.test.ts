import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanHtml, MOST_HTML, plainText } from "./clean";

/** Ways in which people have tried to get code into rich text. */
const ATTACKS = [
  ...(JSON.parse(readFileSync(join(__dirname, "attacks.json"), "utf8")) as string[]),
  `${"<blockquote>".repeat(4_000)}x`,
];

/** The whole language that may come out: words, entities, these tags, and links of four kinds. */
const HARMLESS =
  /^(?:[^<>]|<\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|u|s)>|<(?:br|hr) \/>|<a(?: href="(?:https?:|mailto:|tel:)[^"<>\s]*")?(?: rel="noopener nofollow ugc")?>|<\/a>)*$/;

describe("an attack", () => {
  it.each(ATTACKS.map((attack) => [attack.slice(0, 100), attack]))("%s comes out harmless", (_, attack) => {
    for (const html of [attack, `<p>قفطان ${attack} جميل</p>`, attack.toUpperCase()]) {
      const clean = cleanHtml(html);
      expect(clean).toMatch(HARMLESS);
      expect(cleanHtml(clean)).toBe(clean);
      expect(plainText(html)).not.toMatch(/<[a-z!/?]/i);
      expect(plainText(plainText(html))).toBe(plainText(html));
    }
  });
});

it("has a test of what is harmless that finds what is not", () => {
  for (const bad of ["<img>", "<p class>", '<a href="javascript:x">', "<script>", "<p onclick=x>"])
    expect(bad).not.toMatch(HARMLESS);
});

describe("a description", () => {
  it("keeps what the editor writes", () => {
    const html =
      '<h2>القماش</h2><p>قفطان <strong>مطرز</strong> و<em>خفيف</em>، <u>يدوي</u> <s>قديم</s><br />سطر</p><ul><li><p>واحد</p></li></ul><ol><li>deux</li></ol><blockquote><p>قول</p></blockquote><hr /><p><a href="https://example.ma/a?b=1&amp;c=2" rel="noopener nofollow ugc">رابط</a></p>';
    expect(cleanHtml(html)).toBe(html);
  });

  it("turns what is pasted into what is allowed", () => {
    expect(cleanHtml('<h1 class="x">A</h1><div><b>B</b> <i>C</i></div><h5>D</h5>')).toBe(
      "<h2>A</h2><p><strong>B</strong> <em>C</em></p><h3>D</h3>",
    );
  });

  it("without a word is empty", () => {
    for (const html of ["", "<p></p>", "<p> <br> </p>", "<img src=x>", "<script>x</script>"])
      expect(cleanHtml(html)).toBe("");
  });

  it("is cut at its limit", () => {
    expect(cleanHtml(`<p>${"a".repeat(2 * MOST_HTML)}</p>`).length).toBeLessThanOrEqual(MOST_HTML + 10);
  });

  it("has its words for search, a block a line", () => {
    expect(
      plainText("<h2>القماش</h2><p>قطن &amp; حرير<br>50 % &lt; 60 %</p><ul><li>A</li><li>B</li></ul>"),
    ).toBe("القماش\nقطن & حرير\n50 % < 60 %\nA\nB");
  });

  it("that is plain already stays as it is", () => {
    for (const text of ["قطن 100 % & حرير", "taille < 40, > 36", "a\n\nb", 'il a dit "oui"', "l'été"])
      expect(plainText(text)).toBe(text);
  });
});
