import type { RequestHandler } from "express";
import { CLIENT_HEADER, type Client, clientOf } from "./client-address";

/** Headers in which libraries look for an address; a client can write any of them. */
const SPOOFABLE = [
  "forwarded",
  "x-real-ip",
  "x-client-ip",
  "x-cluster-client-ip",
  "x-forwarded",
  "forwarded-for",
  "cf-connecting-ip",
  "cf-pseudo-ipv4",
  "fastly-client-ip",
  "true-client-ip",
  "x-appengine-user-ip",
];

/** Finds out who calls, and writes it over every header that a client could have written. */
export function identify(options: {
  trustedProxies: number;
  proxySecret: string | undefined;
}): RequestHandler {
  const { trustedProxies: proxies, proxySecret } = options;
  return (req, res, next) => {
    const header = (name: string) => String(req.headers[name] ?? "");
    const peer = {
      socket: req.socket.remoteAddress ?? "",
      forwarded: header("x-forwarded-for"),
      signed: header(CLIENT_HEADER),
    };
    const client = clientOf(peer, { proxies, proxySecret, nowSeconds: Math.floor(Date.now() / 1000) });
    res.locals.client = client;
    for (const name of SPOOFABLE) delete req.headers[name];
    if (proxies === 0) for (const name of ["x-forwarded-proto", "x-forwarded-host"]) delete req.headers[name];
    req.headers["x-forwarded-for"] = client.address;
    next();
  };
}

/** Who calls, as the edge found it. */
export const clientOfResponse = (res: { locals: Record<string, unknown> }): Client =>
  res.locals.client as Client;
