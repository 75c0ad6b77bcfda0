import type { RequestHandler } from "express";
import { SIGNATURES } from "../carriers/fake";
import type { WebhookRecord } from "../carriers/webhooks";
import type { SandboxCore } from "../core";
import { toCasablancaTime } from "../lib/casablanca";
import { Problem } from "../lib/problem";
import { flag, type JsonObject, objectBody, oneOf, optionalText, text, wholeNumber } from "../lib/read";

/**
 * `POST /sandbox/parcels/:tracking_number/status` `{ status, message?, lastActionAt?, webhook?, signature?, repeat?, move? }`:
 * moves the parcel and sends its webhook; answers when each webhook was tried once (5 s at most).
 */
export function moveRoute(core: SandboxCore): RequestHandler<{ tracking_number: string }> {
  return (request, response, next) => {
    move(core, request.params.tracking_number, objectBody(request.body))
      .then((outcome) => response.json(outcome))
      .catch(next);
  };
}

async function move(core: SandboxCore, trackingNumber: string, body: JsonObject) {
  const carrier = core.carriers.find((one) => one.detail(trackingNumber) !== undefined);
  const repeat = wholeNumber(body, "repeat", { min: 1, max: 50, fallback: 1 });
  const withWebhook = flag(body, "webhook", true);
  const moved = carrier?.move(trackingNumber, {
    status: text(body, "status", 60),
    message: optionalText(body, "message", 500),
    at: eventTime(body),
    signature: oneOf(body, "signature", SIGNATURES, "valid"),
    eventOnly: !flag(body, "move", true),
  });
  if (!carrier || !moved) throw new Problem(404, "unknown_parcel", `No parcel "${trackingNumber}" here.`);
  core.touch();
  const webhooks: WebhookRecord[] = [];
  if (moved.webhook && withWebhook)
    for (let sent = 0; sent < repeat; sent++) webhooks.push(await core.webhooks.send(moved.webhook));
  const number = carrier.numberOf?.(trackingNumber) ?? trackingNumber;
  const parcel = carrier.parcels().find(({ tracking_number }) => tracking_number === number);
  return { parcel, known: moved.known, webhooks };
}

function eventTime(body: JsonObject): string | undefined {
  const given = optionalText(body, "lastActionAt");
  if (given === undefined) return undefined;
  const local = toCasablancaTime(given);
  if (local === null)
    throw new Problem(400, "invalid_field", '"lastActionAt" must be "YYYY-MM-DD HH:mm:ss" or ISO 8601.');
  return local;
}
