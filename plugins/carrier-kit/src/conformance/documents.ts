import assert from "node:assert/strict";
import { isObject, textAt } from "../text/json";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check } from "./fixtures";
import type { Script } from "./lab";

const PDF = { pdf: "%PDF-1.4 invented" };
const NUMBER = "DH25QX0481";

/** Checks of labels: real PDFs, from the carrier's own hosts, by https. */
export function labelChecks({ carrier, fixtures, lab }: Bench): Check[] {
  const { labels } = fixtures;
  if (!carrier.operations.labels || !labels) return [];
  const way = [labels.ok].flat();
  const ask = async (...own: Script[]) => {
    const one = lab(own);
    return { one, result: await one.client.labels([NUMBER], { format: "thermal" }) };
  };
  return [
    check("labels: the document is a real PDF, fetched by https", async () => {
      const { one, result } = await ask(...way, PDF);
      assert.equal(result.outcome, "ready");
      assert.ok(one.own().every((call) => call.url.startsWith("https://")));
    }),
    check("labels: HTML in place of the document is no label", async () => {
      const { result } = await ask(...way, { status: 200, body: "<html>session expired</html>" });
      assert.equal(result.outcome, "unavailable");
    }),
    check("labels: a document on another host is not fetched", async () => {
      if (!labels.elsewhere) return;
      const { one, result } = await ask(labels.elsewhere, PDF);
      assert.deepEqual([result.outcome, one.own().length], ["refused", 1]);
    }),
    check("labels: none for no parcel", async () => {
      const one = lab([...way, PDF]);
      assert.equal((await one.client.labels([], { format: "a4" })).outcome, "refused");
      assert.equal(one.calls.length, 0);
    }),
  ];
}

/** Checks of cancelling: done, refused, or uncertain and not repeated. */
export function cancelChecks({ carrier, fixtures, lab }: Bench): Check[] {
  const { cancel } = fixtures;
  if (!carrier.operations.cancel || !cancel) return [];
  const outcome = async (script: Script) => (await lab([script]).client.cancel(NUMBER)).outcome;
  return [
    check("cancel: done", async () => assert.equal(await outcome(cancel.ok), "cancelled")),
    check("cancel: a parcel that has left is refused", async () => {
      assert.equal(await outcome(cancel.refused), "refused");
    }),
    check("cancel: no answer is uncertain, and the call is not repeated", async () => {
      const one = lab([{ fault: "cut" }, cancel.ok]);
      assert.equal((await one.client.cancel(NUMBER)).outcome, "uncertain");
      assert.equal(one.own().length, 1);
    }),
  ];
}

/** Checks of prices: in dirhams, or none. */
export function quoteChecks({ carrier, fixtures, lab }: Bench): Check[] {
  if (!carrier.operations.quote) return [];
  const { input, answer } = first(fixtures.replays.quote, "quote fixture");
  const asked = isObject(input) ? input : {};
  const query = { city: textAt(asked, "city") ?? "", district: textAt(asked, "district") };
  return [
    check("quote: a price in dirhams", async () => {
      const { quotes, outcome } = await lab([answer ?? {}]).client.quote(query);
      assert.equal(outcome, undefined);
      const { price } = first(quotes, "quote");
      assert.ok(price > 0 && price < 500);
    }),
    check("quote: a failing carrier gives no price", async () => {
      const { quotes, outcome } = await lab([{ status: 500, body: {} }]).client.quote(query);
      assert.deepEqual([quotes, outcome], [[], "unavailable"]);
    }),
  ];
}
