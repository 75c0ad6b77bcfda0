import { createHmac, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { isObject } from "../../lib/read";
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
    const keys: unknown = request.body;
    const { publicKey, secretKey } = context.config;
    if (!isObject(keys) || !same(keys.public_key, publicKey) || !same(keys.secret_key, secretKey))
      return refuse(request, response, { http: 401, message: "Clés API invalides." });
    done(response, { token: issue(context), name: "Atelier Zellige" }, "Connexion réussie");
  };
}

/** Lets only calls with a live bearer token through. */
export function authenticated(context: SenditContext): RequestHandler {
  return (request, response, next) => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (token && isLive(token, context)) return next();
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

function sign(content: string, context: SenditContext): string {
  return createHmac("sha256", `sandbox token ${context.config.secretKey}`)
    .update(content)
    .digest("base64url");
}

function issue(context: SenditContext): string {
  const iat = Math.floor(context.now() / 1000);
  const { publicKey, tokenSeconds } = context.config;
  const claims: Claims = {
    sub: publicKey,
    gen: context.state.sessionGeneration,
    iat,
    exp: iat + tokenSeconds,
  };
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${content}.${sign(content, context)}`;
}

function isLive(token: string, context: SenditContext): boolean {
  const [header, claims, signature] = token.split(".");
  if (!header || !claims || !signature || !same(signature, sign(`${header}.${claims}`, context)))
    return false;
  const { exp, gen } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Claims;
  return exp > context.now() / 1000 && gen === context.state.sessionGeneration;
}

function same(given: unknown, expected: string): boolean {
  if (typeof given !== "string") return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
