import { auditWordsEn } from "../i18n/audit-words/en";
import type { WordKey } from "../i18n/en";
import type { AuditLine } from "./audit-api";

type Verb = keyof typeof auditWordsEn;

const isVerb = (word: string): word is Verb => Object.hasOwn(auditWordsEn, word);

/** The words for what a record says was done: the log's own verb, or what the route asks for; null where there are none. */
export function actionKey({ action, permission }: Pick<AuditLine, "action" | "permission">): WordKey | null {
  const verb = action.toLowerCase().replace(/[^a-z]+/g, "_");
  if (isVerb(verb)) return `auditWords.${verb}`;
  return permission && `access.permission.${permission}`;
}
