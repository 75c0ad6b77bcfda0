import assert from "node:assert/strict";
import { isObject, textAt } from "../text/json";
import { type Bench, check, offered } from "./bench";
import { first } from "./expect";
import type { Check, FixtureAnswer } from "./fixtures";
import type { Lab, Script } from "./lab";

const PDF = { pdf: "%PDF-1.4 invented" };
const HTML = { status: 200, body: "<html>session expired</html>" };
const NUMBER = "DH25QX0481";

type Kind = "labels" | "deliveryNote";
const WORDS: Record<Kind, [name: string, one: string]> = {
  labels: ["labels", "label"],
  deliveryNote: ["delivery note", "note"],
};

function ask(one: Lab, kind: Kind, numbers: string[]) {
  return kind === "labels"
    ? one.client.labels(numbers, { format: "thermal" })
    : one.client.deliveryNote(numbers);
}

function offeredChecks({ lab }: Bench, kind: Kind, way: FixtureAnswer[]): Check[] {
  const [name, one] = WORDS[kind];
  const answered = async (...own: Script[]) => {
    const opened = lab(own);
    return { opened, result: await ask(opened, kind, [NUMBER]) };
  };
  return [
    check(`${name}: the document is a real PDF, fetched by https`, async () => {
      const { opened, result } = await answered(...way, PDF);
      assert.equal(result.outcome, "ready");
      assert.ok(result.outcome === "ready" && Buffer.from(result.pdf).toString().startsWith("%PDF-"));
      assert.ok(opened.own().every((call) => call.url.startsWith("https://")));
    }),
    check(`${name}: HTML in place of the document is no ${one}`, async () => {
      assert.equal((await answered(...way, HTML)).result.outcome, "unavailable");
    }),
    check(`${name}: an empty document is no ${one}`, async () => {
      assert.equal((await answered(...way, { pdf: "" })).result.outcome, "unavailable");
    }),
    check(`${name}: none for no parcel, nor for what cannot be one`, async () => {
      for (const numbers of [[], ["../x"]]) {
        const opened = lab([...way, PDF]);
        assert.equal((await ask(opened, kind, numbers)).outcome, "refused");
        assert.equal(opened.calls.length, 0);
      }
    }),
  ];
}

/** Checks of labels and delivery notes: real PDFs, from the carrier's own hosts, by https. */
export function documentChecks(bench: Bench): Check[] {
  const { carrier, fixtures, lab } = bench;
  const of = (kind: Kind): Check[] => {
    const absent = check(`${WORDS[kind][0]}: not offered, so refused without a call`, async () => {
      const one = lab([]);
      assert.equal((await ask(one, kind, [NUMBER])).outcome, "refused");
      assert.equal(one.calls.length, 0);
    });
    const present = () => {
      const given = fixtures[kind];
      assert.ok(given, `a carrier with ${WORDS[kind][0]} has fixtures of the way there`);
      return offeredChecks(bench, kind, [given.ok].flat());
    };
    return offered(carrier.operations[kind], present, absent);
  };
  const { elsewhere } = fixtures.labels ?? {};
  const strange = check("labels: a document on another host is not fetched", async () => {
    const one = lab([elsewhere ?? {}, PDF]);
    assert.equal((await ask(one, "labels", [NUMBER])).outcome, "refused");
    assert.equal(one.own().length, 1);
  });
  const once = check("delivery note: a step that changes something is not repeated after a cut", async () => {
    const one = lab([{ fault: "cut" }, ...[fixtures.deliveryNote?.ok ?? []].flat(), PDF]);
    assert.equal((await ask(one, "deliveryNote", [NUMBER])).outcome, "unavailable");
    assert.equal(one.own().length, 1);
  });
  return [
    ...of("labels"),
    ...(elsewhere ? [strange] : []),
    ...of("deliveryNote"),
    ...(carrier.operations.deliveryNote ? [once] : []),
  ];
}

/** Checks of prices: in dirhams, or none. */
export function quoteChecks({ carrier, fixtures, lab }: Bench): Check[] {
  const absent = check("quote: not offered, so there is no price and no call", async () => {
    const one = lab([]);
    assert.deepEqual(await one.client.quote({ city: "Safi" }), { quotes: [] });
    assert.equal(one.calls.length, 0);
  });
  const present = (): Check[] => {
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
      check("quote: a place that nobody knows has no price", async () => {
        const { quotes } = await lab([answer ?? {}]).client.quote({ city: "Atlantide" });
        assert.deepEqual(quotes, []);
      }),
    ];
  };
  return offered(carrier.operations.quote, present, absent);
}
