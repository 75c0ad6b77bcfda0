// The model: what must hold whatever was killed and whatever was lost on the way.
import type { Check } from "../lib/report.mts";
import { canceled } from "./canceled.mts";
import { delivered, goodsGone } from "./delivered.mts";
import { customers, noLooseStock, payments, reservations, stockAddsUp } from "./money-and-stock.mts";
import { answers, contents, histories, noStrangers, oneOrderAKey, repeats } from "./orders.mts";
import { errors, jobs, parcels, rows, sheetLedger } from "./outside.mts";
import type { Story } from "./story.mts";

const CHECKS: readonly ((story: Story) => Check)[] = [
  answers,
  repeats,
  oneOrderAKey,
  noStrangers,
  contents,
  histories,
  rows,
  parcels,
  reservations,
  noLooseStock,
  stockAddsUp,
  payments,
  customers,
  delivered,
  goodsGone,
  canceled,
  jobs,
  sheetLedger,
  errors,
];

export const checkAll = (story: Story): Check[] => CHECKS.map((check) => check(story));
