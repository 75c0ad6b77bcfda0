import { resolve } from "node:path";
import express, { type RequestHandler, Router } from "express";
import type { SandboxCore } from "../core";
import { fragments, page } from "./page";

/** Beside `src` and `dist` alike. */
const ASSETS = resolve(__dirname, "../../public");

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail's HTML may show text and inline styles; it runs, loads and submits nothing. */
const MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** `/`, its fragments and assets, and the HTML parts of mails. */
export function pageRouter(core: SandboxCore): Router {
  const router = Router();
  router.use("/assets", express.static(ASSETS));
  router.get("/", (request, response) => {
    response
      .set("content-security-policy", POLICY)
      .type("html")
      .send(page(core, query(request)));
  });
  router.get("/fragments", (request, response) => {
    const parts = Object.entries(fragments(core, query(request)));
    response.json(Object.fromEntries(parts.map(([id, part]) => [id, part.markup])));
  });
  router.get("/mails/:index", (request, response, next) => {
    const mail = core.mails[Number(request.params.index)];
    if (!mail?.html) return next();
    response.set("content-security-policy", MAIL_POLICY).type("html").send(mail.html);
  });
  return router;
}

function query(request: Parameters<RequestHandler>[0]): string {
  return typeof request.query.q === "string" ? request.query.q : "";
}
