import { columnIndex } from "./a1";
import { type Cell, SHEET_COLUMNS } from "./columns";
import { SheetError } from "./errors";
import { planWrites, type SheetWrite, type TabContent } from "./plan";

const order = (number: string, total = 100, known = false): SheetWrite => ({
  order_id: number,
  known,
  values: {
    date: "2026-11-22 10:05",
    order_id: number,
    client: "اسم تجريبي",
    tel: "0612000001",
    adresse: "Rue 1, Rabat",
    articles: "[]",
    total,
    statut_livraison: "Confirmée",
    transporteur: "sendit",
    tracking_id: "",
  },
});
const rowOf = (write: SheetWrite): Cell[] => SHEET_COLUMNS.map((column) => write.values[column]);
const tab = (rows: Cell[][], title = "Commandes"): TabContent => ({
  title,
  rows,
  rowCount: 1000,
  columnCount: 26,
});
const header = (): Cell[] => [...SHEET_COLUMNS];

describe("planWrites", () => {
  it("writes header and rows into an empty tab in one go", () => {
    const plan = planWrites(tab([]), [order("1"), order("2")]);
    expect(plan.ranges.map((each) => each.range)).toEqual(["'Commandes'!A1:J1", "'Commandes'!A2:J3"]);
    expect(plan).toMatchObject({
      rowCount: 3,
      columnCount: 10,
      report: { added: ["1", "2"], header_created: true },
    });
  });

  it("treats a tab of blank cells as empty", () => {
    expect(planWrites(tab([["", null], []]), []).report.header_created).toBe(true);
  });

  it("writes only the cells that differ, neighbours together", () => {
    const changed = order("1", 200);
    changed.values.statut_livraison = "Livrée";
    changed.values.tracking_id = "T-1";
    const plan = planWrites(tab([header(), rowOf(order("1"))]), [changed]);
    expect(plan.ranges).toEqual([
      { range: "'Commandes'!G2:H2", values: [[200, "Livrée"]] },
      { range: "'Commandes'!J2", values: [["T-1"]] },
    ]);
  });

  it("clears a cell whose value is gone, and leaves an absent one alone", () => {
    const row = [...rowOf(order("1")).slice(0, 9), "T-1"];
    expect(planWrites(tab([header(), row]), [order("1")]).ranges).toEqual([
      { range: "'Commandes'!J2", values: [[""]] },
    ]);
    expect(planWrites(tab([header(), row.slice(0, 9)]), [order("1")]).ranges).toEqual([]);
  });

  it("leaves columns of people between ours untouched in new rows", () => {
    const moved = [...SHEET_COLUMNS.slice(0, 4), "note", ...SHEET_COLUMNS.slice(4)];
    const plan = planWrites(tab([moved]), [order("1"), order("2")]);
    expect(plan.ranges.map((each) => each.range)).toEqual(["'Commandes'!A2:D3", "'Commandes'!F2:K3"]);
  });

  it("accepts headers in any case and with blanks around", () => {
    const untidy = SHEET_COLUMNS.map((column) => ` ${column.toUpperCase()} `);
    expect(planWrites(tab([untidy]), [order("1")]).report.added).toEqual(["1"]);
  });

  it("finds the header below a blank row, and in the middle after a careless sort", () => {
    const first = rowOf(order("1"));
    for (const rows of [
      [[], header(), first],
      [first, [], header()],
    ]) {
      const plan = planWrites(tab(rows), [order("1"), order("2")]);
      expect(plan.report).toMatchObject({ unchanged: ["1"], added: ["2"], header_created: false });
      expect(plan.ranges[0]?.range).toBe("'Commandes'!A4:J4");
    }
  });

  it.each([
    ["missing", SHEET_COLUMNS.map((column) => (column === "tel" ? "téléphone" : column)), ["tel"], []],
    ["doubled", [...SHEET_COLUMNS, "total"], [], ["total"]],
    ["foreign", ["nom", "prénom"], [...SHEET_COLUMNS], []],
  ])("refuses a %s header by name", (_name, row, missing, duplicated) => {
    let error: unknown;
    try {
      planWrites(tab([[...row]]), [order("1")]);
    } catch (reason) {
      error = reason;
    }
    expect(error).toBeInstanceOf(SheetError);
    expect(error).toMatchObject({ kind: "headers", missing, duplicated, transient: false });
    for (const name of [...missing, ...duplicated]) expect((error as SheetError).messages.ar).toContain(name);
  });

  it("puts new rows below the last filled cell of any column, but not below unticked boxes", () => {
    const rows = [
      header(),
      rowOf(order("1")),
      [],
      [...Array<Cell>(12).fill(""), "note"],
      [...Array<Cell>(13).fill(""), false],
    ];
    expect(planWrites(tab(rows), [order("2")]).ranges[0]?.range).toBe("'Commandes'!A5:J5");
  });

  it("finds an id that the sheet turned into a number, and restores its text", () => {
    const row = rowOf(order("00000042"));
    row[1] = 42;
    const plan = planWrites(tab([header(), row]), [order("00000042")]);
    expect(plan.ranges).toEqual([{ range: "'Commandes'!B2", values: [["00000042"]] }]);
  });

  it("reports a row that is gone and one that stands twice", () => {
    const rows = [header(), rowOf(order("1")), rowOf(order("1"))];
    const plan = planWrites(tab(rows), [order("1", 5, true), order("2", 5, true)]);
    expect(plan.report).toMatchObject({ duplicate: ["1"], missing: ["2"] });
    expect(plan.ranges).toEqual([]);
  });

  it("keeps a cell that is too long for Google out of the batch", () => {
    const long = order("1");
    long.values.articles = "x".repeat(50_001);
    const plan = planWrites(tab([header()]), [long, order("2")]);
    expect(plan.report).toMatchObject({ invalid: [{ order_id: "1", columns: ["articles"] }], added: ["2"] });
  });

  it("quotes the tab's title", () => {
    expect(planWrites(tab([header()], "L'atelier"), [order("1")]).ranges[0]?.range).toBe(
      "'L''atelier'!A2:J2",
    );
  });
});

it("reads column letters", () => {
  expect(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"].map(columnIndex)).toEqual([0, 25, 26, 51, 52, 701, 702]);
});
