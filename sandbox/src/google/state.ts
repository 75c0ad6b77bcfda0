import { randomBytes } from "node:crypto";
import { CallMeter, DEFAULT_QUOTA, emptyCalls } from "./calls";
import { badRequest, forbidden, notFound, unauthenticated } from "./errors";
import type {
  Access,
  CallKind,
  Calls,
  Cell,
  GoogleSnapshot,
  Quota,
  ServiceAccount,
  TabProperties,
} from "./types";

export interface GoogleStateOptions {
  /** Ids of the spreadsheets that exist, each shared with the service account as an editor. */
  spreadsheets: readonly string[];
  serviceAccount: ServiceAccount;
  quota?: Partial<Quota>;
  /** Milliseconds since the epoch; injected in tests. */
  now?: () => number;
  /** Title of each spreadsheet's first tab. */
  tab?: string;
}

const TOKEN_SECONDS = 3600;
const NEW_GRID = { rowCount: 1000, columnCount: 26 };

/** A pretended Google: spreadsheets, who may open them, tokens and the calls made. */
export class GoogleState {
  readonly sheets: GoogleSnapshot["sheets"] = {};
  readonly tabs: GoogleSnapshot["tabs"] = {};
  /** Sharing of each spreadsheet; a test takes the right away here. */
  readonly access: GoogleSnapshot["access"] = {};
  readonly serviceAccount: ServiceAccount;
  readonly now: () => number;
  private tokens: GoogleSnapshot["tokens"] = {};
  private meter: CallMeter;
  private readonly quota: Quota;

  constructor(options: GoogleStateOptions) {
    this.serviceAccount = options.serviceAccount;
    this.now = options.now ?? Date.now;
    this.quota = { ...DEFAULT_QUOTA, ...options.quota };
    this.meter = new CallMeter(emptyCalls(), this.quota, this.now);
    for (const id of options.spreadsheets) this.addSpreadsheet(id, options.tab);
  }

  /** Calls made: totals, by minute, refused, and tokens given. */
  get calls(): Calls {
    return this.meter.calls;
  }

  addSpreadsheet(id: string, tab = "Commandes"): void {
    this.sheets[id] = { [tab]: [] };
    this.tabs[id] = [{ sheetId: 0, title: tab, ...NEW_GRID }];
    this.access[id] = "writer";
  }

  /** Properties and cells of a tab, by its title (whatever the case, as Google). Throws Google's 400 when there is none. */
  tab(spreadsheetId: string, title: string): { properties: TabProperties; cells: Cell[][] } {
    const same = (tab: TabProperties) => tab.title.toLowerCase() === title.toLowerCase();
    const properties = this.tabs[spreadsheetId]?.find(same);
    const cells = properties && this.sheets[spreadsheetId]?.[properties.title];
    if (!properties || !cells) throw badRequest(`Unable to parse range: ${title}`);
    return { properties, cells };
  }

  /** Throws Google's 404 or 403 unless the service account may make this call on the spreadsheet. */
  authorize(spreadsheetId: string, kind: CallKind): void {
    if (!Object.hasOwn(this.sheets, spreadsheetId)) throw notFound();
    const access: Access = this.access[spreadsheetId] ?? "none";
    if (access === "none" || (access === "reader" && kind === "write")) throw forbidden();
  }

  /** Counts a call; throws Google's 429 over the quota. */
  count(kind: CallKind, user: string): void {
    this.meter.record(kind, user);
  }

  /** A fresh bearer token for the account, and its life in seconds. */
  issueToken(user: string): { access_token: string; expires_in: number } {
    const now = this.now();
    this.tokens = Object.fromEntries(
      Object.entries(this.tokens).filter(([, token]) => token.expires_at > now),
    );
    const access_token = `ya29.sandbox-${randomBytes(24).toString("base64url")}`;
    this.tokens[access_token] = { user, expires_at: now + TOKEN_SECONDS * 1000 };
    this.calls.tokens += 1;
    return { access_token, expires_in: TOKEN_SECONDS };
  }

  /** Whose token it is; throws Google's 401 for an unknown or expired one. */
  userOf(token: string): string {
    const known = Object.hasOwn(this.tokens, token) ? this.tokens[token] : undefined;
    if (!known || known.expires_at <= this.now()) throw unauthenticated();
    return known.user;
  }

  /** Makes every token given so far worthless, as a revoked key does. */
  revokeTokens(): void {
    this.tokens = {};
  }

  /** A deep copy as plain JSON. */
  snapshot(): GoogleSnapshot {
    const { sheets, tabs, access, tokens, calls } = this;
    return structuredClone({ sheets, tabs, access, tokens, calls });
  }

  /** Takes a snapshot's place; spreadsheets that the snapshot does not know stay. */
  restore(snapshot: GoogleSnapshot): void {
    const { sheets, tabs, access, tokens, calls } = structuredClone(snapshot);
    Object.assign(this.sheets, sheets);
    Object.assign(this.tabs, tabs);
    Object.assign(this.access, access);
    this.tokens = tokens;
    this.meter = new CallMeter(calls, this.quota, this.now);
  }

  /** Puts tabs and cells back as they were; for a batch that failed half-way. */
  restoreSheets(snapshot: GoogleSnapshot): void {
    Object.assign(this.sheets, snapshot.sheets);
    Object.assign(this.tabs, snapshot.tabs);
  }

  toJSON(): GoogleSnapshot {
    return this.snapshot();
  }
}

export function createGoogleState(options: GoogleStateOptions): GoogleState {
  return new GoogleState(options);
}
