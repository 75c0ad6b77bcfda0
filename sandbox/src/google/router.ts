import express, { type Request, type Response, Router } from "express";
import { badRequest, GoogleError, notFound, unregistered } from "./errors";
import type { GoogleState } from "./state";
import { batchUpdate, describeSpreadsheet } from "./structure";
import { exchangeAssertion, TokenRefusal } from "./token";
import type { CallKind } from "./types";
import { appendRows, applyWrite, batchWrite, inputOption, prepareWrite, readRange } from "./values";

const BODY_LIMIT = "10mb";

/**
 * Google's token endpoint and Sheets v4, under `/google` (or at the root of where it is mounted). Faults and logging
 * are the frame's.
 */
export function googleRouter(google: GoogleState): Router {
  const inner = Router();
  inner.post("/token", express.urlencoded({ extended: false, limit: BODY_LIMIT }), (req, res) =>
    giveToken(google, req, res),
  );
  inner.all(/^\/v4\/spreadsheets\//, express.json({ limit: BODY_LIMIT }), (req, res) =>
    answerCall(google, req, res),
  );
  const router = Router();
  router.use("/google", inner);
  router.use(inner);
  return router;
}

function giveToken(google: GoogleState, req: Request, res: Response): void {
  try {
    const audience = `${req.protocol}://${req.get("host")}${req.originalUrl.split("?")[0]}`;
    res.json(exchangeAssertion(google, req.body ?? {}, audience));
  } catch (error) {
    if (!(error instanceof TokenRefusal)) throw error;
    res.status(error.status).json({ error: error.error, error_description: error.description });
  }
}

function answerCall(google: GoogleState, req: Request, res: Response): void {
  try {
    const { kind, id, run } = findCall(req);
    const user = google.userOf(bearer(req));
    google.count(kind, user);
    google.authorize(id, kind);
    res.json(run(google));
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    res.status(error.code).json(error);
  }
}

function bearer(req: Request): string {
  const match = /^Bearer\s+(\S+)$/i.exec(req.get("authorization") ?? "");
  if (!match?.[1]) throw unregistered();
  return match[1];
}

interface Call {
  kind: CallKind;
  id: string;
  run: (google: GoogleState) => object;
}

const isFormatted = (req: Request) =>
  (req.query.valueRenderOption ?? "FORMATTED_VALUE") === "FORMATTED_VALUE";

/** Which method of the API the request is for; the path is taken apart before it is decoded, as ranges hold `:` and `!`. */
function findCall(req: Request): Call {
  const [id = "", ...rest] = req.path.slice("/v4/spreadsheets/".length).split("/");
  const tail = rest.join("/");
  const name = `${req.method} ${id.includes(":") ? id.slice(id.indexOf(":")) : ""}${tail.replace(/^values\/.*?(:append)?$/, "values/*$1")}`;
  const method = METHODS[name.trim()];
  if (!method) throw notFound();
  const range = decode(tail.replace(/^values\//, "").replace(/:append$/, ""));
  const spreadsheetId = decode(id.replace(/:.*$/, ""));
  return {
    kind: method.kind,
    id: spreadsheetId,
    run: (google) => method.run(google, spreadsheetId, range, req),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest("The address is not well-formed.");
  }
}

interface Method {
  kind: CallKind;
  run: (google: GoogleState, id: string, range: string, req: Request) => object;
}

const METHODS: Record<string, Method> = {
  GET: { kind: "read", run: (google, id) => describeSpreadsheet(google, id) },
  "POST :batchUpdate": { kind: "write", run: (google, id, _, req) => batchUpdate(google, id, req.body) },
  "POST values:batchUpdate": { kind: "write", run: (google, id, _, req) => batchWrite(google, id, req.body) },
  "GET values:batchGet": { kind: "read", run: (google, id, _, req) => batchGet(google, id, req) },
  "GET values/*": {
    kind: "read",
    run: (google, id, range, req) => readRange(google, id, range, isFormatted(req)),
  },
  "PUT values/*": { kind: "write", run: (google, id, range, req) => update(google, id, range, req) },
  "POST values/*:append": {
    kind: "write",
    run: (google, id, range, req) => appendRows(google, id, range, req.body, req.query),
  },
};

function batchGet(google: GoogleState, id: string, req: Request): object {
  const ranges = [req.query.ranges ?? []].flat().map(String);
  return {
    spreadsheetId: id,
    valueRanges: ranges.map((range) => readRange(google, id, range, isFormatted(req))),
  };
}

function update(google: GoogleState, id: string, range: string, req: Request): object {
  const option = inputOption(req.query.valueInputOption);
  return applyWrite(id, prepareWrite(google, id, { ...req.body, range }, option));
}
