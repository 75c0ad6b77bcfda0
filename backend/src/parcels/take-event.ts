import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { applyEvent, type EventFate, type IncomingEvent } from "../modules/shipping/apply-event";

/** Stores and applies one event of a carrier; what a person should see goes to the error table, once. */
export async function takeEvent(
  container: MedusaContainer,
  carrier: string,
  event: IncomingEvent,
): Promise<EventFate> {
  return knexOf(container).transaction(async (sql) => {
    const fate = await applyEvent(sql, carrier, event);
    const errors: ErrorsService = container.resolve(ERRORS);
    if (fate === "contradiction") {
      const subject = `${carrier}:${event.tracking_number}:${event.raw_status}`;
      await errors.raise(
        { target: "tracking", subject, kind: "contradiction", message: contradiction(event) },
        sql,
      );
    }
    if (fate === "no_change" && event.status === null) {
      const subject = `${carrier}:${event.raw_status}`;
      await errors.raise(
        { target: "tracking", subject, kind: "unknown_status", message: unknown(carrier, event) },
        sql,
      );
    }
    return fate;
  });
}

const contradiction = (event: IncomingEvent) => ({
  ar: `حدث من شركة التوصيل يناقض حالة نهائية: ${event.raw_status} (${event.tracking_number}). لم يتغير شيء`,
  fr: `Un événement du transporteur contredit un état final : ${event.raw_status} (${event.tracking_number}). Rien n’a été modifié`,
  en: `A carrier's event contradicts a final state: ${event.raw_status} (${event.tracking_number}). Nothing was changed`,
});

const unknown = (carrier: string, event: IncomingEvent) => ({
  ar: `${carrier}: حالة غير معروفة أو بلا أثر «${event.raw_status}». لم يتغير شيء`,
  fr: `${carrier} : statut inconnu ou sans effet « ${event.raw_status} ». Rien n’a été modifié`,
  en: `${carrier}: the status “${event.raw_status}” is unknown or changes nothing. Nothing was changed`,
});
