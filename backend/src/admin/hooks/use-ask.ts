import { usePrompt } from "@medusajs/ui";
import { canTakeFocus } from "../lib/focus";

/** Medusa's question (`usePrompt`), which gives the focus back to what had it: left to itself, it gives it to nothing. */
export function useAsk(): ReturnType<typeof usePrompt> {
  const prompt = usePrompt();
  return async (question) => {
    const opener = document.activeElement;
    const answer = await prompt(question);
    // A moment later: the question's own end moves the focus last.
    window.setTimeout(() => {
      if (canTakeFocus(opener)) opener.focus();
    });
    return answer;
  };
}
