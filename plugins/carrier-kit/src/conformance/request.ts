import assert from "node:assert/strict";
import type { ShipmentRequest } from "../shipment";
import { type Bench, check } from "./bench";
import { first } from "./expect";
import type { Check } from "./fixtures";

const LATIN_PHONES = ["0612000001", "+212 6 12 00 00 01", "00212612000001", "06.12.00.00.01", "612-00-00-01"];
const EARLIER = "EARLIER77";

type Change = Partial<ShipmentRequest>;

/** The body of the call that goes out for the request with this change. */
function sender({ created, create, lab }: Bench) {
  return async (change: Change = {}): Promise<string> => {
    const one = lab([created]);
    await create(one, change);
    return first(one.own(), "call").body;
  };
}

function unsentChecks({ created, create, lab, request }: Bench): Check[] {
  const refused = (name: string, change: Change): Check =>
    check(`create: ${name} is refused before anything is sent`, async () => {
      const one = lab([created]);
      assert.equal((await create(one, change)).outcome, "refused");
      assert.equal(one.calls.length, 0);
    });
  const to = (city: string) => ({ address: { line1: "x", city } });
  return [
    refused("a phone of another country", { recipient: { ...request.recipient, phone: "+33612000001" } }),
    refused("a phone in the city box", to("0612000001")),
    refused("a city nobody knows", to("Atlantide")),
    refused("an empty city", to(" ")),
    refused("a negative amount", { cod_amount: -1 }),
    refused("an empty name", { recipient: { ...request.recipient, name: " " } }),
  ];
}

function formChecks(bench: Bench): Check[] {
  const { request, carrier } = bench;
  const bodyFor = sender(bench);
  const phone = (text: string) => bodyFor({ recipient: { ...request.recipient, phone: text } });
  const { city, district } = request.address;
  const shout = (text: string) => ` ${text.toUpperCase().replace(/ /g, "  ")} `;
  return [
    check("create: the phone reaches the carrier in one form, however it was written", async () => {
      assert.equal(new Set(await Promise.all(LATIN_PHONES.map(phone))).size, 1);
    }),
    check("create: a phone in Arabic-Indic digits is the same phone", async () => {
      assert.equal(await phone("٠٦١٢٠٠٠٠٠١"), await phone("0612000001"));
    }),
    check("create: the city is understood in any case and with any blanks", async () => {
      const address = {
        ...request.address,
        city: shout(city),
        district: district ? shout(district) : district,
      };
      // Where the carrier has no field for it, a district goes along as the shopper wrote it.
      const plain = (body: string) => body.toUpperCase().replace(/\s+/g, " ");
      assert.equal(plain(await bodyFor({ address })), plain(await bodyFor()));
    }),
    check("create: the amount is in dirhams, never multiplied", async () => {
      const body = await bodyFor({ cod_amount: 7351 });
      assert.match(body, /\b7351\b/);
      assert.doesNotMatch(body, /735100/);
    }),
    check("create: centimes are kept where the carrier takes them, rounded half up elsewhere", async () => {
      const wanted = carrier.abilities.centimes ? /\b7351\.5\b/ : /\b7352\b(?!\.)/;
      assert.match(await bodyFor({ cod_amount: 7351.5 }), wanted);
    }),
    check("create: a prepaid parcel collects nothing", async () => {
      const body = await bodyFor({ cod_amount: 0, declared_value: 8642 });
      assert.doesNotMatch(body.replaceAll(request.reference, ""), /\b349(\.5)?\b/);
      assert.match(body, /[^\d.]0[^\d.]/);
    }),
    check("create: our reference goes with the parcel", async () => {
      assert.ok((await bodyFor()).includes(request.reference));
    }),
    check("create: line breaks and hidden characters never reach the carrier", async () => {
      const body = await bodyFor({
        recipient: { ...request.recipient, name: "Salma\u202e\r\nIdrissi" },
        address: { ...request.address, line1: "14 rue\u200f\ndes Orangers" },
        note: "a\u0000b\nc",
      });
      assert.doesNotMatch(body, /[\p{Cc}\u200f\u202e]|\\[nr]|\\u00/u);
      assert.match(body, /Salma Idrissi/);
    }),
  ];
}

function optionChecks(bench: Bench): Check[] {
  const { carrier, create, lab, created } = bench;
  const bodyFor = sender(bench);
  const { exchange, openParcel } = carrier.abilities;
  return [
    openParcel
      ? check("open parcel: the shop's word on opening goes with the parcel", async () => {
          assert.notEqual(await bodyFor({ allow_open: true }), await bodyFor({ allow_open: false }));
        })
      : check("open parcel: is not offered, so the shop's word changes nothing", async () => {
          assert.equal(await bodyFor({ allow_open: true }), await bodyFor({ allow_open: false }));
        }),
    exchange
      ? check("exchange: the carrier is told, and other parcels are none", async () => {
          assert.notEqual(await bodyFor({ exchange_of: EARLIER }), await bodyFor());
          assert.equal(await bodyFor({ exchange_of: null }), await bodyFor());
        })
      : check("exchange: is not offered, so it is refused and nothing is sent", async () => {
          const one = lab([created]);
          const { outcome, reason } = await create(one, { exchange_of: EARLIER });
          assert.deepEqual([outcome, reason], ["refused", "exchange_not_offered"]);
          assert.equal(one.calls.length, 0);
        }),
  ];
}

/** Checks of what goes out for a parcel, and of what is never sent. */
export function requestContentChecks(bench: Bench): Check[] {
  return [unsentChecks, formChecks, optionChecks].flatMap((group) => group(bench));
}
