import { MagnifyingGlassMini } from "@medusajs/icons";
import { clx, Input } from "@medusajs/ui";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<typeof Input>, "type" | "role">;

/** A field to search in. Medusa's own names its glass as a picture without a text, and draws it on the left in Arabic too. */
export function SearchInput({ className, size = "base", ...rest }: Props) {
  return (
    <div className="relative">
      <Input
        {...rest}
        size={size}
        type="text"
        role="searchbox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        className={clx("ps-8", className)}
      />
      <span
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute inset-y-0 start-0 flex w-8 items-center justify-center"
      >
        <MagnifyingGlassMini />
      </span>
    </div>
  );
}
