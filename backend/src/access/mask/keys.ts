/** `customerPhone`, `customer-phone` and `customer_phone` are one key. */
const words = (key: string): string[] =>
  key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9؀-ۿ]+/)
    .filter(Boolean);

const PHONE = /^(phones?|tel|telephones?|mobile|portable|gsm|whatsapp|msisdn|fax|هاتف|الهاتف)$/;
const ADDRESS = /^(address(es)?|adresses?|عنوان|العنوان)$/;
/** Parts of an address outside one; the shopper's note says how to find the door. */
const PLACE =
  /^(line[12]?|address[12]|street|rue|postal|postcode|zip|zipcode|districts?|quartiers?|neighbou?rhoods?|latitude|longitude|note)$/;
/** Links to papers that show a buyer's phone and address. */
const PAPER = /^(labels?|manifests?|bordereaux?|documents?|notes?|files?)_(urls?|links?)$/;
const ID = /(^|_)ids?$/;
/** What may be seen inside an address: who, which town, and the record's own facts. */
const SHOWN =
  /^(city|country|country_code|first_name|last_name|full_name|name|email|id|.*_id|.*_at|is_.*|iso_2|display_name|town)$/;

export type KeyKind = "phone" | "address" | "place" | "paper" | "other";

/** What the name of a key says about its value. */
export function kindOf(key: string): KeyKind {
  const parts = words(key);
  const name = parts.join("_");
  if (ID.test(name) || name === "email_address") return "other";
  if (PAPER.test(name) || PAPER.test(parts.slice(-2).join("_"))) return "paper";
  if (parts.some((part) => PHONE.test(part)) || /phone|whatsapp/.test(name)) return "phone";
  if (parts.some((part) => ADDRESS.test(part))) return "address";
  if (parts.some((part) => PLACE.test(part))) return "place";
  return "other";
}

/** Whether a key inside an address may be shown as it is. */
export const isShownInAddress = (key: string): boolean => SHOWN.test(words(key).join("_"));
