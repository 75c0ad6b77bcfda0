import { clx } from "@medusajs/ui";
import type { ReactNode } from "react";

/** Shown from a tablet's width on; on a phone the first cell says the same. */
export const WIDE = "hidden md:table-cell";

interface CellProps {
  children: ReactNode;
  className?: string;
}

export const Head = ({ children, className }: CellProps) => (
  <th scope="col" className={clx("h-12 pe-6 text-start font-medium first:ps-6", className)}>
    {children}
  </th>
);

export const Cell = ({ children, className }: CellProps) => (
  <td className={clx("py-3 pe-6 text-start align-top first:ps-6", className)}>{children}</td>
);
