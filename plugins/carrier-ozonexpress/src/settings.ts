import { defineSettings } from "@souk/carrier-kit";

/** An OZON EXPRESS account. Customer number and API key stand in the path of every call. */
export const settings = defineSettings([
  {
    key: "customer_id",
    type: "integer",
    required: true,
    label: { ar: "رقم الزبون", fr: "Numéro de client", en: "Customer number" },
    help: {
      ar: "من حسابك في أوزون إكسبريس، صفحة الحساب.",
      fr: "Dans votre espace OZON EXPRESS, page du compte.",
      en: "In your OZON EXPRESS portal, on the account page.",
    },
  },
  {
    key: "api_key",
    type: "text",
    required: true,
    secret: true,
    label: { ar: "مفتاح الربط", fr: "Clé API", en: "API key" },
    help: {
      ar: "أنشئه في الصفحة نفسها. لا تشارك أي رابط يظهر فيه.",
      fr: "À générer sur la même page. Ne partagez aucune adresse où elle figure.",
      en: "Generate it on the same page. Share no address that contains it.",
    },
  },
  {
    key: "webhook_secret",
    type: "text",
    secret: true,
    label: { ar: "رمز الإشعارات", fr: "Code des notifications", en: "Webhook secret" },
    help: {
      ar: "آخر جزء من عنوان الإشعارات. أوزون إكسبريس هي من يسجل العنوان بطلب منك؛ بدونه تُقرأ الحالات دوريا.",
      fr: "Dernière partie de l'adresse de notification. OZON EXPRESS l'enregistre sur demande ; sans elle, les statuts sont lus régulièrement.",
      en: "Last part of the webhook address. OZON EXPRESS sets it up on request; without it statuses are read at intervals.",
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
    key: "default_city_ids",
    type: "text",
    label: { ar: "الأحياء الافتراضية", fr: "Quartiers par défaut", en: "Default quarters" },
    help: {
      ar: "أرقام الأحياء (مفصولة بفواصل) التي تُستعمل حين لا يذكر الزبون حيا تعرفه الشركة، كالدار البيضاء. بدونها يُسأل عن الحي.",
      fr: "Numéros (séparés par des virgules) des quartiers à prendre quand le client n'en donne aucun de connu, comme à Casablanca. Sans eux, le quartier est demandé.",
      en: "Numbers (separated by commas) of the quarters to use when the customer names none that is known, as in Casablanca. Without them the quarter is asked for.",
    },
  },
  {
    key: "base_url",
    type: "url",
    required: true,
    default: "https://api.ozonexpress.ma",
    label: { ar: "عنوان الخدمة", fr: "Adresse du service", en: "Service address" },
  },
  {
    key: "portal_url",
    type: "url",
    required: true,
    default: "https://client.ozoneexpress.ma",
    label: { ar: "عنوان بوابة الزبناء", fr: "Adresse de l'espace client", en: "Client portal address" },
    help: {
      ar: "منها تُحمَّل الملصقات.",
      fr: "Les étiquettes y sont téléchargées.",
      en: "Labels are downloaded from there.",
    },
  },
]);
