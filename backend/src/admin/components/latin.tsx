import type { ReactNode } from "react";

/** A number, code or name that reads left to right inside any sentence. */
export const Latin = ({ children }: { children: ReactNode }) => (
  <bdi dir="ltr" className="break-all">
    {children}
  </bdi>
);
