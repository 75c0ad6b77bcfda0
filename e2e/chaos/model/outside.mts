// What must hold in the sheet, at the carrier and in the job table.

import { CARRIERS, cashAt, SENDIT } from "../../lib/carriers.mts";
import type { Parcel } from "../../lib/sandbox.mts";
import { groupBy } from "../lib/group.mts";
import { RECURRING } from "../lib/quiet.mts";
import type { Check } from "../lib/report.mts";
import type { Row } from "../lib/sandbox.mts";
import type { FlowRow, Story } from "./story.mts";

/** French words of the states that a run can end in (`look.md`). */
const WORDS: Record<string, string> = {
  pending: "En attente de confirmation",
  confirmed: "Confirmée",
  awaiting_pickup: "En attente de ramassage",
  delivered: "Livrée",
  canceled: "Annulée",
};

export function rows(story: Story): Check {
  const byNumber = groupBy(story.sheet, (row) => String(row.order_id));
  const violations = [...story.flows.values()].flatMap((flow) => {
    const found = byNumber.get(flow.number) ?? [];
    const [row] = found;
    if (!row || found.length !== 1) return [`${flow.number}: ${found.length} rows`];
    const wrong = wrongCells(row, flow, story);
    return wrong.length ? [`${flow.number}: ${wrong.join("; ")}`] : [];
  });
  const strangers = [...byNumber.keys()].filter(
    (number) => ![...story.flows.values()].some((flow) => flow.number === number),
  );
  violations.push(...strangers.map((number) => `a row for ${number || "nobody"}`));
  return {
    name: "one row in the sheet for an order, with the right ten cells",
    violations,
    looked: story.flows.size,
  };
}

function wrongCells(row: Row, flow: FlowRow, story: Story): string[] {
  const shipment = story.shipments.find((one) => one.order_id === flow.order_id && one.live);
  const wanted: Row = {
    date: casablanca(flow.placed_at),
    client: flow.customer_name,
    tel: `0${flow.phone.slice(4)}`,
    adresse: `${flow.line1}, ${flow.city}`,
    total: flow.total,
    statut_livraison: WORDS[flow.state] ?? "?",
  };
  // A cancelled order's row may have been written before or after its parcel was withdrawn.
  if (flow.state !== "canceled") {
    Object.assign(wanted, {
      transporteur: shipment?.carrier ?? "",
      tracking_id: shipment?.tracking_number ?? "",
    });
  }
  const wrong = Object.entries(wanted).filter(([column, value]) => row[column] !== value);
  const items = JSON.parse(String(row.articles)) as { sku: string; quantity: number }[];
  const same = JSON.stringify(items.map((item) => [item.sku, item.quantity]));
  if (same !== JSON.stringify(flow.items.map((item) => [item.sku, item.quantity])))
    wrong.push(["articles", same]);
  return wrong.map(([column, value]) => `${column} is ${row[column]}, not ${value}`);
}

/** `YYYY-MM-DD HH:mm` in Casablanca; Swedish dates happen to be written like this. */
const casablanca = (at: Date): string =>
  at.toLocaleString("sv-SE", { timeZone: "Africa/Casablanca" }).slice(0, "YYYY-MM-DD HH:mm".length);

export function parcels(story: Story): Check {
  const byReference = groupBy(story.parcels, (parcel) => parcel.reference.slice(0, 8));
  const violations = [...story.flows.values()].flatMap((flow) => {
    const found = byReference.get(flow.number) ?? [];
    const [parcel] = found;
    if (!parcel || found.length !== 1) return [`${flow.number}: ${found.length} parcels at the carrier`];
    const wrong = wrongParcel(parcel, flow, story);
    return wrong.length ? [`${flow.number}: ${wrong.join("; ")}`] : [];
  });
  const numbers = new Set([...story.flows.values()].map((flow) => flow.number));
  violations.push(
    ...[...byReference.keys()].filter((one) => !numbers.has(one)).map((one) => `a parcel for ${one}`),
  );
  return {
    name: "one parcel at the carrier for an order, with the right phone and amount",
    violations,
    looked: story.flows.size,
  };
}

function wrongParcel(parcel: Parcel, flow: FlowRow, story: Story): string[] {
  const own = story.shipments.filter((one) => one.order_id === flow.order_id);
  const wish = story.told.find(({ body }) => body.order?.id === flow.order_id)?.wish;
  const carrier = wish?.carrier ?? SENDIT.id;
  const scene = CARRIERS.find(({ id }) => id === parcel.carrier) ?? SENDIT;
  return [
    (parcel.carrier !== carrier || own[0]?.carrier !== carrier) &&
      `sent by ${parcel.carrier}, wanted ${carrier}`,
    parcel.amount !== cashAt(scene, flow.total) && `amount ${parcel.amount}, total ${flow.total}`,
    parcel.phone !== `0${flow.phone.slice(4)}` && `phone ${parcel.phone}`,
    parcel.recipient !== flow.customer_name && `recipient ${parcel.recipient}`,
    own.length !== 1 && `${own.length} shipments in the shop`,
    !isNumberOf(parcel, own[0]) && `the shop knows it as ${own[0]?.tracking_number}`,
    !["awaiting_pickup", "delivered", "canceled"].includes(flow.state) && `the order is ${flow.state}`,
  ].filter((wrong) => wrong !== false);
}

/** CATHEDIS's key stands for the number until a read has told it; the stand-in's codes end with the key's last digits. */
function isNumberOf(parcel: Parcel, shipment: Story["shipments"][number] | undefined): boolean {
  const number = shipment?.tracking_number;
  if (!number || number === parcel.tracking_number) return number !== null && number !== undefined;
  return number === shipment.carrier_ref && parcel.tracking_number.endsWith(number.slice(-5));
}

export const jobs = (story: Story): Check => ({
  name: "no job is locked, overdue or given up, and the recurring ones wait",
  looked: story.jobs.length,
  violations: [
    ...story.jobs
      .filter((job) => job.locked || job.overdue > 10 || job.attempts > 0 || !RECURRING.includes(job.task))
      .map(
        (job) =>
          `${job.task} ${job.key}: locked ${job.locked}, overdue ${job.overdue} s, ${job.last_error ?? ""}`,
      ),
    ...RECURRING.filter((task) => !story.jobs.some((job) => job.task === task)).map(
      (task) => `no ${task} waits`,
    ),
  ],
});

export const sheetLedger = (story: Story): Check => ({
  name: "no sheet row waits or failed",
  looked: story.sheetRows.length,
  violations: story.sheetRows
    .filter((row) => row.state !== "written" || row.behind)
    .map((row) => `${row.number}: ${row.state}${row.behind ? ", behind" : ""}`),
});

export const errors = (story: Story): Check => ({
  name: "no error is left open",
  looked: story.flows.size,
  violations: story.openErrors.map((error) => `${error.target} ${error.subject}: ${error.kind}`),
});
