import type { JobName } from "@souk/contracts";
import type { ErrorTarget, StaffMessage } from "../modules/errors/service";

/** What staff filter failures by. */
export const FAILURE_KINDS = ["sheet", "carrier", "mail", "webhook", "other"] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

const OF_TARGET: Record<ErrorTarget, FailureKind> = {
  sheet: "sheet",
  shipment: "carrier",
  tracking: "carrier",
  cities: "carrier",
  mail: "mail",
  webhook: "webhook",
  medusa: "other",
};

export const kindOfTarget = (target: ErrorTarget): FailureKind => OF_TARGET[target];

/** A job's failure as a line of the list: where it belongs, and what it means in plain words. */
export interface JobWords {
  target: ErrorTarget;
  message: StaffMessage;
}

const FOLLOW: StaffMessage = {
  ar: "لم يسجل تغيير الطلب في صفحته بعد",
  fr: "Le changement de la commande n’est pas encore reporté sur sa page",
  en: "A change of the order is not yet shown on its page",
};

/** Jobs whose failure no line of its own tells of; sheet rows and parcels have theirs, rounds simply come again. */
export const JOB_WORDS: Partial<Record<JobName, JobWords>> = {
  "mail.send": {
    target: "mail",
    message: {
      ar: "لم ترسل رسالة إلكترونية: خادم البريد رفضها أو لا يجيب",
      fr: "Un e-mail n’est pas parti : le serveur de messagerie l’a refusé ou ne répond pas",
      en: "A mail did not leave: the mail server refused it or does not answer",
    },
  },
  "webhook.handle": {
    target: "webhook",
    message: {
      ar: "لم نتمكن من معالجة خبر من شركة التوصيل",
      fr: "Une nouvelle reçue du transporteur n’a pas pu être traitée",
      en: "News from the carrier could not be handled",
    },
  },
  "shipment.cancel": {
    target: "shipment",
    message: {
      ar: "لم يطلب من شركة التوصيل إلغاء الطرد بعد",
      fr: "L’annulation du colis n’a pas encore été demandée au transporteur",
      en: "The carrier has not yet been asked to withdraw the parcel",
    },
  },
  "sheet.mark": {
    target: "sheet",
    message: {
      ar: "لم يوضع الطلب في قائمة الكتابة إلى جدول البيانات",
      fr: "La commande n’a pas été mise en attente d’écriture dans la feuille",
      en: "The order could not be put in line for the sheet",
    },
  },
  "order.follow-shipment": { target: "tracking", message: FOLLOW },
  "medusa.follow": { target: "medusa", message: FOLLOW },
  "event.publish": { target: "medusa", message: FOLLOW },
};
