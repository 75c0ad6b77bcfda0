import { ORDER_STATES, SHIPMENT_STATUSES } from "@souk/contracts";
import { en } from "../i18n/en";
import { PARCEL_COLOUR, parcelWord, SHEET_COLOUR, STATE_COLOUR } from "./colours";
import { shipmentOf } from "./view.fixture";

it("has a colour and a word for every state and status", () => {
  expect(Object.keys(STATE_COLOUR).sort()).toEqual([...ORDER_STATES].sort());
  expect(Object.keys(en.state).sort()).toEqual([...ORDER_STATES].sort());
  expect(Object.keys(PARCEL_COLOUR)).toEqual(expect.arrayContaining([...SHIPMENT_STATUSES]));
  expect(Object.keys(en.parcel.word).sort()).toEqual(Object.keys(PARCEL_COLOUR).sort());
  expect(Object.keys(en.sheet.word).sort()).toEqual(Object.keys(SHEET_COLOUR).sort());
});

it("tells a carrier's refusal from a shopper's", () => {
  expect(parcelWord(shipmentOf("refused"))).toBe("rejected");
  expect(parcelWord(shipmentOf("created", { status: "refused" }))).toBe("refused");
});

it("shows how far a parcel is before the carrier has it", () => {
  expect(parcelWord(shipmentOf("uncertain"))).toBe("uncertain");
  expect(parcelWord(shipmentOf("created"))).toBe("created");
  expect(parcelWord(shipmentOf("cancelled", { status: "cancelled" }))).toBe("cancelled");
});
