import { isolated, printable } from "./clean";
import { directionOfText, visualRuns } from "./runs";
import { fit, wrap } from "./wrap";

const ARABIC = /[\u0600-\u06ff ]/;
const faces = {
  faceOf: (char: string) => (ARABIC.test(char) && char !== " " ? ("arabic" as const) : ("latin" as const)),
  has: (face: string, char: string) =>
    face === "arabic" ? ARABIC.test(char) : !/[\u0600-\u06ff]/.test(char),
};
const texts = (line: string, base: "rtl" | "ltr") => visualRuns(line, base, faces).map(({ text }) => text);
const all = () => true;

describe("visual order", () => {
  it("gives Arabic to the shaper in reading order and turns the pieces around it", () => {
    const order = texts("سلمى 12 بناني", "rtl").map((text) => text.trim());
    expect(order.filter(Boolean)).toEqual(["بناني", "12", "سلمى"]);
  });
  it("turns brackets of Arabic text", () => {
    expect(texts("حي (أ)", "rtl").join("|")).toMatch(/^\(.*أ.*\)/);
  });
  it("keeps an isolated phone whole inside Arabic", () => {
    expect(texts(`هاتف ${isolated("06 12 00")} نعم`, "rtl").join("|")).toContain("06 12 00");
  });
  it("takes the direction of the first letter", () => {
    expect(directionOfText("12 حي", "ltr")).toBe("rtl");
    expect(directionOfText("12 rue", "rtl")).toBe("ltr");
    expect(directionOfText("12", "rtl")).toBe("rtl");
  });
});

describe("what can be printed", () => {
  it("drops control characters, overrides and pictures, and closes up blanks", () => {
    expect(printable("a\u202eb\n\tc  d", all)).toBe("ab c d");
    expect(printable("\u0007x🙂", (char) => char === "x")).toBe("x");
  });
  it("writes letters that the font lacks by the nearest one", () => {
    expect(printable("ڭليز", (char) => char !== "ڭ")).toBe("كليز");
    expect(printable("ṁ漢", (char) => char === "m")).toBe("m?");
  });
});

describe("fitting", () => {
  const at = (size: number) => (text: string) => text.length * size;
  it("breaks between words, and inside a word that is wider than a line", () => {
    expect(wrap("aa bb cccccc", 5, at(1))).toEqual(["aa bb", "ccccc", "c"]);
  });
  it("shrinks before it cuts, and says by an ellipsis that it cut", () => {
    const room = { width: 20, linesAt: () => 1, size: 4, least: 2 };
    expect(fit("abcdefgh", room, at)).toEqual({ lines: ["abcdefgh"], size: 2.5 });
    expect(fit("abcdefghijklm", room, at)).toEqual({ lines: ["abcdefghi…"], size: 2 });
    expect(fit("", room, at).lines).toEqual([]);
  });
  it("uses more lines where smaller letters leave room for them", () => {
    const room = { width: 10, linesAt: (size: number) => Math.floor(8 / size), size: 4, least: 1 };
    const { lines, size } = fit("aa bb cc dd", room, at);
    expect(lines.length).toBeLessThanOrEqual(8 / size);
    expect(lines.join(" ")).toBe("aa bb cc dd");
  });
});
