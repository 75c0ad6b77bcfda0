import { defineSettings } from "@souk/carrier-kit";

/** A SENDIT account. The secret key also signs the webhooks. */
export const settings = defineSettings([
  {
    key: "public_key",
    type: "text",
    required: true,
    // Half of the login: nobody needs to read it again.
    secret: true,
    label: { ar: "المفتاح العام", fr: "Clé publique", en: "Public key" },
    help: {
      ar: "من حسابك في سنديت، صفحة مفاتيح الربط.",
      fr: "Dans votre compte SENDIT, page des clés API.",
      en: "In your SENDIT account, on the page of API keys.",
    },
  },
  {
    key: "secret_key",
    type: "text",
    required: true,
    secret: true,
    label: { ar: "المفتاح السري", fr: "Clé secrète", en: "Secret key" },
    help: {
      ar: "يوقّع هذا المفتاح الإشعارات أيضا: اختره نفسه عند تسجيل عنوان الإشعارات.",
      fr: "Cette clé signe aussi les notifications : choisissez la même en enregistrant l'adresse de notification.",
      en: "This key also signs the notifications: choose the same one when you register the webhook address.",
    },
  },
  {
    key: "pickup_district_id",
    type: "integer",
    required: true,
    default: 46,
    label: { ar: "رقم منطقة الاستلام", fr: "District de ramassage", en: "Pickup district" },
    help: {
      ar: "رقم المنطقة التي تُجمع منها الطرود؛ 46 هي الدار البيضاء.",
      fr: "Numéro du district où les colis sont ramassés ; 46 est Casablanca.",
      en: "Number of the district where parcels are collected; 46 is Casablanca.",
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
    key: "allow_try",
    type: "boolean",
    required: true,
    default: false,
    label: { ar: "السماح بالتجربة", fr: "Essayage autorisé", en: "Article may be tried on" },
  },
  {
    key: "cash_ceiling",
    type: "integer",
    required: true,
    default: 3000,
    label: { ar: "أقصى مبلغ للتحصيل", fr: "Plafond d'encaissement", en: "Most cash for a parcel" },
    help: {
      ar: "بالدرهم لكل طرد؛ الطلبات الأغلى تُعرض على شركة أخرى. 0: بلا حد. اسأل سنديت عن حد حسابك.",
      fr: "En dirhams par colis ; au-delà, la commande est proposée à un autre transporteur. 0 : sans plafond. Demandez le vôtre à SENDIT.",
      en: "In dirhams; a dearer order is offered to another carrier. 0: no limit. Ask SENDIT for yours.",
    },
  },
  {
    key: "calls_per_hour",
    type: "integer",
    required: true,
    default: 1000,
    label: { ar: "عدد النداءات في الساعة", fr: "Appels par heure", en: "Calls an hour" },
    help: {
      ar: "الحد الذي تسمح به سنديت: 1000.",
      fr: "La limite de SENDIT : 1000.",
      en: "SENDIT's limit: 1000.",
    },
  },
  {
    key: "base_url",
    type: "url",
    required: true,
    default: "https://app.sendit.ma/api/v1",
    label: { ar: "عنوان الخدمة", fr: "Adresse du service", en: "Service address" },
  },
]);
