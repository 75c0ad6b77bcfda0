import { useRef } from "react";
import { canTakeFocus } from "../lib/focus";

interface Opening {
  onOpenAutoFocus?: (event: Event) => void;
}

interface FocusBack {
  onOpenAutoFocus: (event: Event) => void;
  onCloseAutoFocus: (event: Event) => void;
}

/**
 * For the content of a dialog that a state opens: gives the focus back to what had it. Radix gives it to the dialog's own
 * trigger only, and to nothing where there is none. A field in it must not take the focus with `autoFocus`, but in the
 * content's own `onOpenAutoFocus`, which is called after the opener was noted.
 */
export function useFocusBack({ onOpenAutoFocus }: Opening): FocusBack {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event) => {
      opener.current = document.activeElement;
      onOpenAutoFocus?.(event);
    },
    onCloseAutoFocus: (event) => {
      const { current } = opener;
      if (!canTakeFocus(current)) return;
      event.preventDefault();
      current.focus();
    },
  };
}
