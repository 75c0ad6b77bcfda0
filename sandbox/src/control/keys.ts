import type { RequestHandler } from "express";
import type { CarrierFake } from "../carriers/fake";
import type { KeyRing, NamedKeys } from "../carriers/key-ring";
import type { SandboxCore } from "../core";
import { Problem } from "../lib/problem";
import { isObject, objectBody, text } from "../lib/read";

const MOST_KEYS = 20;

function ringOf(core: SandboxCore, id: string): KeyRing {
  const carrier: CarrierFake | undefined = core.carrier(id);
  if (!carrier) throw new Problem(404, "unknown_carrier", `No carrier "${id}" here.`);
  return carrier.keys;
}

/** `GET /sandbox/carriers/:id/keys`: the labels accepted now, and each call with the label of the key it brought. */
export const keysRoute =
  (core: SandboxCore): RequestHandler =>
  (request, response) => {
    const ring = ringOf(core, request.params.id ?? "");
    response.json({ accepted: ring.labels(), names: ring.names(), calls: ring.calls() });
  };

/** `POST` to the same: `{ "keys": [{ "label", …the carrier's own names }] }`; a label known before may stand alone. */
export const acceptRoute =
  (core: SandboxCore): RequestHandler =>
  (request, response) => {
    const ring = ringOf(core, request.params.id ?? "");
    const { keys } = objectBody(request.body);
    if (!Array.isArray(keys) || keys.length > MOST_KEYS)
      throw new Problem(400, "invalid_field", `"keys" must be a list of at most ${MOST_KEYS} keys.`);
    ring.accept(keys.map((one: unknown) => readKeys(ring, one)));
    response.json({ accepted: ring.labels() });
  };

function readKeys(ring: KeyRing, given: unknown): NamedKeys {
  const body = isObject(given) ? given : {};
  const label = text(body, "label", 60);
  const known = Object.keys(body).length === 1 ? ring.byLabel(label) : undefined;
  const keys = () => Object.fromEntries(ring.names().map((name) => [name, text(body, name)]));
  return known ?? { label, keys: keys() };
}
