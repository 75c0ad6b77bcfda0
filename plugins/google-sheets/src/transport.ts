import { type MethodOptions, sheets, type sheets_v4 } from "@googleapis/sheets";
import { JWT } from "google-auth-library";
import { type CallKind, createRateBudget, type RateBudget } from "./budget";
import { toSheetError } from "./classify";
import { notUnderstood, type SheetError, sheetError } from "./errors";
import type { ServiceAccountKey } from "./key";

const SCOPE = "https://www.googleapis.com/auth/spreadsheets";
export const GOOGLE_SHEETS_URL = "https://sheets.googleapis.com";
export const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";
const TOKEN_EARLY_MS = 60_000;

export interface TransportOptions {
  key: ServiceAccountKey;
  /** Base of the Sheets API (GOOGLE_SHEETS_URL), without `/v4`. */
  sheetsUrl?: string;
  /** The token endpoint (GOOGLE_TOKEN_URL); the key's own `token_uri` when absent. */
  tokenUrl?: string;
  /** Limit of each call in milliseconds, the token call included. */
  timeoutMs: number;
  /** Shared by everybody in the process who calls Google with the same account. */
  budget?: RateBudget;
}

export interface Transport {
  /** One call against the budget; failures come as SheetError. */
  call<T>(
    kind: CallKind,
    run: (api: sheets_v4.Sheets, options: MethodOptions) => Promise<{ data: T }>,
  ): Promise<T>;
  /** Throws SheetError `quota` when a read or a write would be refused by the budget now. */
  requireBudget(): void;
}

/** The authenticated door to the Sheets API: time-outs, budget and error words; it never tries again by itself. */
export function createTransport(options: TransportOptions): Transport {
  const { key, timeoutMs, budget = createRateBudget() } = options;
  const tokenUrl = options.tokenUrl || key.token_uri || GOOGLE_TOKEN_URL;
  const rootUrl = (options.sheetsUrl || GOOGLE_SHEETS_URL).replace(/\/+$/, "");
  const auth = createAuth(key, tokenUrl, timeoutMs);
  const api = sheets({ version: "v4", auth });
  const methodOptions = { rootUrl, retry: false, timeout: timeoutMs, responseType: "json" } as const;
  return {
    requireBudget() {
      const delay = Math.max(budget.wait("read"), budget.wait("write"));
      if (delay > 0) throw budgetError(delay);
    },
    async call(kind, run) {
      const delay = budget.take(kind);
      if (delay > 0) throw budgetError(delay);
      try {
        return (await run(api, methodOptions)).data;
      } catch (error) {
        const failure = toSheetError(error, { account: key.client_email, tokenUrl });
        if (failure.kind === "auth") forgetToken(auth);
        throw failure;
      }
    },
  };
}

function budgetError(delayMs: number): SheetError {
  return sheetError("quota", { retryAfter: Math.ceil(delayMs / 1000), detail: "the shop's own limit" });
}

function createAuth(key: ServiceAccountKey, tokenUrl: string, timeoutMs: number): JWT {
  const auth = new JWT({
    email: key.client_email,
    key: key.private_key,
    scopes: [SCOPE],
    additionalClaims: { aud: tokenUrl },
    eagerRefreshThresholdMillis: TOKEN_EARLY_MS,
    transporterOptions: {
      timeout: timeoutMs,
      // Node's own fetch, which honours NODE_USE_ENV_PROXY; the library's proxy agent does not work with it.
      fetchImplementation: fetch,
      noProxy: [/^/],
    },
  });
  const { request, response } = auth.transporter.interceptors;
  request.add({
    // The library has no setting for the token endpoint, and tries its token call again unless told not to.
    resolved: async (config) => {
      if (config.url.href !== GOOGLE_TOKEN_URL) return config;
      return Object.assign(config, { url: new URL(tokenUrl), retryConfig: { retry: 0 } });
    },
  });
  response.add({
    // A page with status 200 in place of a token would be sent on as "Bearer undefined".
    resolved: async (answer) => {
      const isToken = String(answer.config.url) === new URL(tokenUrl).href;
      if (isToken && typeof answer.data?.access_token !== "string") throw notUnderstood();
      return answer;
    },
  });
  return auth;
}

/** After a refusal the token may be revoked or from another life of the server: the next call asks for a new one. */
function forgetToken(auth: JWT): void {
  auth.setCredentials({ refresh_token: "jwt-placeholder", expiry_date: 1 });
}
