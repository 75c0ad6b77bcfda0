const ARABIC = /\p{Script=Arabic}/u;

/** Separate words that are only the article: Latin forms with their assimilations (Er-Rachidia, Ad Dakhla), and a lone ال. */
const ARTICLES = new Set(
  "el al l la le les il er ar es as ed ad et at en an ez az ech ach esh ash ال".split(" "),
);

/** Words with several common spellings, in the fold's alphabet. */
const WORD_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ulad: "uled aulad",
    bni: "beni bani banu bini",
    ued: "uad uadi",
    sidi: "sid",
    mulai: "mulei muli mi",
    ksar: "kasr",
    ain: "ein",
    kela: "kelat kalat kala klat",
    zauia: "zauiat zauit zauiet",
    qemis: "qmis",
    jema: "jama jemat jamat jma",
    tlata: "tlat tlet tleta",
    arba: "larba",
    tnin: "tenin",
    sebt: "sabt",
    اولاد: "ولاد",
    واد: "وادي",
    بن: "ابن",
    بير: "بر",
    قلعا: "قلعت",
    تلاتا: "تلات",
  }).flatMap(([form, list]) => list.split(" ").map((word) => [word, form] as const)),
);

function collapse(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/** Article written together with its noun: `lqnitra`, `elhajeb`, `errachidia`, `ddar`. Short words keep theirs. */
function withoutGluedArticle(word: string): string {
  const glued = /^(?:e|a)?l(?=.{4,})/.exec(word) ?? /^(?:e|a)?([tdrzsnx])(?=\1.{3,})/.exec(word);
  return glued ? word.slice(glued[0].length) : word;
}

/** Digits that stand for Arabic letters in Darija written with Latin letters, only inside a word. */
function withoutArabizi(word: string): string {
  if (!/[a-z]/.test(word) || !/[235679]/.test(word)) return word;
  return word
    .replace(/3/g, "a")
    .replace(/7/g, "h")
    .replace(/9/g, "q")
    .replace(/5/g, "kh")
    .replace(/6/g, "t")
    .replace(/2/g, "");
}

function foldLatin(word: string): string {
  const sounds = withoutArabizi(word)
    .replace(/tch|sch|ch|sh/g, "x")
    .replace(/kh/g, "Q")
    .replace(/gh/g, "g")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/dh/g, "d")
    .replace(/gu(?=[eiy])/g, "g")
    .replace(/qu(?=[aeiy])/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/Q/g, "q")
    .replace(/ou|oo|[wou]/g, "u")
    .replace(/y/g, "i");
  const bare = collapse(withoutGluedArticle(sounds));
  const end = bare.length > 3 ? bare.replace(/(?<=[aeiu])h$|(?<=[^aeiu])e$/, "") : bare;
  return WORD_FORMS.get(end) ?? end;
}

function foldArabic(word: string): string {
  const article = /^(?:ال|لل|ل)(?=.{4,})/u.exec(word) ?? /^ال(?=.{3,})/u.exec(word);
  const bare = collapse(article ? word.slice(article[0].length) : word)
    .replace(/[ظ]/gu, "ض")
    .replace(/ص/gu, "س")
    .replace(/ث/gu, "ت")
    .replace(/ط/gu, "ت")
    .replace(/ذ/gu, "د")
    .replace(/ق/gu, "ك")
    .replace(/ه$/u, "ا");
  return WORD_FORMS.get(bare) ?? bare;
}

/** Words of a normalised text without separate articles; all of them when nothing else would be left. */
export function withoutArticles(words: readonly string[]): string[] {
  const left = words.filter((word) => !ARTICLES.has(word));
  return left.length > 0 ? left : [...words];
}

/** The sound of a name, joined: `"Ksar el-Kébir"`, `"9sar lkbir"`, `"qsar kebir"` come close or equal. */
export function foldWords(words: readonly string[]): string {
  return withoutArticles(words)
    .map((word) => (ARABIC.test(word) ? foldArabic(word) : foldLatin(word)))
    .join("");
}

/** The keys of a spelling from strict to loose: as written, without articles, by sound. */
export function keysOf(words: readonly string[]): [string, string, string] {
  const bare = withoutArticles(words).map((word) => (/^ال.{2,}/u.test(word) ? word.slice(2) : word));
  return [words.join(""), bare.join(""), foldWords(words)];
}
