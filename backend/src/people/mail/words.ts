import type { Localised } from "../../http/shop-error";

/** What a mail is about; each holds one link. */
export type MailKind =
  | "invitation"
  | "staff_reset"
  | "staff_forced_reset"
  | "customer_reset"
  | "verify_email"
  | "merchant_approved"
  | "merchant_rejected";

interface Words {
  subject: Localised;
  /** Stands before the link. */
  before: Localised;
  /** Stands behind it: how long it lasts, and what to do about a mail nobody asked for. */
  after: Localised;
}

const IGNORE: Localised = {
  ar: "إذا لم تطلب هذه الرسالة فتجاهلها، لن يتغير شيء.",
  fr: "Si vous n’avez rien demandé, ignorez ce message : rien ne changera.",
  en: "If you did not ask for this, ignore it: nothing will change.",
};

const once = (time: Localised): Localised => ({
  ar: `يصلح الرابط مرة واحدة، لمدة ${time.ar}.`,
  fr: `Le lien sert une seule fois, pendant ${time.fr}.`,
  en: `The link works once, for ${time.en}.`,
});

const QUARTER: Localised = { ar: "15 دقيقة", fr: "15 minutes", en: "15 minutes" };
const DAY: Localised = { ar: "24 ساعة", fr: "24 heures", en: "24 hours" };

const both = (first: Localised, second: Localised): Localised => ({
  ar: `${first.ar}\n${second.ar}`,
  fr: `${first.fr}\n${second.fr}`,
  en: `${first.en}\n${second.en}`,
});

const forgotten = {
  subject: {
    ar: "كلمة مرور جديدة",
    fr: "Nouveau mot de passe",
    en: "A new password",
  },
  before: {
    ar: "لاختيار كلمة مرور جديدة، افتح هذا الرابط:",
    fr: "Pour choisir un nouveau mot de passe, ouvrez ce lien :",
    en: "To choose a new password, open this link:",
  },
  after: both(once(QUARTER), IGNORE),
} satisfies Words;

const NO_ANSWER: Localised = {
  ar: "لا داعي للرد على هذه الرسالة.",
  fr: "Il n’est pas nécessaire de répondre à ce message.",
  en: "There is no need to answer this mail.",
};

export const WORDS: Record<MailKind, Words> = {
  merchant_approved: {
    subject: { ar: "تم قبول شركتك", fr: "Votre société est acceptée", en: "Your company is approved" },
    before: {
      ar: "تم التحقق من معلومات شركتك وقبولها. تجدها هنا:",
      fr: "Les informations de votre société ont été vérifiées et acceptées. Vous les trouvez ici :",
      en: "Your company's details have been checked and approved. You find them here:",
    },
    after: NO_ANSWER,
  },
  merchant_rejected: {
    subject: {
      ar: "معلومات شركتك تحتاج إلى تصحيح",
      fr: "Les informations de votre société sont à corriger",
      en: "Your company's details need a correction",
    },
    before: {
      ar: "لم يتم قبول معلومات شركتك. السبب، وإمكانية إرسالها من جديد، في هذه الصفحة:",
      fr: "Les informations de votre société n’ont pas été acceptées. La raison, et de quoi les renvoyer, sont sur cette page :",
      en: "Your company's details were not approved. The reason, and a way to send them again, are on this page:",
    },
    after: NO_ANSWER,
  },
  invitation: {
    subject: {
      ar: "دعوة للعمل في المتجر",
      fr: "Invitation à rejoindre l’équipe de la boutique",
      en: "An invitation to join the shop’s team",
    },
    before: {
      ar: "دعيت للعمل في إدارة المتجر. لإنشاء حسابك، افتح هذا الرابط:",
      fr: "Vous êtes invité à gérer la boutique. Pour créer votre compte, ouvrez ce lien :",
      en: "You are invited to work on the shop. To create your account, open this link:",
    },
    after: both(once(DAY), {
      ar: "لا ترسل هذا الرابط إلى أحد.",
      fr: "Ne transmettez ce lien à personne.",
      en: "Give this link to nobody.",
    }),
  },
  staff_reset: forgotten,
  customer_reset: forgotten,
  staff_forced_reset: {
    subject: forgotten.subject,
    before: {
      ar: "طلب مسؤول المتجر أن تختار كلمة مرور جديدة. كلمة المرور السابقة لم تعد صالحة. افتح هذا الرابط:",
      fr: "L’administrateur de la boutique vous demande un nouveau mot de passe. L’ancien ne fonctionne plus. Ouvrez ce lien :",
      en: "The shop’s administrator asks you for a new password. The old one no longer works. Open this link:",
    },
    after: both(once(QUARTER), {
      ar: "بعد ذلك، اطلب رابطا جديدا من صفحة الدخول («نسيت كلمة المرور»).",
      fr: "Passé ce délai, demandez un autre lien sur la page de connexion (« mot de passe oublié »).",
      en: "After that, ask for another link on the sign-in page (“forgot password”).",
    }),
  },
  verify_email: {
    subject: {
      ar: "تأكيد بريدك الإلكتروني",
      fr: "Confirmez votre adresse e-mail",
      en: "Confirm your e-mail address",
    },
    before: {
      ar: "لتأكيد أن هذا البريد لك، افتح هذا الرابط:",
      fr: "Pour confirmer que cette adresse est la vôtre, ouvrez ce lien :",
      en: "To confirm that this address is yours, open this link:",
    },
    after: both(once(QUARTER), IGNORE),
  },
};
