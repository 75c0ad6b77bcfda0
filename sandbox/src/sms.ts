import express, { Router } from "express";
import type { SandboxCore } from "./core";
import { problemHandler } from "./lib/problem";
import { objectBody, text } from "./lib/read";

const LONGEST = 1_600;

/** `POST /sms/messages` `{ to, text }`: takes a text message, as an SMS gateway would. */
export function smsRouter(core: SandboxCore): Router {
  const router = Router();
  router.post("/messages", express.json(), (request, response) => {
    const body = objectBody(request.body);
    const sms = {
      to: text(body, "to", 20),
      text: text(body, "text", LONGEST),
      at: new Date(core.now()).toISOString(),
    };
    core.keepSms(sms);
    response.status(201).json({ id: `sms-${core.sms.length}`, ...sms });
  });
  router.use(problemHandler);
  return router;
}
