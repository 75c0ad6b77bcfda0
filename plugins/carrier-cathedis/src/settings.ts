import { defineSettings } from "@souk/carrier-kit";

/** A CATHEDIS account: the user and password of its platform. Accounts are on one of two hosts. */
export const settings = defineSettings([
  {
    key: "username",
    type: "text",
    required: true,
    label: { ar: "اسم المستخدم", fr: "Identifiant", en: "User name" },
    help: {
      ar: "الاسم الذي تدخل به إلى منصة كاتيديس.",
      fr: "Celui avec lequel vous vous connectez à la plateforme CATHEDIS.",
      en: "The one you log in to the CATHEDIS platform with.",
    },
  },
  {
    key: "password",
    type: "text",
    required: true,
    secret: true,
    label: { ar: "كلمة السر", fr: "Mot de passe", en: "Password" },
  },
  {
    key: "fallback_sector",
    type: "text",
    required: true,
    default: "Autre",
    label: { ar: "القطاع البديل", fr: "Secteur par défaut", en: "Fallback sector" },
    help: {
      ar: "يُرسل لمدينة لا قطاعات لها في لائحة كاتيديس. اسأل كاتيديس أي اسم تقبل.",
      fr: "Envoyé pour une ville sans secteur dans la liste de CATHEDIS. Demandez à CATHEDIS lequel elle accepte.",
      en: "Sent for a city without sectors in CATHEDIS's list. Ask CATHEDIS which one it accepts.",
    },
  },
  {
    key: "pickup_point_id",
    type: "integer",
    label: { ar: "رقم نقطة الجمع", fr: "Point de ramassage", en: "Pickup point" },
    help: {
      ar: "رقم تعطيه كاتيديس لحسابك؛ بدونه لا يمكن طلب جمع الطرود من هنا.",
      fr: "Numéro que CATHEDIS donne à votre compte ; sans lui, aucun ramassage ne peut être demandé d'ici.",
      en: "A number that CATHEDIS gives your account; without it no pickup can be asked for from here.",
    },
  },
  {
    key: "range_weight",
    type: "text",
    required: true,
    default: "Entre 1.2 Kg et 5 Kg",
    label: { ar: "فئة الوزن", fr: "Tranche de poids", en: "Weight range" },
    help: {
      ar: "ONE_FIVE أو SIX_TEN أو ELEVEN_TWENTY_NINE أو MORE_30، أو اسم الفئة كما تكتبه كاتيديس.",
      fr: "ONE_FIVE, SIX_TEN, ELEVEN_TWENTY_NINE ou MORE_30, ou le libellé de CATHEDIS.",
      en: "ONE_FIVE, SIX_TEN, ELEVEN_TWENTY_NINE or MORE_30, or CATHEDIS's own label.",
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
    key: "base_url",
    type: "url",
    required: true,
    default: "https://api.cathedis.delivery",
    label: { ar: "عنوان الخدمة", fr: "Adresse du service", en: "Service address" },
    help: {
      ar: "بعض الحسابات على https://v1.cathedis.delivery.",
      fr: "Certains comptes sont sur https://v1.cathedis.delivery.",
      en: "Some accounts are on https://v1.cathedis.delivery.",
    },
  },
]);
