import { clx, Tabs as MedusaTabs } from "@medusajs/ui";
import type { ComponentProps } from "react";
import { useReader } from "../hooks/use-reader";
import { directionOf } from "../lib/reader";

/** Medusa's tabs, in the reader's direction: left to themselves they and what they hold read from left to right. */
function Root(props: ComponentProps<typeof MedusaTabs>) {
  const { locale } = useReader();
  return <MedusaTabs dir={directionOf(locale)} {...props} />;
}

/** What a tab shows. It is a stop of the Tab key, so that it must show the focus, which Medusa's own hides. */
function Content({ className, ...rest }: ComponentProps<typeof MedusaTabs.Content>) {
  return (
    <MedusaTabs.Content
      className={clx("focus-visible:shadow-borders-focus rounded-md outline-none", className)}
      {...rest}
    />
  );
}

export const Tabs = Object.assign(Root, MedusaTabs, { Content });
