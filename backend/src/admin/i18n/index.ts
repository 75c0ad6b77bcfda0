import { ar } from "./ar";
import { en } from "./en";
import { fr } from "./fr";

/** Souk's own words, in a name space of their own beside the dashboard's. */
export default { ar: { souk: ar }, fr: { souk: fr }, en: { souk: en } };
