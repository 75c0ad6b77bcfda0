import assert from "node:assert/strict";
import type { Carrier } from "../carrier";
import { first } from "./expect";
import type { CarrierFixtures, Check } from "./fixtures";
import { openLab, type Script } from "./lab";

const PDF = { pdf: "%PDF-1.4 invented" };
const NUMBER = "DH25QX0481";

function labelChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const { labels } = fixtures;
  if (!carrier.operations.labels || !labels) return [];
  const ask = (own: Script[], options = {}) => {
    const lab = openLab(carrier, fixtures, { own, ...options });
    return { lab, result: lab.client.labels([NUMBER], { format: "thermal" }) };
  };
  return [
    {
      name: "labels: the document is a real PDF",
      run: async () => assert.equal((await ask([labels.ok, PDF]).result).outcome, "ready"),
    },
    {
      name: "labels: HTML in place of the document is no label",
      run: async () => {
        const { result } = ask([labels.ok, { status: 200, body: "<html>session expired</html>" }]);
        assert.equal((await result).outcome, "unavailable");
      },
    },
    {
      name: "labels: a document is fetched by https from the carrier's own hosts",
      run: async () => {
        const { lab, result } = ask([labels.ok, PDF]);
        await result;
        assert.ok(lab.own().every((call) => call.url.startsWith("https://")));
      },
    },
    {
      name: "labels: a document on another host is not fetched",
      run: async () => {
        if (!labels.elsewhere) return;
        const { lab, result } = ask([labels.elsewhere, PDF]);
        assert.equal((await result).outcome, "refused");
        assert.equal(lab.own().length, 1);
      },
    },
    {
      name: "labels: none for no parcel",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [labels.ok, PDF] });
        assert.equal((await lab.client.labels([], { format: "a4" })).outcome, "refused");
        assert.equal(lab.calls.length, 0);
      },
    },
  ];
}

function cancelChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  const { cancel } = fixtures;
  if (!carrier.operations.cancel || !cancel) return [];
  const ask = (script: Script) => {
    const lab = openLab(carrier, fixtures, { own: [script, cancel.ok] });
    return { lab, result: lab.client.cancel(NUMBER) };
  };
  return [
    {
      name: "cancel: done",
      run: async () => assert.equal((await ask(cancel.ok).result).outcome, "cancelled"),
    },
    {
      name: "cancel: a parcel that has left is refused",
      run: async () => assert.equal((await ask(cancel.refused).result).outcome, "refused"),
    },
    {
      name: "cancel: no answer is uncertain, and the call is not repeated",
      run: async () => {
        const { lab, result } = ask({ fault: "cut" });
        assert.equal((await result).outcome, "uncertain");
        assert.equal(lab.own().length, 1);
      },
    },
  ];
}

function quoteChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  if (!carrier.operations.quote) return [];
  const fixture = first(fixtures.replays.quote, "quote fixture");
  const query = { city: "", ...(fixture.input as object) };
  return [
    {
      name: "quote: a price in dirhams",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [fixture.answer ?? {}] });
        const { quotes, outcome } = await lab.client.quote(query);
        assert.equal(outcome, undefined);
        const price = first(quotes, "quote").price;
        assert.ok(price > 0 && price < 500);
      },
    },
    {
      name: "quote: a failing carrier gives no price",
      run: async () => {
        const lab = openLab(carrier, fixtures, { own: [{ status: 500, body: {} }] });
        assert.deepEqual((await lab.client.quote(query)).quotes, []);
      },
    },
  ];
}

/** Checks of labels, cancelling and prices, as far as the carrier has them. */
export function documentChecks(carrier: Carrier, fixtures: CarrierFixtures): Check[] {
  return [
    ...labelChecks(carrier, fixtures),
    ...cancelChecks(carrier, fixtures),
    ...quoteChecks(carrier, fixtures),
  ];
}
