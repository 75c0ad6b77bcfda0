import { defineSettings } from "@souk/carrier-kit";

/** A DIGYLOG seller account. The token is static; events carry no signature, so a secret of the shop's own guards their address. */
export const settings = defineSettings([
  {
    key: "token",
    type: "text",
    required: true,
    secret: true,
    label: { ar: "رمز الربط", fr: "Jeton API", en: "API token" },
    help: {
      ar: "من حساب البائع في ديجيلوغ.",
      fr: "Dans votre compte vendeur DIGYLOG.",
      en: "From your DIGYLOG seller account.",
    },
  },
  {
    key: "network",
    type: "integer",
    required: true,
    label: { ar: "رقم الشبكة", fr: "Réseau (network)", en: "Network" },
    help: {
      ar: "رقم إحدى الشبكات المفتوحة لحسابك؛ بدون شبكة لا يمكن إنشاء أي طرد.",
      fr: "Numéro d'un réseau ouvert à votre compte ; sans réseau, aucun colis ne peut être créé.",
      en: "Number of a network open to your account; without one no parcel can be created.",
    },
  },
  {
    key: "store",
    type: "text",
    required: true,
    label: { ar: "اسم المتجر", fr: "Nom de la boutique (store)", en: "Store name" },
    help: {
      ar: "كما هو مسجل في ديجيلوغ؛ يُطبع على الملصقات.",
      fr: "Tel qu'enregistré chez DIGYLOG ; imprimé sur les étiquettes.",
      en: "As registered with DIGYLOG; printed on the labels.",
    },
  },
  {
    key: "webhook_secret",
    type: "text",
    secret: true,
    label: { ar: "سر عنوان الإشعارات", fr: "Secret de l'adresse de notification", en: "Webhook secret" },
    help: {
      ar: "نص طويل عشوائي تختاره أنت، يوضع في نهاية العنوان المسجل: ‎?t=…‎ بدونه لا تُقبل الإشعارات.",
      fr: "Texte long et aléatoire de votre choix, à la fin de l'adresse enregistrée : ?t=… Sans lui, aucune notification n'est acceptée.",
      en: "A long random text of your own, at the end of the registered address: ?t=… Without it no notification is accepted.",
    },
  },
  {
    key: "pickup_area",
    type: "integer",
    label: { ar: "منطقة الجمع", fr: "Zone de ramassage", en: "Pickup area" },
    help: {
      ar: "رقم المنطقة التي يُطلب فيها جمع الطرود؛ غير ضروري إذا كانت لحسابك منطقة واحدة.",
      fr: "Numéro de la zone où demander les ramassages ; inutile si votre compte n'en a qu'une.",
      en: "Number of the area that pickups are asked for in; not needed when your account has only one.",
    },
  },
  {
    key: "send_at_once",
    type: "boolean",
    required: true,
    default: true,
    label: { ar: "إرسال فوري", fr: "Envoyer aussitôt", en: "Send at once" },
    help: {
      ar: "إذا عُطّل، يُسجَّل الطرد فقط ولا يأتي أحد لأخذه حتى ترسله من حسابك.",
      fr: "Sinon le colis est seulement enregistré : personne ne vient le chercher avant l'envoi depuis votre compte.",
      en: "Otherwise a parcel is only recorded: nobody comes for it until you send it from your account.",
    },
  },
  {
    key: "allow_open",
    type: "boolean",
    required: true,
    default: true,
    label: { ar: "السماح بفتح الطرد", fr: "Ouverture du colis autorisée", en: "Parcel may be opened" },
    help: {
      ar: "يمكن للزبون فتح الطرد قبل الأداء، ما لم يحدد الطلب غير ذلك.",
      fr: "Le client peut ouvrir le colis avant de payer, sauf indication contraire de la commande.",
      en: "The customer may open the parcel before paying, unless the order says otherwise.",
    },
  },
  {
    key: "customer_pays_delivery",
    type: "boolean",
    required: true,
    default: false,
    label: { ar: "الزبون يؤدي التوصيل", fr: "Port à la charge du client", en: "Customer pays the delivery" },
    help: {
      ar: "المبلغ المحصل يشمل التوصيل عادة: لا تفعّله إلا إذا كانت ديجيلوغ تضيفه عند الباب.",
      fr: "Le montant encaissé comprend déjà la livraison : à n'activer que si DIGYLOG l'ajoute à la porte.",
      en: "The amount collected already holds the delivery: only for accounts where DIGYLOG adds it at the door.",
    },
  },
  {
    key: "base_url",
    type: "url",
    required: true,
    default: "https://api.digylog.com/api/v2/seller",
    label: { ar: "عنوان الخدمة", fr: "Adresse du service", en: "Service address" },
  },
]);
