const PATHS = {
  cart: "M3 4h2l2.2 11.2a1.5 1.5 0 0 0 1.5 1.2h8.1a1.5 1.5 0 0 0 1.5-1.2L20 8H6M9.5 20.2h.01M16.5 20.2h.01",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20",
  parcel: "M12 3 4 7v10l8 4 8-4V7l-8-4ZM4 7l8 4 8-4M12 11v10",
  truck:
    "M3 6h11v10H3zM14 9.5h3.5L21 13v3h-7M7 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  cash: "M3 6.5h18v11H3zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6.5 12h.01M17.5 12h.01",
  open: "M4 9h16v11H4zM4 9l3-5h10l3 5M12 4v5M9 13.5l2.2 2.2L15.5 12",
  tick: "m5 12.5 4.5 4.5L19 7.5",
  trash: "M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
  phone: "M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z",
  warning: "M12 4 2.5 20h19L12 4Zm0 6v4.5M12 17.2h.01",
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon in the colour of the text beside it; always decoration, the words stand next to it. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      fill="none"
      focusable="false"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.7"
      viewBox="0 0 24 24"
      width={size}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The shop's mark: an eight-pointed zellige star. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden="true" className="mark" focusable="false" height={size} viewBox="0 0 32 32" width={size}>
      <path
        className="mark-star"
        d="M16 1l4.4 4.4h6.2v6.2L31 16l-4.4 4.4v6.2h-6.2L16 31l-4.4-4.4H5.4v-6.2L1 16l4.4-4.4V5.4h6.2L16 1Z"
      />
      <path className="mark-heart" d="M16 9.5l2 4.5 4.5 2-4.5 2-2 4.5-2-4.5-4.5-2 4.5-2 2-4.5Z" />
    </svg>
  );
}
