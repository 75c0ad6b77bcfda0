import { SheetError, sheetError } from "./errors";
import type { TabContent, ValueRange } from "./plan";
import { TabCalls, type TabInfo } from "./tab-calls";
import { createTransport, type TransportOptions } from "./transport";

export interface SheetClientOptions extends TransportOptions {
  spreadsheetId: string;
  /** Title of the tab (made when missing); the spreadsheet's first tab when absent. */
  tab?: string;
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

/** A client for the shop's tab. Nothing is called before the first method. */
export function createSheetClient(options: SheetClientOptions): SheetClient {
  const transport = createTransport(options);
  const tabs = new TabCalls(transport, options.spreadsheetId);
  let firstTab: string | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const title = async (): Promise<string> => {
    firstTab = options.tab ?? firstTab ?? (await tabs.describe()).tabs[0]?.title;
    if (firstTab === undefined) throw sheetError("invalid", { detail: "the spreadsheet has no tab" });
    return firstTab;
  };

  return {
    requireBudget: transport.requireBudget,
    describe: () => tabs.describe(),
    writeRanges: (ranges) => tabs.write(ranges),
    enlarge: (content, size) => tabs.enlarge(content, size),
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
