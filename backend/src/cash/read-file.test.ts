import { FileRefused, MOST_ROWS, readRows } from "./read-file";

const cellsOf = (bytes: Buffer) => readRows(bytes).map(({ cells }) => cells);
const utf8 = (text: string) => Buffer.from(text, "utf8");
const TABLE = [
  ["Code suivi", "Montant"],
  ["S-1", "1 249,50"],
  ["S-2", "35"],
];

describe("a settlement file", () => {
  it.each([
    ["semicolons", "Code suivi;Montant\r\nS-1;1 249,50\r\nS-2;35\r\n"],
    ["commas and quotes", 'Code suivi,Montant\nS-1,"1 249,50"\nS-2,35'],
    ["tabs", "Code suivi\tMontant\nS-1\t1 249,50\nS-2\t35\n"],
    ["bars", "Code suivi|Montant\nS-1|1 249,50\nS-2|35\n"],
    ["a first line for Excel", "sep=;\r\nCode suivi;Montant\r\nS-1;1 249,50\r\nS-2;35\r\n"],
    ["blank lines", "\n\nCode suivi;Montant\n;\nS-1;1 249,50\n\n  ;  \nS-2;35\n\n"],
    ["numbers kept as text", 'Code suivi;Montant\n="S-1";1 249,50\n\'S-2;35'],
  ])("with %s is read", (_, text) => {
    expect(cellsOf(utf8(text))).toEqual(TABLE);
    expect(cellsOf(utf8(`\uFEFF${text}`))).toEqual(TABLE);
    expect(cellsOf(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(TABLE);
  });

  it("in Windows' code page keeps its accents", () => {
    expect(cellsOf(Buffer.from("Réf;Net à payer\nA;1", "latin1"))[0]).toEqual(["Réf", "Net à payer"]);
  });

  it("in Arabic is read, marks of direction left out", () => {
    expect(cellsOf(utf8("رقم التتبع;المبلغ\n\u200fS-1;٢٤٩"))).toEqual([
      ["رقم التتبع", "المبلغ"],
      ["S-1", "٢٤٩"],
    ]);
  });

  it("tells the lines of its rows, also below a cell of two lines", () => {
    const rows = readRows(utf8('a;b\n"x\ny";1\nz;2\n'));
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it.each([
    ["file_empty", utf8("")],
    ["file_empty", utf8("\uFEFF\n \n;;\n")],
    ["file_not_csv", utf8("PK\u0003\u0004 a workbook")],
    ["file_not_csv", utf8("%PDF-1.7 a;b")],
    ["file_not_csv", utf8("just words\nand more")],
    ["file_not_csv", Buffer.from([65, 59, 0, 66])],
    ["file_unreadable", utf8(`a;"${"x".repeat(200_000)}`)],
    ["file_too_many_lines", utf8("a;b\n".repeat(MOST_ROWS + 1))],
  ])("is refused: %s", (code, bytes) => {
    let thrown: unknown;
    try {
      readRows(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FileRefused);
    expect((thrown as FileRefused).code).toBe(code);
  });
});
