import type { CarrierClient, RequestResult } from "@souk/carrier-kit";
import { HANDOVER } from "../modules/handover";
import type { Sender } from "../modules/handover/sender";
import type { HandoverService } from "../modules/handover/service";
import { SENDING_SECONDS } from "../parcels/timing";
import { accountAt, byCarrier, numbersOf } from "../printing/carrier-call";
import { type Choice, type Chosen, chooseParcels } from "../printing/choose";
import type { Printing } from "../printing/fetch";
import { type Problem, type ProblemCode, problemOf } from "../printing/problem";

export interface PickupAnswer {
  /** One line a parcel that a courier comes for. */
  requested: { id: string; reference: string; carrier: string; request_id: string | null }[];
  problems: Problem[];
}

export interface PickupOrder {
  sender: Sender;
  note: string | null;
  /** Asks again for parcels that were asked for before. */
  again: boolean;
}

const BEFORE_PICKUP = [null, "created", "awaiting_pickup"];

/** Asks each parcel's carrier to come, once: what was asked, or may have been, is not asked again without a person's word. */
export async function askForPickup(
  context: Printing,
  choice: Choice,
  order: PickupOrder,
): Promise<PickupAnswer> {
  const { container, locale } = context;
  const { parcels, problems } = await chooseParcels(container, choice, { shop: order.sender.name, locale });
  const here = parcels.filter(({ status }) => BEFORE_PICKUP.includes(status));
  const left = parcels.filter((one) => !here.includes(one));
  const answers = await Promise.all(
    [...byCarrier(here)].map(([carrier, group]) => askCarrier(context, carrier, group, order)),
  );
  return {
    requested: answers.flatMap(({ requested }) => requested),
    problems: [
      ...problems,
      ...left.map((one) => problemOf(one, "left_already", locale)),
      ...answers.flatMap((answer) => answer.problems),
    ],
  };
}

async function askCarrier(
  context: Printing,
  carrier: string,
  parcels: Chosen[],
  order: PickupOrder,
): Promise<PickupAnswer> {
  const all = (code: ProblemCode): PickupAnswer => ({
    requested: [],
    problems: parcels.map((one) => problemOf(one, code, context.locale)),
  });
  const client = await accountAt(context.container, carrier);
  if (!client) return all("carrier_off");
  if (!client.carrier.abilities.pickup) return all("no_pickup_call");
  const handover: HandoverService = context.container.resolve(HANDOVER);
  const claim = await handover.claim({
    kind: "pickup",
    carrier,
    shipment_ids: parcels.map(({ shipment_id }) => shipment_id),
    actor: context.actor,
    seconds: 2 * SENDING_SECONDS,
    again: order.again,
  });
  const taken = parcels.filter(({ shipment_id }) => claim?.shipment_ids.includes(shipment_id));
  const rest = parcels.filter((one) => !taken.includes(one));
  const waiting = await standing(context, rest);
  if (!claim) return { requested: [], problems: waiting };
  const answer = await send(context, client, { id: claim.id, parcels: taken }, order);
  return { ...answer, problems: [...waiting, ...answer.problems] };
}

/** Why parcels were not taken: what stands for them already. */
async function standing({ container, locale }: Printing, parcels: Chosen[]): Promise<Problem[]> {
  const handover: HandoverService = container.resolve(HANDOVER);
  const now = await handover.of(
    parcels.map(({ shipment_id }) => shipment_id),
    "pickup",
  );
  const words: Record<string, ProblemCode> = { done: "asked_before", uncertain: "uncertain" };
  return parcels.map((parcel) => {
    const state = now.find(({ shipment_id }) => shipment_id === parcel.shipment_id)?.state ?? "";
    return problemOf(parcel, words[state] ?? "busy", locale);
  });
}

async function send(
  { container, locale }: Printing,
  client: CarrierClient,
  { id, parcels }: { id: string; parcels: Chosen[] },
  { sender, note }: PickupOrder,
): Promise<PickupAnswer> {
  const handover: HandoverService = container.resolve(HANDOVER);
  const result = await client.pickup({ ...sender, note, tracking_numbers: numbersOf(parcels) });
  await handover.settle(id, stateAfter(result), result.request_id ?? null);
  if (result.outcome !== "requested") {
    const { outcome, message } = result;
    return { requested: [], problems: parcels.map((one) => problemOf(one, outcome, locale, message)) };
  }
  const request_id = result.request_id ?? null;
  return {
    requested: parcels.map((one) => ({
      id: one.id,
      reference: one.reference,
      carrier: one.carrier,
      request_id,
    })),
    problems: [],
  };
}

function stateAfter({ outcome }: RequestResult): "done" | "uncertain" | "failed" {
  if (outcome === "requested") return "done";
  return outcome === "uncertain" ? "uncertain" : "failed";
}
