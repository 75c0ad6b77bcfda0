import { createHmac } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { isObject } from "../../lib/read";
import { type Keys, type NamedKeys, sameText } from "../key-ring";
import { done, refuse } from "./answers";
import type { SenditContext } from "./context";

const HOUR_MS = 3_600_000;

/** Times in epoch seconds. */
interface Claims {
  sub: string;
  gen: number;
  iat: number;
  exp: number;
}

/** `POST /login`: a token for the two keys, 401 for any others. */
export function login(context: SenditContext): RequestHandler {
  return (request, response) => {
    const given = isObject(request.body) ? request.body : {};
    const matches = (keys: Keys) =>
      sameText(given.public_key, keys.public_key) && sameText(given.secret_key, keys.secret_key);
    const brought = context.keys.bring(matches, request);
    if (!brought) return refuse(request, response, { http: 401, message: "Clés API invalides." });
    done(response, { token: issue(context, brought), name: "Atelier Zellige" }, "Connexion réussie");
  };
}

/** Lets only calls with a live bearer token through. */
export function authenticated(context: SenditContext): RequestHandler {
  return (request, response, next) => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (isLive(token ?? "", context, request)) return next();
    refuse(request, response, { http: 401, message: "Unauthenticated." });
  };
}

/** Counts the account's calls of the last hour, logins included; 429 beyond the limit. */
export function hourlyLimit(context: SenditContext): RequestHandler {
  return (request, response, next) => {
    const now = context.now();
    const { hourlyLimit: limit } = context.config;
    const calls = context.recentCalls.filter((at) => at > now - HOUR_MS);
    context.recentCalls = calls;
    response.set("x-ratelimit-limit", String(limit));
    response.set("x-ratelimit-remaining", String(Math.max(0, limit - calls.length - 1)));
    if (calls.length < limit) {
      calls.push(now);
      return next();
    }
    const oldest = calls[0] ?? now;
    response.set("retry-after", String(Math.ceil((oldest + HOUR_MS - now) / 1000)));
    refuse(request, response, { http: 429, message: "Too Many Attempts." });
  };
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function sign(content: string, keys: Keys): string {
  return createHmac("sha256", `sandbox token ${keys.secret_key}`).update(content).digest("base64url");
}

function issue(context: SenditContext, { label, keys }: NamedKeys): string {
  const iat = Math.floor(context.now() / 1000);
  const exp = iat + context.config.tokenSeconds;
  const claims: Claims = { sub: label, gen: context.state.sessionGeneration, iat, exp };
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${content}.${sign(content, keys)}`;
}

/** A token lives as long as the key that it was given for. */
function isLive(token: string, context: SenditContext, request: Request): boolean {
  const [header, claims, signature] = token.split(".");
  const matches = (keys: Keys) => sameText(signature, sign(`${header}.${claims}`, keys));
  if (!context.keys.bring(matches, { method: request.method, path: request.path }) || !claims) return false;
  const { exp, gen } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Claims;
  return exp > context.now() / 1000 && gen === context.state.sessionGeneration;
}
