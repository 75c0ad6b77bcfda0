import { useRef } from "react";

interface FocusBack {
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/**
 * For the content of a drawer or prompt that a state opens: gives the focus back to what had it. Radix gives it to the dialog's
 * own trigger only, and to nothing where there is none. A field in it must not take the focus with `autoFocus`.
 */
export function useFocusBack(): FocusBack {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event) => {
      const { current } = opener;
      if (!(current instanceof HTMLElement) || !current.isConnected) return;
      event.preventDefault();
      current.focus();
    },
  };
}
