import { Select as MedusaSelect } from "@medusajs/ui";
import type { ComponentProps } from "react";
import { useReader } from "../hooks/use-reader";
import { directionOf } from "../lib/reader";

/** Medusa's choice, in the reader's direction: left to itself it reads from left to right. */
function Root(props: ComponentProps<typeof MedusaSelect>) {
  const { locale } = useReader();
  return <MedusaSelect dir={directionOf(locale)} {...props} />;
}

export const Select = Object.assign(Root, MedusaSelect);
