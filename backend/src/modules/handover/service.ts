import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "../../db/transaction";
import { readSender, type Sender, writeSender } from "./sender";

export type HandoverKind = "pickup" | "note";
/** `sending`: the carrier is being asked; `uncertain`: it may have been done, a person decides; `failed`: surely not done. */
export type HandoverState = "sending" | "done" | "uncertain" | "failed";

/** What was asked of a carrier for one parcel. */
export interface Handover {
  id: string;
  shipment_id: string;
  kind: HandoverKind;
  carrier: string;
  state: HandoverState;
  /** The carrier's number of the pickup or the note, where it gives one. */
  reference: string | null;
  created_at: Date;
}

export interface NewHandover {
  kind: HandoverKind;
  carrier: string;
  shipment_ids: readonly string[];
  actor: string;
  /** How long the carrier may take, in seconds; what is still `sending` after that counts as uncertain. */
  seconds: number;
  /** Asks again for what was asked before, knowingly. */
  again: boolean;
}

/** A call that was never settled died on its way: nobody knows what the carrier did. */
const STATE = `CASE WHEN handover.state = 'sending' AND handover.sending_until < now() THEN 'uncertain' ELSE handover.state END`;

/**
 * Pickups and delivery notes, each written down before the carrier is asked: a parcel is in at most one of each kind, so that
 * a second press, a second person or a crash asks no carrier twice.
 */
export class HandoverService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** Takes those of the parcels that are in none of this kind yet. Null when all are. */
  claim(request: NewHandover): Promise<{ id: string; shipment_ids: string[] } | null> {
    return this.db.transaction(async (sql) => {
      if (request.again) await release(sql, request);
      const id = generateEntityId(undefined, "hov");
      await sql("handover").insert({
        id,
        kind: request.kind,
        carrier: request.carrier,
        state: "sending",
        actor: request.actor,
        sending_until: sql.raw("now() + make_interval(secs => ?)", [request.seconds]),
      });
      const taken = await addParcels(sql, id, request.kind, request.shipment_ids);
      if (taken.length > 0) return { id, shipment_ids: taken };
      await sql("handover").where({ id }).delete();
      return null;
    });
  }

  /** Writes down what became of it; after a failure the parcels are free to be asked for again. */
  settle(
    id: string,
    state: Exclude<HandoverState, "sending">,
    reference: string | null = null,
  ): Promise<void> {
    return this.db.transaction(async (sql) => {
      await sql("handover").where({ id }).update({ state, reference, sending_until: null });
      if (state === "failed")
        await sql("handover_parcel").where({ handover_id: id }).update({ active: false });
    });
  }

  /** What stands for the parcels now, by kind and parcel. */
  async of(shipmentIds: readonly string[], kind?: HandoverKind): Promise<Handover[]> {
    const query = this.db("handover_parcel")
      .join("handover", "handover.id", "handover_parcel.handover_id")
      .whereIn("handover_parcel.shipment_id", shipmentIds)
      .andWhere("handover_parcel.active", true)
      .select(
        "handover.id",
        "handover_parcel.shipment_id",
        "handover.kind",
        "handover.carrier",
        "handover.reference",
        "handover.created_at",
        this.db.raw(`${STATE} AS state`),
      );
    return kind ? query.andWhere("handover.kind", kind) : query;
  }

  sender(): Promise<Sender> {
    return readSender(this.db);
  }

  saveSender(sender: Sender): Promise<void> {
    return writeSender(this.db, sender);
  }
}

/** Writes down a note that the carrier made by itself, as it took the parcel into its books. */
export async function recordNote(
  sql: Sql,
  { carrier, shipment_id, note }: { carrier: string; shipment_id: string; note: string },
): Promise<void> {
  const id = generateEntityId(undefined, "hov");
  await sql("handover").insert({
    id,
    kind: "note",
    carrier,
    state: "done",
    reference: note,
    actor: `carrier:${carrier}`,
  });
  await addParcels(sql, id, "note", [shipment_id]);
}

async function addParcels(
  sql: Sql,
  id: string,
  kind: HandoverKind,
  shipmentIds: readonly string[],
): Promise<string[]> {
  const rows: { shipment_id: string }[] = await sql("handover_parcel")
    .insert(shipmentIds.map((shipment_id) => ({ handover_id: id, shipment_id, kind })))
    .onConflict(sql.raw(`("kind", "shipment_id") where "active"`))
    .ignore()
    .returning("shipment_id");
  return rows.map(({ shipment_id }) => shipment_id);
}

/** Lets go of what is over; what is under way at the carrier stays. */
async function release(sql: Sql, { kind, shipment_ids }: NewHandover): Promise<void> {
  await sql("handover_parcel")
    .whereIn("shipment_id", shipment_ids)
    .andWhere({ kind, active: true })
    .whereIn("handover_id", sql("handover").select("id").whereRaw(`(${STATE}) <> 'sending'`))
    .update({ active: false });
}
