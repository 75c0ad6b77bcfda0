import express, { Router } from "express";
import type { SandboxCore } from "../core";
import { FAULT_KINDS } from "../faults/faults";
import { Problem, problemHandler } from "../lib/problem";
import { objectBody, oneOf, optionalText, wholeNumber } from "../lib/read";
import { acceptRoute, keysRoute } from "./keys";
import { moveRoute } from "./move";
import { peopleRoute } from "./people";
import { publicState, settings } from "./state";

const SLOW_MS = 20_000;

/** The control API, `/sandbox/...`: for tests, and for the page's buttons. */
export function controlRouter(core: SandboxCore): Router {
  const router = Router();
  router.use(express.json({ limit: "1mb" }));
  router.get("/state", (_request, response) => void response.json(publicState(core)));
  router.post("/parcels/:tracking_number/status", moveRoute(core));
  router.post("/people", peopleRoute(core));
  router.post("/reset", (_request, response) => {
    core.reset();
    response.json({ reset: true });
  });
  router.post("/carriers/:id/expire-sessions", (request, response) => {
    const carrier = core.carrier(request.params.id);
    if (!carrier) throw new Problem(404, "unknown_carrier", `No carrier "${request.params.id}" here.`);
    carrier.expireSessions();
    core.touch();
    response.json({ expired: true });
  });
  router.get("/carriers/:id/keys", keysRoute(core));
  router.post("/carriers/:id/keys", acceptRoute(core));
  faultRoutes(router, core);
  settingsRoutes(router, core);
  router.use((request) => {
    throw new Problem(
      404,
      "unknown_path",
      `The control API has no ${request.method} ${request.originalUrl}.`,
    );
  });
  router.use(problemHandler);
  return router;
}

function faultRoutes(router: Router, core: SandboxCore): void {
  router.get("/faults", (_request, response) => void response.json({ faults: core.faults.list() }));
  router.post("/faults", (request, response) => {
    const body = objectBody(request.body);
    const fault = core.faults.add({
      target: oneOf(body, "target", core.targets()),
      kind: oneOf(body, "kind", FAULT_KINDS),
      count: wholeNumber(body, "count", { min: 1, max: 100_000, fallback: 1 }),
      path: optionalText(body, "path"),
      method: optionalText(body, "method")?.toUpperCase(),
      delay_ms: wholeNumber(body, "delay_ms", { min: 0, max: 600_000, fallback: SLOW_MS }),
    });
    response.status(201).json({ fault });
  });
  router.delete("/faults", (_request, response) => {
    core.faults.clear();
    response.json({ faults: [] });
  });
}

function settingsRoutes(router: Router, core: SandboxCore): void {
  router.get("/settings", (_request, response) => void response.json(settings(core)));
  router.post("/settings", (request, response) => {
    const body = objectBody(request.body);
    for (const { id } of core.carriers) {
      const field = `${id}_webhook_url`;
      if (!(field in body)) continue;
      const url = optionalText(body, field, 2_000);
      if (url !== undefined && !isHttpUrl(url))
        throw new Problem(400, "invalid_field", `"${field}" must be an http or https URL, or null.`);
      core.webhookUrls[id] = url ?? null;
    }
    core.touch();
    response.json(settings(core));
  });
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
