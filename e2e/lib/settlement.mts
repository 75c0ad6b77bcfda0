// A carrier's settlement: delivered parcels written straight into the database, and the file that a carrier makes of them.
import { randomInt } from "node:crypto";
import type { Sql } from "./sql.mts";

export interface Delivered {
  order_id: string;
  number: string;
  tracking: string;
  /** Centimes. */
  cod: number;
  fee: number;
}

/** A row of the file; money in centimes. */
export interface FileRow {
  tracking: string;
  amount: number;
  fee: number;
}

const FEE = 3_500;
const ORDERS = `
  INSERT INTO order_flow (order_id, number, state, version, locale, customer_name, phone, city, city_id, line1, items,
                          currency_code, delivery_fee, total, payment, content_hash, placed_at, state_at)
  SELECT $1 || n, ($2 + n)::text, 'delivered', 6, 'ar', 'زبون رقم ' || n, '+212612009999', 'Rabat', 'rabat', 'حي النخيل', '[]',
         'mad', 35, (10000 + n * 37) / 100.0, 'cod', 'cash', now() - interval '40 days', now() - interval '30 days' + n * interval '1 minute'
    FROM generate_series(0, $3 - 1) AS n`;
const SHIPMENTS = `
  INSERT INTO shipment (id, order_id, carrier, reference, state, status, status_at, tracking_number, fee, cod_amount)
  SELECT 'shp_' || order_id, order_id, $2, number, 'created', 'delivered', state_at, 'CSH' || number, $3, total
    FROM order_flow WHERE order_id LIKE $1 || '%'`;

/** Writes `count` parcels that `carrier` delivered thirty days ago; no other suite has any so old. */
export async function deliveredParcels(
  sql: Sql,
  { prefix, carrier, count }: { prefix: string; carrier: string; count: number },
): Promise<Delivered[]> {
  await sql.rows(ORDERS, [prefix, randomInt(20_000_000, 99_000_000), count]);
  await sql.rows(SHIPMENTS, [prefix, carrier, FEE / 100]);
  const rows = await sql.rows<{ order_id: string; number: string }>(
    "SELECT order_id, number FROM order_flow WHERE order_id LIKE $1 || '%' ORDER BY number::int",
    [prefix],
  );
  return rows.map(({ order_id, number }, n) => ({
    order_id,
    number,
    tracking: `CSH${number}`,
    cod: 10_000 + n * 37,
    fee: FEE,
  }));
}

/** Takes them away again, with what was made of them. */
export async function removeParcels(sql: Sql, prefix: string): Promise<void> {
  for (const table of ["cash_remittance", "shipment", "order_flow"])
    await sql.rows(`DELETE FROM ${table} WHERE order_id LIKE $1 || '%'`, [prefix]);
}

const comma = (centimes: number) => (centimes / 100).toFixed(2).replace(".", ",");
const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0");

/** The file as a carrier's Excel writes it in French: mark, title, semicolons, decimal commas, a sum at the end. */
export function frenchFile(rows: readonly FileRow[]): Buffer {
  const sum = rows.reduce((total, { amount, fee }) => total + amount - fee, 0);
  const lines = [
    "Relevé de versement;;;;",
    ";;;;",
    "Code d’envoi;Ville;Montant (DH);Frais;Net à payer",
    ...rows.map(
      ({ tracking, amount, fee }) =>
        `${tracking};Rabat;${grouped(comma(amount))};${comma(fee)};${grouped(comma(amount - fee))}`,
    ),
    `TOTAL;;;;${comma(sum)}`,
  ];
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`, "utf8");
}

/** The same content as another program writes it: commas, points, other names, another order of columns. */
export function englishFile(rows: readonly FileRow[]): Buffer {
  const money = (centimes: number) => (centimes / 100).toFixed(2);
  const lines = rows.map(({ tracking, amount, fee }) => `${money(amount - fee)},${money(fee)},${tracking}`);
  return Buffer.from(["Net amount,Delivery fee,Tracking number", ...lines].join("\n"), "utf8");
}

/** The same in Arabic, with tabs, as UTF-16: Excel's “Unicode text”. */
export function arabicFile(rows: readonly FileRow[]): Buffer {
  const lines = rows.map(({ tracking, amount, fee }) => `${tracking}\t${comma(amount)}\t${comma(fee)}`);
  return Buffer.from(
    `\uFEFF${["رقم التتبع\tالمبلغ المحصل\tمصاريف التوصيل", ...lines].join("\r\n")}`,
    "utf16le",
  );
}

export interface Planted {
  rows: FileRow[];
  /** What must be found: a parcel's or line's tracking number with the problem; a double counts once. */
  errors: Map<string, string>;
}

/** A file of 500 lines with ten errors of each of five kinds; `strangers` are ten tracking numbers of nobody or another carrier. */
export function plantErrors(parcels: readonly Delivered[], strangers: readonly string[]): Planted {
  const errors = new Map<string, string>();
  const rows = parcels.flatMap(({ tracking, cod, fee }, n): FileRow[] => {
    const good = { tracking, amount: cod, fee };
    const kind = n % 12 === 5 && n < 480 ? Math.floor(n / 12) % 4 : -1;
    if (kind === -1) return [good];
    const name = ["missing", "double", "wrong_amount", "wrong_fee"][kind] ?? "";
    errors.set(tracking, name);
    if (name === "missing") return [];
    if (name === "double") return [good, { ...good }];
    if (name === "wrong_amount") return [{ ...good, amount: n % 96 < 48 ? cod - 1 : cod + 10_000 }];
    return [{ ...good, fee: n % 96 < 48 ? fee + 1 : fee + 1_000 }];
  });
  for (const tracking of strangers) {
    errors.set(tracking, "foreign");
    rows.splice(rows.length >> 1, 0, { tracking, amount: 25_000, fee: FEE });
  }
  return { rows, errors };
}
