import type { OrderState } from "@souk/contracts";
import type { WordKey } from "../i18n/en";

const OWN: Partial<Record<OrderState, { label: WordKey; done: WordKey }>> = {
  confirmed: { label: "transition.confirmed", done: "transition.confirmedDone" },
  canceled: { label: "transition.canceled", done: "transition.canceledDone" },
};

/** The words of a transition's button, and what is said once it is done. */
export function transitionWords(
  t: (key: WordKey, values?: Record<string, string>) => string,
  to: OrderState,
): { label: string; done: string } {
  const own = OWN[to];
  if (own) return { label: t(own.label), done: t(own.done) };
  const state = t(`state.${to}`);
  return { label: t("transition.other", { state }), done: t("transition.otherDone", { state }) };
}
