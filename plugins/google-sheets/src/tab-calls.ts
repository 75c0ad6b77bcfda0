import type { sheets_v4 } from "@googleapis/sheets";
import { gridOfRange, quoteTab } from "./a1";
import type { Cell } from "./columns";
import { notUnderstood, sheetError } from "./errors";
import type { TabContent, ValueRange } from "./plan";
import type { Transport } from "./transport";

export interface TabInfo {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
}

/** Grids are enlarged by so many rows at least, so that it is rare. */
const SPARE_ROWS = 1000;

/** The calls of the Sheets API that are used, each with its answer checked. All throw SheetError. */
export class TabCalls {
  constructor(
    private readonly transport: Transport,
    private readonly spreadsheetId: string,
  ) {}

  async describe(): Promise<{ title: string; tabs: TabInfo[] }> {
    const { spreadsheetId } = this;
    const data = await this.transport.call("read", (api, options) =>
      api.spreadsheets.get({ spreadsheetId, fields: "properties.title,sheets.properties" }, options),
    );
    if (!Array.isArray(data?.sheets)) throw notUnderstood();
    return {
      title: data.properties?.title ?? "",
      tabs: data.sheets.map((sheet) => tabInfo(sheet.properties)),
    };
  }

  /** The whole tab. */
  async read(title: string): Promise<TabContent> {
    const { spreadsheetId } = this;
    const query = { spreadsheetId, range: quoteTab(title), valueRenderOption: "UNFORMATTED_VALUE" };
    const data = await this.transport.call("read", (api, options) =>
      api.spreadsheets.values.get(query, options),
    );
    if (typeof data?.range !== "string") throw notUnderstood();
    const rows = (data.values ?? []) as Cell[][];
    // Google echoes the whole grid; a stand-in may echo the bare title.
    const grid = gridOfRange(data.range) ?? (await this.describe()).tabs.find((tab) => tab.title === title);
    if (!grid) throw notUnderstood();
    return { title, rows, rowCount: grid.rowCount, columnCount: grid.columnCount };
  }

  /** Writes blocks RAW, all or none. */
  async write(ranges: readonly ValueRange[]): Promise<void> {
    const { spreadsheetId } = this;
    const requestBody = { valueInputOption: "RAW", data: [...ranges] };
    const data = await this.transport.call("write", (api, options) =>
      api.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody }, options),
    );
    if (typeof data?.spreadsheetId !== "string") throw notUnderstood();
  }

  /** Makes a tab. */
  async create(title: string): Promise<TabContent> {
    const reply = await this.change({ addSheet: { properties: { title } } });
    const { rowCount, columnCount } = tabInfo(reply?.addSheet?.properties);
    return { title, rows: [], rowCount, columnCount };
  }

  /** Makes the grid at least so large; no call when it is. */
  async enlarge(content: TabContent, size: { rowCount: number; columnCount: number }): Promise<void> {
    const rows = size.rowCount - content.rowCount;
    const columns = size.columnCount - content.columnCount;
    if (rows <= 0 && columns <= 0) return;
    const sheetId = (await this.describe()).tabs.find((tab) => tab.title === content.title)?.sheetId;
    if (sheetId === undefined)
      throw sheetError("unavailable", { detail: "the tab went away during the call" });
    const append = (dimension: "ROWS" | "COLUMNS", length: number) => ({
      appendDimension: { sheetId, dimension, length },
    });
    await this.change(
      ...(rows > 0 ? [append("ROWS", Math.max(rows, SPARE_ROWS))] : []),
      ...(columns > 0 ? [append("COLUMNS", columns)] : []),
    );
  }

  private async change(
    ...requests: sheets_v4.Schema$Request[]
  ): Promise<sheets_v4.Schema$Response | undefined> {
    const { spreadsheetId } = this;
    const data = await this.transport.call("write", (api, options) =>
      api.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }, options),
    );
    if (typeof data?.spreadsheetId !== "string") throw notUnderstood();
    return data.replies?.[0];
  }
}

function tabInfo(properties: sheets_v4.Schema$SheetProperties | undefined): TabInfo {
  const { sheetId, title, gridProperties } = properties ?? {};
  return {
    sheetId: sheetId ?? 0,
    title: title ?? "",
    rowCount: gridProperties?.rowCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
  };
}
