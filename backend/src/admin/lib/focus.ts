/** Whether the focus can be given back to what had it: it is still on the page. */
export const canTakeFocus = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected;
