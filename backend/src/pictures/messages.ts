import type { Locale } from "@souk/contracts";
import type { Localised } from "../http/shop-error";

/** Why a file or a gallery is refused, in three languages; `{x}` is filled in. */
const MESSAGES = {
  picture_type: {
    ar: "«{name}» ليست صورة مقبولة: استعمل JPEG أو PNG أو WebP أو HEIC",
    fr: "« {name} » n’est pas une image acceptée : utilisez JPEG, PNG, WebP ou HEIC",
    en: "“{name}” is not a picture that can be used: choose JPEG, PNG, WebP or HEIC",
  },
  picture_heavy: {
    ar: "«{name}» كبيرة جدا: {max} ميغابايت على الأكثر",
    fr: "« {name} » est trop lourde : {max} Mo au maximum",
    en: "“{name}” is too heavy: at most {max} MB",
  },
  picture_pixels: {
    ar: "أبعاد «{name}» كبيرة جدا ({width} × {height}): {max} ميغابكسل على الأكثر",
    fr: "Les dimensions de « {name} » sont trop grandes ({width} × {height}) : {max} mégapixels au maximum",
    en: "“{name}” has too many pixels ({width} × {height}): at most {max} megapixels",
  },
  picture_damaged: {
    ar: "«{name}» تالفة أو غير كاملة، المرجو تصديرها من جديد",
    fr: "« {name} » est abîmée ou incomplète, veuillez l’exporter à nouveau",
    en: "“{name}” is damaged or incomplete, please export it again",
  },
  picture_disguise: {
    ar: "«{name}» تحتوي على شيء آخر غير الصورة، فلا يمكن قبولها",
    fr: "« {name} » contient autre chose qu’une image : elle est refusée",
    en: "“{name}” holds something besides a picture, so it is refused",
  },
  picture_slow: {
    ar: "استغرقت معالجة «{name}» وقتا طويلا، المرجو تصغيرها ثم إعادة المحاولة",
    fr: "« {name} » est trop longue à traiter : réduisez-la puis réessayez",
    en: "“{name}” takes too long to process: make it smaller and try again",
  },
  upload_busy: {
    ar: "صور كثيرة قيد المعالجة الآن، المرجو إعادة المحاولة بعد قليل",
    fr: "Beaucoup d’images sont en cours de traitement, veuillez réessayer dans un instant",
    en: "Many pictures are being processed right now, please try again in a moment",
  },
  upload_store: {
    ar: "تعذر حفظ «{name}»، المرجو إعادة المحاولة",
    fr: "« {name} » n’a pas pu être enregistrée, veuillez réessayer",
    en: "“{name}” could not be stored, please try again",
  },
  upload_empty: {
    ar: "لم يصل أي ملف، المرجو اختيار صورة واحدة على الأقل",
    fr: "Aucun fichier reçu, veuillez choisir au moins une image",
    en: "No file arrived, please choose at least one picture",
  },
  upload_too_many: {
    ar: "عدد الملفات كبير جدا: {max} على الأكثر في المرة الواحدة",
    fr: "Trop de fichiers : {max} au maximum à la fois",
    en: "Too many files: at most {max} at once",
  },
  upload_large: {
    ar: "الملفات كبيرة جدا: {max} ميغابايت على الأكثر في المرة الواحدة",
    fr: "Les fichiers sont trop lourds : {max} Mo au maximum à la fois",
    en: "The files are too heavy: at most {max} MB at once",
  },
  upload_broken: {
    ar: "لم يصل الملف كاملا، المرجو إعادة المحاولة",
    fr: "Le fichier n’est pas arrivé en entier, veuillez réessayer",
    en: "The file did not arrive whole, please try again",
  },
  upload_closed: {
    ar: "هذا الطريق مغلق: أرسل الصور إلى POST /admin/ops/pictures",
    fr: "Cette voie est fermée : envoyez les images à POST /admin/ops/pictures",
    en: "This way is closed: send pictures to POST /admin/ops/pictures",
  },
  picture_foreign: {
    ar: "هذه الصورة لم تحمل إلى المتجر: {url}. المرجو تحميلها أولا",
    fr: "Cette image n’a pas été envoyée à la boutique : {url}. Veuillez d’abord l’envoyer",
    en: "This picture was not uploaded to the shop: {url}. Please upload it first",
  },
  csv_invalid: {
    ar: "«{name}» ليس ملف CSV مقروءا",
    fr: "« {name} » n’est pas un fichier CSV lisible",
    en: "“{name}” is not a readable CSV file",
  },
  gallery_changed: {
    ar: "غير شخص آخر صور هذا المنتج في هذه الأثناء",
    fr: "Quelqu’un d’autre a modifié les images de ce produit entre-temps",
    en: "Somebody else has changed this product’s pictures in the meantime",
  },
  gallery_invalid: {
    ar: "لائحة الصور غير مقروءة، المرجو تحديث الصفحة",
    fr: "La liste des images est illisible, veuillez actualiser la page",
    en: "The list of pictures could not be read, please refresh the page",
  },
} satisfies Record<string, Localised>;

export type PictureCode = keyof typeof MESSAGES;
export type Values = Record<string, string | number>;

export function pictureMessage(code: PictureCode, locale: Locale, values: Values = {}): string {
  return MESSAGES[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
