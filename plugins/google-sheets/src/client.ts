import { gridOfRange, quoteTab } from "./a1";
import type { Cell } from "./columns";
import { notUnderstood, SheetError, sheetError } from "./errors";
import type { TabContent, ValueRange } from "./plan";
import { createTransport, type Transport, type TransportOptions } from "./transport";

export interface SheetClientOptions extends TransportOptions {
  spreadsheetId: string;
  /** Title of the tab (made when missing); the spreadsheet's first tab when absent. */
  tab?: string;
}

export interface TabInfo {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
}

/** One tab of one spreadsheet. Every method throws SheetError only. */
export interface SheetClient {
  /** The whole tab in one read; a missing tab is made first. */
  readTab(): Promise<TabContent>;
  /** Writes all blocks in one call, all or nothing, as they are (RAW: `=1+1` stays text). */
  writeRanges(ranges: readonly ValueRange[]): Promise<void>;
  /** Makes the grid at least so large; no call when it is already. */
  enlarge(content: TabContent, size: { rowCount: number; columnCount: number }): Promise<void>;
  /** Title and tabs: a read-only check that key, id and sharing are right. */
  describe(): Promise<{ title: string; tabs: TabInfo[] }>;
  /** Runs one piece of work after another on this client: a read and its write belong together. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Throws SheetError `quota` before a read that could not be followed by its write. */
  requireBudget(): void;
}

/** New grids and enlargements come in this many rows, so that they are rare. */
const SPARE_ROWS = 1000;

/** A client for the shop's tab. Nothing is called before the first method. */
export function createSheetClient(options: SheetClientOptions): SheetClient {
  const transport = createTransport(options);
  const tabs = tabCalls(transport, options.spreadsheetId);
  let firstTab: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const title = async (): Promise<string> => {
    firstTab = options.tab ?? firstTab ?? (await tabs.describe()).tabs[0]?.title;
    if (firstTab === undefined) throw sheetError("invalid", { detail: "the spreadsheet has no tab" });
    return firstTab;
  };

  return {
    requireBudget: transport.requireBudget,
    describe: tabs.describe,
    writeRanges: tabs.write,
    enlarge: tabs.enlarge,
    async readTab() {
      const known = await title();
      try {
        return await tabs.read(known);
      } catch (error) {
        if (!isUnknownTab(error)) throw error;
        if (options.tab !== undefined) return tabs.create(options.tab);
        firstTab = undefined;
        return tabs.read(await title());
      }
    },
    exclusive(work) {
      const result = queue.then(work, work);
      queue = result.catch(() => undefined);
      return result;
    },
  };
}

function isUnknownTab(error: unknown): boolean {
  return (
    error instanceof SheetError && error.status === 400 && /unable to parse range/i.test(error.detail ?? "")
  );
}

function tabCalls(transport: Transport, spreadsheetId: string) {
  const describe = async () => {
    const data = await transport.call("read", (api, options) =>
      api.spreadsheets.get({ spreadsheetId, fields: "properties.title,sheets.properties" }, options),
    );
    if (!Array.isArray(data?.sheets)) throw notUnderstood();
    return {
      title: data.properties?.title ?? "",
      tabs: data.sheets.map((sheet) => tabInfo(sheet.properties)),
    };
  };

  const change = async (request: object) => {
    const data = await transport.call("write", (api, options) =>
      api.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [request] } }, options),
    );
    if (typeof data?.spreadsheetId !== "string") throw notUnderstood();
    return data.replies?.[0];
  };

  return {
    describe,
    async read(title: string): Promise<TabContent> {
      const data = await transport.call("read", (api, options) =>
        api.spreadsheets.values.get(
          { spreadsheetId, range: quoteTab(title), valueRenderOption: "UNFORMATTED_VALUE" },
          options,
        ),
      );
      if (typeof data?.range !== "string") throw notUnderstood();
      const rows = (data.values ?? []) as Cell[][];
      // Google echoes the whole grid; a stand-in may echo the bare title.
      const grid = gridOfRange(data.range) ?? (await describe()).tabs.find((tab) => tab.title === title);
      if (!grid) throw notUnderstood();
      return { title, rows, rowCount: grid.rowCount, columnCount: grid.columnCount };
    },
    async write(ranges: readonly ValueRange[]): Promise<void> {
      const requestBody = { valueInputOption: "RAW", data: [...ranges] };
      const data = await transport.call("write", (api, options) =>
        api.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody }, options),
      );
      if (typeof data?.spreadsheetId !== "string") throw notUnderstood();
    },
    async create(title: string): Promise<TabContent> {
      const { rowCount, columnCount } = tabInfo(
        (await change({ addSheet: { properties: { title } } }))?.addSheet?.properties,
      );
      return { title, rows: [], rowCount, columnCount };
    },
    async enlarge(content: TabContent, size: { rowCount: number; columnCount: number }): Promise<void> {
      const rows = size.rowCount - content.rowCount;
      const columns = size.columnCount - content.columnCount;
      if (rows <= 0 && columns <= 0) return;
      const sheetId = (await describe()).tabs.find((tab) => tab.title === content.title)?.sheetId;
      if (sheetId === undefined)
        throw sheetError("unavailable", { detail: "the tab went away during the call" });
      if (rows > 0) {
        const length = Math.max(rows, SPARE_ROWS);
        await change({ appendDimension: { sheetId, dimension: "ROWS", length } });
      }
      if (columns > 0) await change({ appendDimension: { sheetId, dimension: "COLUMNS", length: columns } });
    },
  };
}

interface TabProperties {
  sheetId?: number | null;
  title?: string | null;
  gridProperties?: { rowCount?: number | null; columnCount?: number | null };
}

function tabInfo(properties: TabProperties | undefined): TabInfo {
  const { sheetId, title, gridProperties } = properties ?? {};
  return {
    sheetId: sheetId ?? 0,
    title: title ?? "",
    rowCount: gridProperties?.rowCount ?? 0,
    columnCount: gridProperties?.columnCount ?? 0,
  };
}
