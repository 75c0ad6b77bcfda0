import { getTranslations } from "next-intl/server";
import type { Locale } from "../shared/locale.ts";
import type { Problem } from "./values.ts";

/** Puts problems into the shopper's words; the backend's own messages are in them already. */
export async function problemText(
  locale: Locale,
): Promise<(problem: Problem | undefined) => string | undefined> {
  const t = await getTranslations({ locale, namespace: "error" });
  return (problem) => problem?.message ?? (problem?.code && t(problem.code));
}
