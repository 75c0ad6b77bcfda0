import type { MedusaContainer } from "@medusajs/framework/types";
import type { Localised } from "@souk/carrier-kit";
import { knexOf, type Sql } from "../db/transaction";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { type FeeOf, feesOf, type Place } from "./fees";
import { centimes, dirhams } from "./money";
import { DELIVERED_AT, owedParcels, type ParcelRow, parcels } from "./parcels";
import { readCashSettings } from "./settings";

/** Days since the delivery at which an age begins: 0 to 3, 4 to 7, 8 to 14, 15 and more. */
export const AGES = [0, 4, 8, 15] as const;

/** What a carrier owes; dirhams. */
export interface CarrierDebt {
  carrier: string;
  name: Localised;
  parcels: number;
  /** Cash collected at the door, what the carrier keeps of it, and what should come. */
  collected: number;
  fees: number;
  expected: number;
  /** By age, in the order of `AGES`. */
  ages: { parcels: number; expected: number }[];
}

interface Group extends Place {
  age: number;
  parcels: number;
  collected: string;
}

const DAYS = `floor(extract(epoch FROM now() - ${DELIVERED_AT}) / 86400)`;

/** What each installed carrier holds of the shop's cash, by the age of the delivery. */
export async function debts(container: MedusaContainer): Promise<CarrierDebt[]> {
  const sql = knexOf(container);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const feeOf = feesOf(container, await readCashSettings(sql));
  const groups = await groupsOf(sql);
  const carriers = new Map((await shipping.followed()).map(({ id, name }) => [id, name]));
  for (const { carrier } of groups) {
    const name = shipping.carrier(carrier)?.name ?? { ar: carrier, fr: carrier, en: carrier };
    carriers.set(carrier, name);
  }
  return Promise.all(
    [...carriers].map(([carrier, name]) =>
      debtOf(
        carrier,
        name,
        groups.filter((one) => one.carrier === carrier),
        feeOf,
      ),
    ),
  );
}

function groupsOf(sql: Sql): Promise<Group[]> {
  const age = `(CASE ${[...AGES.entries()]
    .reverse()
    .map(([at, days]) => `WHEN ${DAYS} >= ${days} THEN ${at}`)
    .join(" ")} ELSE 0 END)`;
  return owedParcels(sql)
    .clearSelect()
    .select({ carrier: "s.carrier", fee: "s.fee", city: "o.city", district: "o.district" })
    .select(sql.raw(`${age}::int AS age, count(*)::int AS parcels, sum(s.cod_amount) AS collected`))
    .groupByRaw("s.carrier, s.fee, o.city, o.district, age");
}

async function debtOf(carrier: string, name: Localised, groups: Group[], feeOf: FeeOf): Promise<CarrierDebt> {
  const sums = await Promise.all(
    groups.map(async (group) => {
      const fees = Math.round(((await feeOf(group)) ?? 0) * 100) * group.parcels;
      return { ...group, fees, cash: centimes(group.collected) };
    }),
  );
  const total = (pick: (one: (typeof sums)[number]) => number, of = sums) =>
    of.reduce((sum, one) => sum + pick(one), 0);
  const collected = total(({ cash }) => cash);
  const fees = total((one) => one.fees);
  return {
    carrier,
    name,
    parcels: total((one) => one.parcels),
    collected: dirhams(collected),
    fees: dirhams(fees),
    expected: dirhams(collected - fees),
    ages: AGES.map((_, at) => {
      const own = sums.filter(({ age }) => age === at);
      return {
        parcels: total((one) => one.parcels, own),
        expected: dirhams(total(({ cash, fees: kept }) => cash - kept, own)),
      };
    }),
  };
}

/** A parcel of the list; dirhams, times ISO 8601. */
export interface CashParcel {
  order_id: string;
  number: string;
  recipient: string;
  carrier: string;
  tracking: string | null;
  delivered_at: string;
  collected: number;
  fee: number | null;
  expected: number;
  /** When its cash came, and how much; null while the carrier holds it. */
  paid_at: string | null;
  received: number | null;
}

export interface ParcelFilter {
  state: "owed" | "paid";
  carrier?: string;
  /** An index of `AGES`. */
  age?: number;
  /** Order number or tracking number, or the beginning of one. */
  q?: string;
  limit: number;
  offset: number;
}

/** Delivered parcels: those owed with the oldest first, those paid with the latest first. */
export async function cashParcels(
  container: MedusaContainer,
  filter: ParcelFilter,
): Promise<{ parcels: CashParcel[]; count: number }> {
  const sql = knexOf(container);
  const query =
    filter.state === "owed"
      ? owedParcels(sql)
      : parcels(sql).where("s.live", true).whereNotNull("r.order_id");
  if (filter.carrier) query.andWhere("s.carrier", filter.carrier);
  if (filter.q) {
    const start = `${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
    query.andWhere((one) => one.whereLike("o.number", start).orWhereILike("s.tracking_number", start));
  }
  if (filter.age !== undefined) {
    query.andWhereRaw(`${DAYS} >= ?`, [AGES[filter.age] ?? 0]);
    const end = AGES[filter.age + 1];
    if (end !== undefined) query.andWhereRaw(`${DAYS} < ?`, [end]);
  }
  const [{ count }] = (await query.clone().clearSelect().count("* as count")) as [{ count: string }];
  const order = filter.state === "owed" ? "delivered_at ASC, s.id" : "r.created_at DESC, s.id";
  const rows: PaidRow[] = await query
    .select({ paid_at: "r.created_at", received: "r.received", kept: "r.fee" })
    .orderByRaw(order)
    .limit(filter.limit)
    .offset(filter.offset);
  const feeOf = feesOf(container, await readCashSettings(sql));
  return { parcels: await Promise.all(rows.map((row) => toCashParcel(row, feeOf))), count: Number(count) };
}

interface PaidRow extends ParcelRow {
  paid_at: Date | null;
  received: string | null;
  kept: string | null;
}

async function toCashParcel(row: PaidRow, feeOf: FeeOf): Promise<CashParcel> {
  const fee = row.kept === null ? await feeOf(row) : Number(row.kept);
  const cod = centimes(row.cod);
  return {
    order_id: row.order_id,
    number: row.number,
    recipient: row.recipient,
    carrier: row.carrier,
    tracking: row.tracking,
    delivered_at: row.delivered_at.toISOString(),
    collected: dirhams(cod),
    fee,
    expected: dirhams(cod - Math.round((fee ?? 0) * 100)),
    paid_at: row.paid_at?.toISOString() ?? null,
    received: row.received === null ? null : dirhams(centimes(row.received)),
  };
}
