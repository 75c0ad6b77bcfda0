import { Switch as MedusaSwitch } from "@medusajs/ui";
import type { ComponentProps } from "react";

/** Medusa's switch. Its thumb moves to the right of its track: the track keeps one direction. */
export const Switch = (props: ComponentProps<typeof MedusaSwitch>) => (
  <span dir="ltr" className="flex">
    <MedusaSwitch {...props} />
  </span>
);
