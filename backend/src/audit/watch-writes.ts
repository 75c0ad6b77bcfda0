import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Request, RequestHandler, Response } from "express";
import { actorOf } from "../access/actor";
import { routeFor } from "../access/router-routes";
import { knexOf, type Sql } from "../db/transaction";
import { clientOfResponse } from "../edge/identify";
import { recordAudit } from "../modules/audit/record";
import type { AuditOutcome, NewAuditRecord } from "../modules/audit/types";
import { signInEventsOf } from "../sign-in/record";
import { differing } from "./diff";
import { safeBody } from "./safe-body";
import { signInsOf } from "./sign-in";
import type { Snapshot, Watch } from "./snapshots";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
/** Whose writes are recorded: staff and servers. Shoppers' orders are recorded with their states. */
const STAFF = /^\/(admin|api|static|auth(?!\/customer))(\/|$)/i;
const EXPORT = /\/(csv|export)\/?$/i;

/** What the snapshot middleware leaves for the record. */
export interface Watching {
  watch: Watch;
  before: Map<string, Snapshot>;
}

/**
 * Records every write of staff and servers, every export and every refusal of a signed-in person, before the answer
 * leaves: who is told that something was done can be sure that it is on record.
 */
export const watchWrites: RequestHandler = (req, res, next) => {
  if (!STAFF.test(req.path)) return next();
  const end = res.end.bind(res) as (...args: unknown[]) => Response;
  let answer: unknown;
  const json = res.json.bind(res);
  res.json = (body: unknown) => {
    answer = body;
    return json(body);
  };
  let ended = false;
  res.end = ((...args: unknown[]) => {
    ended = true;
    res.end = end as typeof res.end;
    if (!isRecorded(req, res)) return end(...args);
    void writeRecord(req as Request & MedusaRequest, res, answer).finally(() => end(...args));
    return res;
  }) as typeof res.end;
  // A reader who hangs up before the last line of an export has the rest of it all the same.
  res.once("close", () => {
    if (!ended && isRecorded(req, res)) void writeRecord(req as Request & MedusaRequest, res, answer);
  });
  next();
};

function isRecorded(req: Request, res: Response): boolean {
  // Answers from before Medusa (the edge's own) have no scope to write through.
  if (!("scope" in req)) return false;
  if (!READS.has(req.method)) return true;
  const signedIn = actorOf(req as Request & MedusaRequest) !== null;
  return signedIn && (res.statusCode === 403 || (EXPORT.test(req.path) && res.statusCode < 400));
}

async function writeRecord(req: Request & MedusaRequest, res: Response, answer: unknown): Promise<void> {
  try {
    const sql = knexOf(req.scope);
    for (const record of await recordsOf(req, res, answer, sql)) await recordAudit(sql, record);
  } catch (error) {
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`audit: ${(error as Error).message}`);
  }
}

async function recordsOf(
  req: Request & MedusaRequest,
  res: Response,
  answer: unknown,
  sql: Sql,
): Promise<NewAuditRecord[]> {
  const base = {
    actor: actorText(req),
    action: `${req.method} ${routeOf(req)}`,
    address: clientOfResponse(res).address,
    request_id: String(req.requestId ?? ""),
    outcome: outcomeOf(res.statusCode),
    detail: { status: res.statusCode, ...(hasContent(req.body) ? { body: safeBody(req.body) } : {}) },
  };
  const signIns = signInsOf(req, res.statusCode, signInEventsOf(req.scope));
  if (signIns.length) return signIns.map((signIn) => ({ ...base, ...signIn }));
  const watching = res.locals.watching as Watching | undefined;
  if (watching && base.outcome === "done") {
    const changes = await changesOf(watching, answer, sql);
    if (changes.length) return changes.map((change) => ({ ...base, ...change }));
  }
  return [{ ...base, ...subjectOf(req, answer) }];
}

async function changesOf(
  { watch, before }: Watching,
  answer: unknown,
  sql: Sql,
): Promise<Partial<NewAuditRecord>[]> {
  const created = watch.ids.length === 0 ? idOf(answer) : undefined;
  const after = await watch.read(sql, created ? [created] : watch.ids);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ subject_type: watch.type, subject_id: id, ...differing(before.get(id), after.get(id)) }))
    .filter((change) => change.before || change.after);
}

function actorText(req: Request & MedusaRequest): string {
  const actor = actorOf(req);
  if (!actor) return "stranger";
  return `${actor.kind === "user" ? "staff" : "key"}:${actor.id}`;
}

/** The whole path: inside a mounted middleware `req.path` is only its end. */
const wholePath = (req: Request): string => `${req.baseUrl}${req.path}`;

/** The pattern of the route that was asked for, whoever answered before it was reached; the path where there is none. */
function routeOf(req: Request): string {
  const path = wholePath(req);
  return routeFor(req.app, req.method, path)?.path ?? path.slice(0, 200);
}

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return "done";
  return [401, 403, 404, 409, 429].includes(status) ? "refused" : "failed";
}

function subjectOf(req: Request, answer: unknown): Partial<NewAuditRecord> {
  const type = wholePath(req).split("/")[2] ?? null;
  const id = Object.values(req.params).at(-1) ?? idOf(answer) ?? null;
  return { subject_type: type, subject_id: id };
}

/** The id of what an answer is about: `{ product: { id } }`, or `{ id }` itself. */
function idOf(answer: unknown): string | undefined {
  const whole = (answer ?? {}) as Record<string, unknown>;
  const [first] = Object.values(whole) as ({ id?: unknown } | null | undefined)[];
  return [whole.id, first?.id].find((id): id is string => typeof id === "string");
}

const hasContent = (body: unknown): boolean =>
  body !== null && typeof body === "object" && Object.keys(body).length > 0;
