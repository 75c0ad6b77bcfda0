import { type Finding, wrong } from "./report";

/** The last answer that came over the line, whatever the client made of it. */
export interface Line {
  fetch: typeof fetch;
  last(): { status: number; html: boolean } | "silent" | "none";
}

/** The network as the client uses it, with an eye on what came back. */
export function openLine(): Line {
  let last: ReturnType<Line["last"]> = "none";
  const watched = (async (input: string | URL | Request, init?: RequestInit) => {
    last = "silent";
    const response = await fetch(input, init);
    last = { status: response.status, html: /html/i.test(response.headers.get("content-type") ?? "") };
    return response;
  }) satisfies typeof fetch;
  return { fetch: watched, last: () => last };
}

export interface Failed {
  outcome?: string;
  message?: string;
}

interface Where {
  /** The setting of the carrier's address. */
  address: string;
  /** The settings of the keys. */
  keys: string;
}

/** What a failed call means for the shop: the keys, the address, or the carrier. */
export function explain(
  what: string,
  { outcome, message }: Failed,
  line: Line,
  { address, keys }: Where,
): Finding {
  const said = `${what}: ${message ?? outcome ?? "the carrier gave no usable answer"}.`;
  const last = line.last();
  if (outcome === "unauthorized")
    return wrong(
      said,
      `Compare ${keys} with the carrier's account; a key may have been replaced there, or not be active yet.`,
    );
  if (last === "silent")
    return wrong(
      said,
      "Try again in a few minutes; if it stays so, ask the carrier whether its service is down.",
    );
  if (last === "none") return wrong(said, `Nothing was sent. Check ${address}.`);
  if (last.status === 429)
    return wrong(said, "Too many calls: wait an hour, and look for another program that uses the same keys.");
  if (last.status >= 500)
    return wrong(said, "The carrier's own service fails. Try again later; if it stays so, tell the carrier.");
  if (last.html)
    return wrong(said, `A web page came in place of data: check that ${address} is the address of the API.`);
  if (last.status === 404) return wrong(said, `The address knows no such call: check ${address}.`);
  return wrong(
    said,
    "The carrier answers in a way that its integration does not know: tell whoever maintains it.",
  );
}
