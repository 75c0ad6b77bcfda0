import { clx, Tabs } from "@medusajs/ui";
import type { ComponentProps } from "react";

/** What a tab shows. It is a stop of the Tab key, so that it must show the focus, which Medusa's own hides. */
export function TabPanel({ className, ...rest }: ComponentProps<typeof Tabs.Content>) {
  return (
    <Tabs.Content
      className={clx("focus-visible:shadow-borders-focus rounded-md outline-none", className)}
      {...rest}
    />
  );
}
