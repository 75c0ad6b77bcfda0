import type { RequestHandler } from "express";
import { paged, queryText } from "./answers";
import type { SenditContext } from "./context";
import type { Parcel } from "./types";

const PER_PAGE = 20;

interface Invoice {
  id: number;
  code: string;
  date: string;
  deliveries: string[];
  /** Dirhams: cash collected, SENDIT's fees, what the merchant gets. */
  amount: number;
  fees: number;
  net: number;
}

/** `GET /invoices`: in the sandbox one a day, over what was delivered that day. */
export function invoices(context: SenditContext): RequestHandler {
  return (request, response) => {
    const from = queryText(request, "startDate");
    const to = queryText(request, "endDate") || "9999-12-31";
    const wanted = queryText(request, "querystring").toLowerCase();
    const found = byDay(context.state.parcels).filter(
      ({ date, code }) => date >= from && date <= to && code.toLowerCase().includes(wanted),
    );
    paged(request, response, found, PER_PAGE);
  };
}

function byDay(parcels: readonly Parcel[]): Invoice[] {
  const days = new Map<string, Parcel[]>();
  for (const parcel of parcels) {
    const date = parcel.status === "DELIVERED" ? parcel.last_action_at.slice(0, 10) : null;
    if (date) days.set(date, [...(days.get(date) ?? []), parcel]);
  }
  return [...days].sort().map(([date, delivered], index) => {
    const amount = delivered.reduce((sum, parcel) => sum + parcel.amount, 0);
    const fees = delivered.reduce((sum, parcel) => sum + parcel.fee, 0);
    const deliveries = delivered.map(({ code }) => code);
    return {
      id: index + 1,
      code: `FAC-${date.replaceAll("-", "")}`,
      ...{ date, deliveries, amount, fees, net: amount - fees },
    };
  });
}
