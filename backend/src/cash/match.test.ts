import { guessMapping } from "./columns";
import { readLines } from "./lines";
import { type FileLine, isPayable, type KnownParcel, matchLines, type Problem } from "./match";
import { readRows } from "./read-file";

const RULES = { carrier: "sendit", fee_tolerance: 0 };

const parcel = (name: string, over: Partial<KnownParcel> = {}): KnownParcel => ({
  shipment_id: `shp_${name}`,
  order_id: `order_${name}`,
  number: `1000${name}`,
  recipient: "سلمى",
  carrier: "sendit",
  tracking: `S-${name}`,
  carrier_ref: null,
  reference: `1000${name}`,
  delivered: true,
  paid: false,
  cod: 24900,
  expected_fee: 3500,
  ...over,
});

const line = (name: string, over: Partial<FileLine> = {}): FileLine => ({
  line: 2,
  tracking: `S-${name}`,
  reference: "",
  amount: 24900,
  fee: 3500,
  net: null,
  unreadable: false,
  ...over,
});

const problemsOf = (one: FileLine, known: KnownParcel, rules = RULES) =>
  matchLines([one], [known], [], rules)[0]?.problems;

describe("a line", () => {
  it("that agrees has no problem, and says what is paid out", () => {
    const [matched] = matchLines([line("1")], [parcel("1")], [], RULES);
    expect(matched).toMatchObject({ collected: 24900, expected: 21400, received: 21400, problems: [] });
    expect(matched && isPayable(matched)).toBe(true);
  });

  it.each<[string, Partial<FileLine>, Partial<KnownParcel>, Problem[]]>([
    ["one centime less", { amount: 24899 }, {}, ["wrong_amount"]],
    ["another fee", { fee: 3501 }, {}, ["wrong_fee"]],
    ["both", { amount: 100, fee: 9900 }, {}, ["wrong_amount", "wrong_fee"]],
    ["a net that does not add up", { net: 21000 }, {}, ["wrong_amount"]],
    ["a net that does", { net: 21400 }, {}, []],
    ["only a net", { amount: null, fee: null, net: 21400 }, {}, []],
    ["only a net, too small", { amount: null, fee: null, net: 21399 }, {}, ["wrong_amount"]],
    ["a net and a fee", { amount: null, net: 21400 }, {}, []],
    ["no fee told", { fee: null }, {}, []],
    ["a fee that nobody knows", { fee: 4200 }, { expected_fee: null }, []],
    ["no amount at all", { amount: null, fee: null }, {}, ["unreadable"]],
    ["an amount that is none", { unreadable: true }, {}, ["unreadable"]],
    ["a parcel on its way", {}, { delivered: false }, ["not_delivered"]],
    ["a parcel paid before, whatever its amounts", { amount: 1 }, { paid: true }, ["already_paid"]],
    ["another carrier's parcel", {}, { carrier: "cathedis" }, ["foreign"]],
    [
      "another tracking number beside our reference",
      { tracking: "S-9", reference: "10001" },
      {},
      ["foreign"],
    ],
    ["our reference alone", { tracking: "", reference: " 10001 " }, {}, []],
    ["the carrier's own key", { tracking: "88" }, { carrier_ref: "88" }, []],
    ["another case", { tracking: "s-1 " }, {}, []],
  ])("with %s", (_, over, known, wanted) => {
    expect(problemsOf(line("1", over), parcel("1", known))).toEqual(wanted);
  });

  it("may differ in its fee within the tolerance", () => {
    expect(problemsOf(line("1", { fee: 3600 }), parcel("1"), { ...RULES, fee_tolerance: 100 })).toEqual([]);
    expect(problemsOf(line("1", { fee: 3601 }), parcel("1"), { ...RULES, fee_tolerance: 100 })).toEqual([
      "wrong_fee",
    ]);
  });

  it("that comes twice is a double the second time, by tracking or by reference", () => {
    const twice = matchLines(
      [line("1"), line("1"), line("", { tracking: "", reference: "10001" })],
      [parcel("1")],
      [],
      RULES,
    );
    expect(twice.map(({ problems }) => problems)).toEqual([[], ["double"], ["double"]]);
  });
});

it("finds the parcels that the file should have and does not", () => {
  const known = [parcel("1"), parcel("2")];
  const matched = matchLines([line("1")], known, known, RULES);
  expect(matched[1]).toMatchObject({ line: null, parcel: known[1], expected: 21400, problems: ["missing"] });
  expect(matched.filter(isPayable)).toHaveLength(1);
});

it("reads lines below the header and passes sums over", () => {
  const rows = readRows(
    Buffer.from("Code suivi;Montant;Frais\nS-1;1 249,50;-35\nS-2;abc;35\n;;\n;900;\nTOTAL;1 284,50;35\n"),
  );
  const mapping = guessMapping(rows[0]?.cells ?? []);
  const { lines, ignored } = readLines(rows, 0, mapping);
  expect(ignored).toBe(2);
  expect(lines).toEqual([
    { line: 2, tracking: "S-1", reference: "", amount: 124950, fee: 3500, net: null, unreadable: false },
    { line: 3, tracking: "S-2", reference: "", amount: null, fee: 3500, net: null, unreadable: true },
  ]);
});

it("finds every error planted among 450 parcels, and nothing else", () => {
  const parcels = Array.from({ length: 500 }, (_, n) =>
    parcel(String(n), { cod: 10_000 + n * 37, delivered: n % 50 !== 4, paid: n % 50 === 5 }),
  );
  const planted = new Map<string, string>();
  const lines = parcels.flatMap((one, n) => {
    const good = line(String(n), { line: n + 2, amount: one.cod });
    const kind = ["missing", "double", "wrong_amount", "wrong_fee", "not_delivered", "already_paid"][n % 50];
    if (kind && n < 500 - 50) planted.set(`${n}`, kind);
    if (kind === "missing") return n < 450 ? [] : [good];
    if (n >= 450) return [good];
    if (kind === "double") return [good, { ...good, line: 10_000 + n }];
    if (kind === "wrong_amount") return [{ ...good, amount: one.cod + (n % 2 ? 1 : -1) }];
    if (kind === "wrong_fee") return [{ ...good, fee: 3500 + (n % 2 ? 1 : -1) }];
    return [good];
  });
  const sound = parcels.slice(0, 450);
  const due = sound.filter(({ delivered, paid }) => delivered && !paid);
  const found = matchLines(lines, parcels, due, RULES).filter(({ problems }) => problems.length);
  const told = new Map(found.map(({ parcel: one, problems }) => [one?.order_id.slice(6), problems.join()]));
  for (const [n, kind] of planted) expect([n, told.get(n)]).toEqual([n, kind]);
  const beyond = [...told.keys()].filter((n) => Number(n) < 450 && !planted.has(n ?? ""));
  expect(beyond).toEqual([]);
});
