import fc from "fast-check";
import { columnIndex } from "./a1";
import { type Cell, SHEET_COLUMNS, type SheetColumn } from "./columns";
import { planWrites, type SheetWrite, type ValueRange } from "./plan";

type Grid = Cell[][];

const text = fc.oneof(
  fc.constant(""),
  fc.string({ maxLength: 8 }),
  fc.constantFrom("سلمى", "=1+1", "‏ن", "🌹"),
);
const orderId = fc.integer({ min: 1, max: 12 }).map((n) => String(10_000_000 + n));
const values = fc.record({
  ...(Object.fromEntries(SHEET_COLUMNS.map((column) => [column, text])) as Record<SheetColumn, typeof text>),
  total: fc.integer({ min: 1, max: 5 }),
});
const write: fc.Arbitrary<SheetWrite> = fc
  .tuple(orderId, values, fc.boolean())
  .map(([order_id, row, known]) => ({ order_id, known, values: { ...row, order_id } }));
const writes = fc.uniqueArray(write, { selector: (each) => each.order_id, maxLength: 10 });

/** A sheet after people: our columns anywhere among theirs, blank rows, the header perhaps not on top. */
const sheet = fc
  .record({
    columns: fc.shuffledSubarray([...SHEET_COLUMNS, "note", "appelé ?", ""], { minLength: 13 }),
    rows: fc.array(
      fc.tuple(fc.option(orderId), fc.array(fc.oneof(text, fc.boolean()), { minLength: 13, maxLength: 13 })),
      {
        maxLength: 12,
      },
    ),
    headerAt: fc.nat(12),
  })
  .map(({ columns, rows, headerAt }) => {
    const idColumn = columns.indexOf("order_id");
    const grid: Grid = rows.map(([id, cells]) =>
      id === null ? [] : cells.map((cell, i) => (i === idColumn ? id : cell)),
    );
    grid.splice(Math.min(headerAt, grid.length), 0, [...columns]);
    return { grid, columns };
  });

/** Does what Google does with `values.batchUpdate`, and remembers each cell it touched. */
function apply(grid: Grid, ranges: readonly ValueRange[]): { after: Grid; touched: Set<string> } {
  const after = grid.map((row) => [...row]);
  const touched = new Set<string>();
  for (const { range, values: block } of ranges) {
    const [, letters = "", top = ""] = /!([A-Z]+)(\d+)/.exec(range) ?? [];
    for (const [r, row] of block.entries())
      for (const [c, value] of row.entries()) {
        const [y, x] = [Number(top) - 1 + r, columnIndex(letters) + c];
        while (after.length <= y) after.push([]);
        const target = after[y] ?? [];
        while (target.length <= x) target.push("");
        target[x] = value;
        touched.add(`${y},${x}`);
      }
  }
  return { after, touched };
}

const cell = (grid: Grid, y: number, x: number): Cell => grid[y]?.[x] ?? "";

describe("whatever people did to the sheet", () => {
  it("shows every order once, and touches nothing but our cells of the orders given", () => {
    fc.assert(
      fc.property(sheet, writes, ({ grid, columns }, orders) => {
        const idColumn = columns.indexOf("order_id");
        const places = (id: string) => grid.flatMap((row, y) => (row[idColumn] === id ? [y] : []));
        const plan = planWrites({ title: "T", rows: grid, rowCount: 1000, columnCount: 26 }, orders);
        const { after, touched } = apply(grid, plan.ranges);
        const mayTouch = new Map<number, SheetWrite>();
        let next = grid.findLastIndex((row) => row.some((each) => each !== "" && each !== false)) + 1;
        for (const order of orders) {
          const found = places(order.order_id);
          if (found.length === 1) mayTouch.set(found[0] ?? -1, order);
          else if (found.length === 0 && !order.known) mayTouch.set(next++, order);
        }
        for (const [y, order] of mayTouch)
          for (const column of SHEET_COLUMNS)
            expect(cell(after, y, columns.indexOf(column))).toBe(order.values[column]);
        for (const place of touched) {
          const [y = -1, x = -1] = place.split(",").map(Number);
          expect(mayTouch.has(y)).toBe(true);
          expect(SHEET_COLUMNS).toContain(columns[x]);
        }
        expect(plan.rowCount).toBeLessThanOrEqual(Math.max(next, grid.length));
      }),
      { numRuns: 500 },
    );
  });

  it("has nothing to write the second time", () => {
    fc.assert(
      fc.property(sheet, writes, ({ grid }, orders) => {
        const content = { title: "T", rowCount: 1000, columnCount: 26 };
        const { after } = apply(grid, planWrites({ ...content, rows: grid }, orders).ranges);
        expect(planWrites({ ...content, rows: after }, orders).ranges).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
